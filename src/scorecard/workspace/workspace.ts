import * as v from 'valibot';
import { dayFromIso, noDay } from '../../calendar/calendarDate.ts';
import { isoDate } from '../placement.ts';

const text = v.string();
const filledText = v.pipe(v.string(), v.minLength(1, 'a text that says something'));
const instant = v.pipe(v.string(), v.check(isInstant, 'a time such as 2026-04-07T13:32:05.000Z'));
const count = v.pipe(v.number(), v.minValue(0, 'not below 0'));

/** The days of a period, both included: they stay what they are where periods get another length. */
const spanEntries = { start: isoDate, end: isoDate };

function isInstant(text: string): boolean {
  return v.ISO_TIMESTAMP_REGEX.test(text) && dayFromIso(text.slice(0, 10)) !== noDay;
}

/** What is spoken of: a measure, a place, a period, or any of them together; blank is everything. */
const aboutEntries = {
  measure: v.exactOptional(filledText),
  locality: v.exactOptional(filledText),
  period: v.exactOptional(v.looseObject(spanEntries)),
};

/** The counts that stood there when a text was written, and the version of their definition. */
const readingEntries = {
  numerator: count,
  denominator: v.exactOptional(count),
  version: text,
};

const id = { id: filledText };
const about = v.looseObject(aboutEntries);

const commentaryEntries = {
  ...id,
  about,
  /** What happened, and why it matters. What will be done is an action in the log. */
  happened: text,
  matters: text,
  author: filledText,
  writtenAt: instant,
  read: v.exactOptional(v.looseObject(readingEntries)),
};

const annotationEntries = {
  ...id,
  about,
  /** A few words beside a point of a chart. */
  words: filledText,
  author: filledText,
  writtenAt: instant,
};

const responseEntries = { words: filledText, evidence: text, by: filledText, on: isoDate };
const verdictEntries = {
  found: v.picklist(['assured', 'partly', 'not']),
  words: text,
  by: filledText,
  on: isoDate,
};
const closureEntries = { by: filledText, on: isoDate };

/** Where an entry of the log comes from: a commentary by its id, a line of enquiry, an audit. */
const originEntries = {
  commentary: v.exactOptional(filledText),
  enquiry: v.exactOptional(filledText),
  audit: v.exactOptional(filledText),
};

const logEntries = {
  ...id,
  kind: v.picklist(['challenge', 'action', 'recommendation']),
  about,
  /** The question, or what is to be done. */
  words: filledText,
  raisedBy: filledText,
  raisedOn: isoDate,
  owner: v.exactOptional(filledText),
  due: v.exactOptional(isoDate),
  from: v.exactOptional(v.looseObject(originEntries)),
  response: v.exactOptional(v.looseObject(responseEntries)),
  verdict: v.exactOptional(v.looseObject(verdictEntries)),
  /** Only where it is closed; open and overdue follow from this, the due date and the day. */
  closed: v.exactOptional(v.looseObject(closureEntries)),
};

/** A decision to work out the limits of a control chart anew from a day on. */
const recalculationEntries = {
  ...id,
  measure: filledText,
  locality: v.exactOptional(filledText),
  from: isoDate,
  reason: filledText,
  decidedBy: filledText,
  decidedOn: isoDate,
};

/** A sample that was drawn for an audit: enough to draw it again from the same extracts. */
const sampleEntries = {
  ...id,
  about,
  on: isoDate,
  seed: filledText,
  /** How many were drawn, of how many. */
  size: count,
  from: count,
  /** Which of the rows, and what it was stratified by. */
  among: filledText,
  by: filledText,
  /** The key of the digests of its cases, as base64: another for each sample. */
  key: filledText,
};

/** A case that was audited, as a keyed digest of its id and never as the id; `sample` is its sample’s id. */
const auditedEntries = { ...id, digest: filledText, sample: text, on: isoDate };

const quotationEntries = {
  ...id,
  about,
  words: filledText,
  /** Who said it, in words that name nobody: `a mother`, `a young person of 14`. */
  who: text,
  stage: v.exactOptional(text),
  on: v.exactOptional(isoDate),
  /** Whether the person agreed that it is shown, and to whom. */
  consent: v.picklist(['given', 'internal-only', 'not-asked']),
};

const meetingEntries = { ...id, on: isoDate, body: text, notes: text };

