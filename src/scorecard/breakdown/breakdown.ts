import type { FamilyPoint } from '../../measures/families.ts';
import type { MeasureKind } from '../../measures/measure.ts';
import type { Point } from '../../measures/result.ts';

/**
 * A measure by the groups of a dimension in one place, over all periods, as one immutable JSON value:
 * counts, no rows.
 */
export type Breakdown = {
  readonly measure: string;
  readonly locality: string;
  readonly dimension: string;
  readonly title: string;
  /** How rows are read into the groups. */
  readonly about?: string;
  /** The measure's own points, with which the groups must agree; of a rate the number that it counts. */
  readonly total: readonly Point[];
  readonly groups: BreakdownGroups;
  readonly families: BreakdownFamilies;
};

export type BreakdownGroups =
  | {
      readonly state: 'known';
      /** What the points of a group are; a rate has no population by group, so its number is given. */
      readonly kind: Exclude<MeasureKind, 'rate'>;
      /** Whether the parts are of all that the measure counts among, or of its numerator. */
      readonly partsOf: 'denominator' | 'numerator';
      /** Whether what counts once in all can count in several groups, so that parts exceed the whole. */
      readonly canOverlap: boolean;
      readonly list: readonly BreakdownGroup[];
    }
  | { readonly state: 'unavailable'; readonly reason: string };

export type BreakdownGroup = {
  readonly id: string;
  readonly name: string;
  /** How a sentence says it of what was counted: `aged 5 to 9`. */
  readonly said: string;
  readonly notRecorded: boolean;
  /** The measure's own value within the group, by period. */
  readonly points: readonly Point[];
  /** The group's part of all that was counted, by period. */
  readonly parts: readonly Point[];
};

export type BreakdownFamilies =
  | {
      readonly state: 'known';
      /** Of what the measure counts; of a share, of its numerator. By period. */
      readonly counted: readonly FamilyPoint[];
      /** Of all that a share is counted among. */
      readonly among?: readonly FamilyPoint[];
    }
  /** What is counted is no child and tells of no family. */
  | { readonly state: 'not-applicable' }
  | { readonly state: 'unavailable'; readonly reason: string };
