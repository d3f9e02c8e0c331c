import Papa from 'papaparse';
import { tidyFiles } from '../../../src/exports/tidy.ts';
import { checkOf, type IssueCode } from '../../../src/extracts/checks/checks.ts';
import { type FileOutcome, nameOfOutcome } from '../../../src/extracts/fileOutcome.ts';
import { fileReports } from '../../../src/extracts/fileReport.ts';
import { type Reading, readExtracts } from '../../../src/extracts/readExtracts.ts';
import type { Source } from '../../../src/extracts/source.ts';
import type { TableId } from '../../../src/extracts/tables.ts';
import { lines, testSources } from '../../support/extracts.ts';
import { usedRows } from '../../support/usedRows.ts';
import type { CorpusFile, Expected } from './corpusFile.ts';

const goodFile = {
  'p good.csv': lines(
    'tool_id,child_id,completed_date,stage,grade,locality',
    'T1,K1,05/04/2025,baseline,4,Wentworth North',
    'T2,K1,05/10/2025,rescore,2,Wentworth North',
    'T3,Zoë,06/10/2025,baseline,3,OOA',
  ),
};

/** What became of an odd file, and of the good one that was read with it. */
export type BesideGood = {
  readonly odd: readonly Expected[];
  readonly good: GoodResult;
  /** Messages that would leave a person helpless. */
  readonly unsaid: readonly string[];
};

type GoodResult = { readonly report: unknown; readonly tidy: string };

/** The odd file, read before and after a good one whose result must be as if it stood alone. */
export async function readBesideGood(file: CorpusFile): Promise<BesideGood> {
  const content = file.content();
  const reading = await readExtracts(testSources({ [file.file]: content, ...goodFile }));
  const isGood = (outcome: FileOutcome) => outcome.source.name in goodFile;
  const odd = reading.outcomes.filter((outcome) => !isGood(outcome));
  return {
    odd: odd.map((outcome, index) => observed(reading, outcome, file.expected[index])),
    good: goodResult(reading),
    unsaid: unsaidIn(reading),
  };
}

/** The good file alone. */
export async function readGood(): Promise<GoodResult> {
  return goodResult(await readExtracts(goodSources()));
}

export function goodSources(): Source[] {
  return testSources(goodFile);
}

function goodResult({ extracts, outcomes }: Reading): GoodResult {
  return {
    report: fileReports(outcomes, []).find(({ file }) => file in goodFile),
    tidy: tidyFiles(extracts).find(({ name }) => name === 'tool_assessments.csv')?.text ?? '',
  };
}

function observed(
  reading: Reading,
  outcome: FileOutcome,
  expected: Expected | undefined,
): Expected {
  if ('refused' in outcome) return { refused: outcome.refused.code };
  if ('statistics' in outcome) throw new Error('The corpus holds no statistics.');
  const { recognition, account } = outcome.read;
  const { read, duplicates, setAside, issues } = account;
  const columns = expected && 'values' in expected ? Object.keys(expected.values) : [];
  const rows = usedRows(reading, outcome) ?? read - duplicates - setAside;
  return {
    layout: recognition.layout.id,
    account: [read, rows, duplicates, setAside],
    issues: [...issues].map(({ code, line }) => (line === undefined ? code : `${code} ${line}`)),
    values: Object.fromEntries(
      columns.map((column) => [column, tidyCells(reading, outcome, column)]),
    ),
  };
}

function tidyCells({ extracts }: Reading, outcome: FileOutcome, column: string): string[] {
  const data =
    'read' in outcome && extracts.tables.get(outcome.read.recognition.table.id as TableId);
  if (!data) return [];
  const [tidy] = tidyFiles({ ...extracts, tables: new Map([[data.table.id, data]]) });
  const rows = Papa.parse<Record<string, string>>(tidy?.text ?? '', { header: true }).data;
  const place = data.files.indexOf(nameOfOutcome(outcome));
  return rows
    .filter((_, row) => row < data.rows && data.file[row] === place)
    .map((row) => row[column] ?? 'no such column');
}

/** Issues of these kinds are about the file as a whole. */
const aboutTheFile: readonly IssueCode[] = ['encoding', 'damaged-text', 'no-rows', 'joined'];

function unsaidIn({ outcomes }: Reading): string[] {
  return outcomes.flatMap((outcome) => {
    const name = nameOfOutcome(outcome);
    if ('refused' in outcome) {
      const { message, todo } = outcome.refused;
      return message.trim() === '' || todo.trim() === '' ? [`${name}: refused`] : [];
    }
    if ('statistics' in outcome) return [];
    return [...outcome.read.account.issues]
      .filter(({ code, line, column }) => {
        const { title, todo } = checkOf(code);
        const isPlaced = line !== undefined || column !== undefined || aboutTheFile.includes(code);
        return title.trim() === '' || todo.trim() === '' || !isPlaced;
      })
      .map(({ code }) => `${name}: ${code}`);
  });
}
