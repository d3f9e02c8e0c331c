import type { NeglectRule } from '../extracts/category.ts';
import { columnOf, type Table, type TableId, tables } from '../extracts/tables.ts';
import { earlierPositions } from './earlierPositions.ts';
import type {
  AnotherRecord,
  Condition,
  DateRef,
  Duration,
  Limits,
  Measure,
  ReturnMeasure,
  RowMeasure,
  Window,
} from './measure.ts';
import { columnsOf, testsNeglectByNeed } from './needs.ts';

/** A measure in words, all of them made from its value. */
export type MeasureInWords = {
  /** The whole definition. */
  readonly sentence: string;
  readonly numerator: string;
  readonly denominator?: string;
  readonly window: string;
  /** What is left out, and what counts as what where nothing is recorded. */
  readonly leftOut: readonly string[];
  readonly table: TableId;
  /** Columns looked at, `table.column` where they are of another table. */
  readonly columns: readonly string[];
};

const windows: Readonly<Record<Window, string>> = {
  P: 'in the period',
  R: 'in the 12 months to the end of the period',
  S: 'at the end of the period',
};

const windowNotes: Readonly<Record<Window, string>> = {
  P: 'Events dated in the period.',
  R: 'Events dated in the 12 months that end with the period (rolling).',
  S: 'The position on the last day of the period.',
};

/** How an event is said to have happened, by the column of its date. */
const verbs: Readonly<Record<string, string>> = {
  contact_date: 'made',
  referral_date: 'made',
  authorised_date: 'authorised',
  start_date: 'started',
  end_date: 'ended',
  completed_date: 'completed',
  entry_date: 'dated',
  audit_date: 'carried out',
  feedback_date: 'given',
};

/** Describes a measure under a partnership's rules of what counts as neglect. */
export function measureInWords(
  measure: Measure,
  rule: NeglectRule,
  neglectByPrimaryNeed = false,
): MeasureInWords {
  if (measure.from === 'returns') return describeReturn(measure);
  const words = describeRows(measure, rule);
  if (!neglectByPrimaryNeed || !testsNeglectByNeed(measure)) return words;
  return { ...words, sentence: `${words.sentence} ${byPrimaryNeed}` };
}

const byPrimaryNeed =
  'A row that does not say whether it is about neglect counts as one that is where a local sub-code of its primary need names neglect.';

/** One condition on the rows of a table, as it stands in a definition. */
export function conditionInWords(condition: Condition, table: TableId, rule: NeglectRule): string {
  return new Phrases(tables[table], rule).condition(condition);
}

function describeReturn(measure: ReturnMeasure): MeasureInWords {
  const over =
    measure.window === 'S'
      ? 'the last return that ends in the period, of each locality and agency'
      : `returns that lie wholly ${windows[measure.window]}`;
  const denominator = measure.denominator;
  const counted = denominator
    ? `${capital(measure.numerator)}, of those ${denominator}`
    : `The number of ${measure.numerator}`;
  return {
    sentence: `${counted}: the sum of ${over}.`,
    numerator: measure.numerator,
    ...(denominator ? { denominator } : {}),
    window: windowNotes[measure.window],
    leftOut: [
      'A return that only partly lies in the window is not used.',
      'Returns without a locality are the total of the whole partnership.',
    ],
    table: 'returns',
    columns: ['measure', 'period_start', 'period_end', 'locality', 'numerator', 'denominator'],
  };
}

function describeRows(measure: RowMeasure, rule: NeglectRule): MeasureInWords {
  const words = new Phrases(tables[measure.counts.table], rule);
  const base = selected(measure, words);
  const having = (measure.having ?? []).map((condition) => words.condition(condition));
  const columns = columnsOf(measure).map(({ table, column }) =>
    table === measure.counts.table ? column : `${table}.${column}`,
  );
  const common = {
    window: [windowNotes[measure.window], earlierPositions(measure) ?? ''].join(' ').trim(),
    leftOut: leftOut(measure),
    table: measure.counts.table,
    columns,
  };
  if (measure.per) {
    const sentence = `The number of ${base}, for every 10,000 people aged 0 to 17.`;
    return {
      ...common,
      sentence,
      numerator: base,
      denominator: 'population aged 0 to 17, of the latest year that is known',
      columns: [...columns, 'population.year', 'population.population'],
    };
  }
  if (having.length === 0) {
    return { ...common, sentence: `The number of ${base}.`, numerator: base };
  }
  const numerator = `those ${listed(having)}`;
  return { ...common, sentence: `Of the ${base}: ${numerator}.`, numerator, denominator: base };
}

