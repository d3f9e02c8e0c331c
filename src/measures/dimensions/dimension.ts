/** One group of a dimension; `rare` groups are left out where no row is in them. */
export type Group = {
  readonly id: string;
  readonly name: string;
  /** How a sentence says it of what was counted, where that is not its name: `aged 5 to 9`. */
  readonly said?: string;
  readonly rare?: true;
};

export type AgeBand = Group & {
  /** Completed years, both included. */
  readonly from: number;
  readonly to: number;
};

/**
 * A way of sorting what a measure counts into groups, beside its place, as one plain value. A row of
 * which nothing is recorded is in a group of its own, which is never left out.
 */
export type Dimension = {
  readonly id: string;
  /** As in a list of choices. */
  readonly title: string;
  /** How rows are read into the groups, where the names do not say it. */
  readonly about?: string;
  readonly by: Sorting;
};

/** What sorts the rows. A table offers the dimension where it has the columns. */
export type Sorting =
  /** Age at the event, or at the day of the position. */
  | { readonly kind: 'age'; readonly bands: readonly AgeBand[] }
  /**
   * The codes or flags of a column, in the words of the column where no groups are given; rows with
   * the flag `first` are a group of their own before that.
   */
  | {
      readonly kind: 'code';
      readonly column: string;
      readonly groups?: readonly Group[];
      readonly first?: { readonly column: string; readonly group: Group };
    }
  /** The text of a column, by rules that give the id of a group, or none for a wording they do not know. */
  | {
      readonly kind: 'rules';
      readonly column: string;
      readonly groups: readonly Group[];
      readonly read: (text: string) => string | undefined;
    }
  /** Each different text of a column; other spellings of a name can be given. */
  | {
      readonly kind: 'text';
      readonly column: string;
      readonly spellings?: Readonly<Record<string, readonly string[]>>;
    }
  /** The category of abuse, of all that the measure counts among: a mix that adds up to the whole. */
  | { readonly kind: 'category'; readonly groups: readonly Group[] };