const traceEntries = { before: v.exactOptional(v.unknown()), after: v.exactOptional(v.unknown()) };

/** Who changed what when: the fields of one entry, as they were and as they became. */
const changeEntries = {
  at: instant,
  by: filledText,
  list: filledText,
  id: filledText,
  fields: v.record(v.string(), v.looseObject(traceEntries)),
};

const lists = {
  commentary: v.optional(v.array(v.looseObject(commentaryEntries)), []),
  annotations: v.optional(v.array(v.looseObject(annotationEntries)), []),
  log: v.optional(v.array(v.looseObject(logEntries)), []),
  recalculations: v.optional(v.array(v.looseObject(recalculationEntries)), []),
  audited: v.optional(v.array(v.looseObject(auditedEntries)), []),
  samples: v.optional(v.array(v.looseObject(sampleEntries)), []),
  quotations: v.optional(v.array(v.looseObject(quotationEntries)), []),
  meetings: v.optional(v.array(v.looseObject(meetingEntries)), []),
};

/** Every part may hold fields that this version does not know: they are kept as they are. */
export const workspaceSchema = v.looseObject({
  format: v.literal('workspace/1'),
  /** Id of the partnership whose workspace it is. */
  partnership: filledText,
  ...lists,
  history: v.optional(v.array(v.looseObject(changeEntries)), []),
});

type Of<Entries extends v.ObjectEntries> = Readonly<
  v.InferOutput<v.ObjectSchema<Entries, undefined>>
>;

export type Span = Of<typeof spanEntries>;
export type About = Omit<Of<typeof aboutEntries>, 'period'> & { readonly period?: Span };
export type ReadingThen = Of<typeof readingEntries>;
export type Response = Of<typeof responseEntries>;
export type Verdict = Of<typeof verdictEntries>;
export type Closure = Of<typeof closureEntries>;
export type Origin = Of<typeof originEntries>;
export type Commentary = Omit<Of<typeof commentaryEntries>, 'about' | 'read'> & {
  readonly about: About;
  readonly read?: ReadingThen;
};
export type Annotation = Omit<Of<typeof annotationEntries>, 'about'> & { readonly about: About };
export type LogEntry = Omit<
  Of<typeof logEntries>,
  'about' | 'from' | 'response' | 'verdict' | 'closed'
> & {
  readonly about: About;
  readonly from?: Origin;
  readonly response?: Response;
  readonly verdict?: Verdict;
  readonly closed?: Closure;
};
export type Recalculation = Of<typeof recalculationEntries>;
export type AuditSample = Omit<Of<typeof sampleEntries>, 'about'> & { readonly about: About };
export type AuditedCase = Of<typeof auditedEntries>;
export type Quotation = Omit<Of<typeof quotationEntries>, 'about'> & { readonly about: About };
export type Meeting = Of<typeof meetingEntries>;
export type Change = Omit<Of<typeof changeEntries>, 'fields'> & {
  readonly fields: Readonly<Record<string, Trace>>;
};
export type Trace = { readonly before?: unknown; readonly after?: unknown };

/** The lists of a workspace by their names, each with what it holds. */
export type Lists = {
  readonly commentary: readonly Commentary[];
  readonly annotations: readonly Annotation[];
  readonly log: readonly LogEntry[];
  readonly recalculations: readonly Recalculation[];
  readonly audited: readonly AuditedCase[];
  readonly samples: readonly AuditSample[];
  readonly quotations: readonly Quotation[];
  readonly meetings: readonly Meeting[];
};
export type ListName = keyof Lists;
export type EntryOf<Name extends ListName> = Lists[Name][number];

/** All that people of a partnership say of its numbers; never a row, a name or an id of a child. */
export type Workspace = Lists & {
  readonly format: 'workspace/1';
  readonly partnership: string;
  /** Append only, in the order in which it happened. */
  readonly history: readonly Change[];
};

export const listNames = Object.keys(lists) as readonly ListName[];

/** A workspace that nobody has written in. */
export function blankWorkspace(partnership: string): Workspace {
  return {
    format: 'workspace/1',
    partnership,
    commentary: [],
    annotations: [],
    log: [],
    recalculations: [],
    audited: [],
    samples: [],
    quotations: [],
    meetings: [],
    history: [],
  };
}