/** What is counted: the rows or children of the selection, with everything that they must have. */
function selected({ counts, window }: RowMeasure, words: Phrases): string {
  const [one, ofTable] = tables[counts.table].noun;
  const many = counts.called ?? ofTable;
  const among = (counts.among ?? []).map((condition) => words.condition(condition));
  const where = (counts.where ?? []).map((condition) => words.condition(condition));
  const verb = verbs[counts.at] ?? 'dated';
  const { once } = counts;
  const perChild = once && 'perChild' in once;
  if (window === 'S') {
    const subject = perChild ? `children with an open ${one}` : `open ${many}`;
    return `${subject} ${windows.S}${such([...among, ...where])}`;
  }
  if (perChild) {
    const event = `children with a ${one} ${verb} ${windows[window]}${such(among)}`;
    return where.length === 0 ? event : `${event} (the ${once.perChild} counts)${such(where)}`;
  }
  const each = once ? ` (each ${words.name(once.each)} once)` : '';
  return `${many}${each} ${verb} ${windows[window]}${such([...among, ...where])}`;
}

/** What the things named before must be or have, in front of a comma where there is anything. */
function such(phrases: readonly string[]): string {
  return phrases.length === 0 ? '' : `, ${listed(phrases)}`;
}

/** `a`, `a and b`, `a, b and c`. */
function listed(phrases: readonly string[]): string {
  const last = phrases.at(-1) ?? '';
  return phrases.length < 2 ? last : `${phrases.slice(0, -1).join(', ')} and ${last}`;
}

/** Phrases for conditions on the rows of a table. */
class Phrases {
  private readonly table: Table;
  private readonly rule: NeglectRule;

  constructor(table: Table, rule: NeglectRule) {
    this.table = table;
    this.rule = rule;
  }

  /** The column as a sentence names it. */
  name(column: string): string {
    return columnOf(this.table.id, column).phrase;
  }

  condition(condition: Condition): string {
    if ('anyOf' in condition) {
      return condition.anyOf.map((each) => this.condition(each)).join(', or ');
    }
    if ('another' in condition) return this.another(condition.another);
    if ('age' in condition) return ageInWords(condition.age);
    if ('from' in condition) return this.duration(condition);
    const name = this.name(condition.column);
    if ('is' in condition) return this.value(condition.column, [condition.is].flat());
    if ('neglect' in condition) {
      const alone = this.rule === 'only' ? 'neglect' : 'neglect, alone or among several';
      return `whose ${name} is ${alone}`;
    }
    if ('includes' in condition) {
      return `with factor ${condition.includes}${condition.includes === '16A' ? ' (neglect)' : ''}`;
    }
    if ('recorded' in condition) return `with ${name} recorded`;
    return `with ${name} ${limitsInWords(condition, '')}`;
  }

  private value(column: string, values: readonly string[]): string {
    const { kind, phrase, codes, yes } = columnOf(this.table.id, column);
    if (kind !== 'flag') {
      const said = values.map((value) => codes?.[value]?.[0] ?? value).join(' or ');
      return `${column === 'kind' ? 'of' : 'with'} ${phrase} “${said}”`;
    }
    if (values.length > 1) return `with ${phrase} recorded (${values.join(', ')})`;
    return values[0] === 'yes' && yes ? yes : `with ${phrase} recorded as ${values[0]}`;
  }

