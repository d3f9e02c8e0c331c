import { type FigureTable, textCell } from '../charts/figureTable.ts';
import {
  asAtInWords,
  capitalised,
  inventedInWords,
  isoInWords,
  markingInWords,
} from '../scorecard/format.ts';
import type { Scorecard } from '../scorecard/scorecard.ts';
import { aboutInWords } from '../scorecard/workspace/about.ts';
import { numberOf } from '../scorecard/workspace/change.ts';
import {
  isCarried,
  kindWords,
  logStates,
  stateOn,
  verdictWords,
} from '../scorecard/workspace/log.ts';
import type { LogEntry } from '../scorecard/workspace/workspace.ts';

/** What of the log is written out: the entries that are shown, as they stand on a day. */
export type LogExtract = {
  readonly entries: readonly LogEntry[];
  /** ISO day on which states are taken. */
  readonly day: string;
  /** The meeting before that day. */
  readonly before?: string | undefined;
  /** The meeting whose list it is. */
  readonly meeting?: string | undefined;
};

const columns = [
  'Number',
  'Kind',
  'State',
  'Words',
  'About',
  'Raised by',
  'Raised on',
  'Carried',
  'Owner',
  'Due',
  'Response',
  'Evidence',
  'Answered by',
  'Answered on',
  'Verdict',
  'Verdict in words',
  'Verdict of',
  'Verdict on',
  'Closed by',
  'Closed on',
];

/** The log as a table, a row for each entry; dates are ISO, so that a spreadsheet sorts them. */
export function challengeTable(
  scorecard: Scorecard,
  { entries, day, before, meeting }: LogExtract,
): FigureTable {
  return {
    caption: captionOf(day, meeting),
    columns: columns.map((title) => ({ title, numeric: title === 'Number' })),
    rows: entries.map((entry) => {
      const { response, verdict, closed } = entry;
      const number = numberOf(entry.id);
      const words = [
        kindWords[entry.kind].one,
        stateOn(entry, day),
        entry.words,
        aboutInWords(scorecard, entry.about),
        entry.raisedBy,
        entry.raisedOn,
        isCarried(entry, before) ? 'yes' : 'no',
        entry.owner ?? '',
        entry.due ?? '',
        response?.words ?? '',
        response?.evidence ?? '',
        response?.by ?? '',
        response?.on ?? '',
        verdict ? verdictWords[verdict.found] : '',
        verdict?.words ?? '',
        verdict?.by ?? '',
        verdict?.on ?? '',
        closed?.by ?? '',
        closed?.on ?? '',
      ];
      return [{ text: String(number), value: number }, ...words.map(textCell)];
    }),
  };
}

const titles = { overdue: 'Overdue', open: 'Open', closed: 'Closed' } as const;

/** The log as text for the minutes, in Markdown that also reads well as it is. */
export function challengeMinutes(scorecard: Scorecard, extract: LogExtract): string {
  const { entries, day, meeting } = extract;
  const heading = [
    `# ${captionOf(day, meeting)}`,
    '',
    scorecard.partnership.name,
    `${capitalised(asAtInWords(scorecard))}. ${markingInWords(scorecard.audience)}`,
    ...(scorecard.invented ? [inventedInWords] : []),
  ];
  const parts = logStates.flatMap((state) => {
    const own = entries.filter((entry) => stateOn(entry, day) === state);
    if (own.length === 0) return [];
    return [
      '',
      `## ${titles[state]} (${own.length})`,
      ...own.flatMap((entry) => linesOf(scorecard, entry, extract)),
    ];
  });
  return `${[...heading, ...parts].join('\n')}\n`;
}

function linesOf(scorecard: Scorecard, entry: LogEntry, { before }: LogExtract): string[] {
  const { response, verdict, closed, owner, due } = entry;
  const carried = isCarried(entry, before) && before;
  return [
    '',
    `### ${numberOf(entry.id)}. ${inOneLine(entry.words)}`,
    '',
    `- ${capitalised(kindWords[entry.kind].one)} about: ${aboutInWords(scorecard, entry.about)}`,
    `- Raised: ${entry.raisedBy}, ${isoInWords(entry.raisedOn)}${carried ? `; carried from the meeting of ${isoInWords(carried)}` : ''}`,
    `- Owner: ${owner ?? 'nobody yet'}, ${due ? `due ${isoInWords(due)}` : 'no date yet'}`,
    ...(response
      ? [
          `- Response: ${inOneLine(response.words)} (${response.by}, ${isoInWords(response.on)})`,
          `- Evidence: ${inOneLine(response.evidence) || 'none is named'}`,
        ]
      : ['- Response: none yet']),
    ...(verdict
      ? [
          `- Scrutineer’s verdict: ${verdictWords[verdict.found]}. ${inOneLine(verdict.words)} (${verdict.by}, ${isoInWords(verdict.on)})`,
        ]
      : []),
    ...(closed ? [`- Closed: ${closed.by}, ${isoInWords(closed.on)}`] : []),
  ];
}

function captionOf(day: string, meeting: string | undefined): string {
  return meeting
    ? `Challenges and actions, list of the meeting of ${isoInWords(meeting)}`
    : `Challenges and actions at ${isoInWords(day)}`;
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