  private duration(duration: Duration): string {
    const { from, to, days, months, workingDays, bothEnds } = duration;
    const [start, end] = [this.date(from), this.date(to)];
    if (isOrderAlone(duration)) return `with ${end} known and not before ${start}`;
    const span = [
      days && limitsInWords(days, 'day'),
      months && limitsInWords(months, 'month'),
      workingDays && limitsInWords(workingDays, 'working day'),
    ].filter(Boolean);
    const long = `${span.join(' and ')}${bothEnds ? ' (first and last day counted)' : ''}`;
    if (from === 'start_date' && typeof to !== 'string' && 'the' in to) {
      return this.table.noun[0].endsWith('plan')
        ? `whose plan has been open for ${long}`
        : `open for ${long}`;
    }
    if (from === 'start_date' && to === 'end_date') return `that lasted ${long}`;
    return `with ${long} from ${start} to ${end}`;
  }

  private date(date: DateRef): string {
    if (typeof date === 'string') return this.name(date);
    if ('the' in date) return 'that day';
    const [first = '', ...others] = date.firstOf.map((name) => this.name(name));
    return `${first} (where blank, ${others.join(', ')})`;
  }

  private another(another: AnotherRecord): string {
    const table = tables[another.table ?? this.table.id];
    const [one] = table.noun;
    const words = new Phrases(table, this.rule);
    const { withinMonths: months, openOrEnded, which } = another;
    const chosen = which === 'any' ? '' : `, the ${which} of them`;
    const like =
      such((another.among ?? []).map((each) => words.condition(each))) +
      chosen +
      such((another.where ?? []).map((each) => words.condition(each))) +
      (another.compare
        ? `, which has a ${another.compare.is} ${words.name(another.compare.column)}`
        : '');
    if (another.after) return `where the child has a later ${one}${like}`;
    if (another.upTo) {
      const since = months ? `in the ${months} months to that day` : 'by that day';
      return `where the child has a ${one} ${verbs[another.at] ?? 'dated'} ${since}${like}`;
    }
    const ended = openOrEnded ? ' still open or ended' : '';
    const when = months ? `${ended} within the ${months} months before` : '';
    return `where the child has an earlier ${one}${when}${like}`;
  }
}

function leftOut({ counts, having }: RowMeasure): string[] {
  const table = tables[counts.table];
  const phrase = (column: string) => columnOf(counts.table, column).phrase;
  const notes = ['Rows dated after the as-at date are not counted yet.'];
  if (table.leftOut) notes.push(`${capital(table.leftOut.because)}.`);
  if (counts.once && 'perChild' in counts.once && counts.until) {
    notes.push('A child with several open at once counts once, by the one that started last.');
  }
  for (const condition of counts.where ?? []) {
    if ('from' in condition && isOrderAlone(condition)) {
      notes.push(
        'Rows without one of the two dates, or with them in the wrong order, are left out.',
      );
    }
    if ('is' in condition && Array.isArray(condition.is)) {
      notes.push(`Rows where ${phrase(condition.column)} is not recorded are left out.`);
    }
  }
  for (const condition of having ?? []) {
    if ('is' in condition) {
      notes.push(
        `Where ${phrase(condition.column)} is not recorded, the row is not in the numerator.`,
      );
    }
  }
  return notes;
}

/** Whether two dates need only be known and in order. */
function isOrderAlone({ days = {}, months, workingDays }: Duration): boolean {
  return days.atLeast === 0 && Object.keys(days).length === 1 && !months && !workingDays;
}

function ageInWords({ from, to }: { from?: number; to?: number }): string {
  if (from === undefined) return `aged ${to} or younger`;
  return to === undefined ? `aged ${from} or older` : `aged ${from} to ${to}`;
}

function limitsInWords({ atLeast, atMost, moreThan, lessThan }: Limits, unit: string): string {
  const amount = (number: number) => `${number}${unit ? ` ${unit}${number === 1 ? '' : 's'}` : ''}`;
  const parts = [
    atLeast === undefined ? '' : `at least ${amount(atLeast)}`,
    moreThan === undefined ? '' : `more than ${amount(moreThan)}`,
    atMost === undefined ? '' : `at most ${amount(atMost)}`,
    lessThan === undefined ? '' : `less than ${amount(lessThan)}`,
  ];
  return parts.filter(Boolean).join(' and ');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
