import type { Answer, Run } from '../answers.ts';
import { blankDay, type ScannedTable, scanBytes } from '../byteScan.ts';
import {
  answersFrom,
  type FewMeasure,
  fewColumns,
  fewMeasures,
  periodByDay,
  placeFinder,
  placeIds,
} from '../fewMeasures.ts';
import type { NamedBytes } from '../namedBytes.ts';
import type { Question } from '../question.ts';

/** The bare byte scan, of every column or of those that the handful of measures looks at. */
export async function runScan(
  files: readonly NamedBytes[],
  question: Question,
  which: 'every column' | 'few columns',
): Promise<Run> {
  const started = performance.now();
  const scanned = new Map<string, ScannedTable>();
  for (const { table, bytes } of files) {
    const wanted = which === 'few columns' ? fewColumns(table) : undefined;
    scanned.set(table, scanBytes(await bytes(), wanted));
  }
  const read = performance.now();
  const answers = fewMeasures.flatMap((measure) => {
    const table = scanned.get(measure.table);
    return table ? count(measure, table, question) : [];
  });
  return { steps: { read: read - started, measures: performance.now() - read }, answers };
}

function count(measure: FewMeasure, table: ScannedTable, question: Question): Answer[] {
  const { coverFrom, asAt } = question;
  const column = (name: string) => {
    const found = table.columns.get(name);
    if (!found) throw new Error(`The file has no column ${name}.`);
    return found;
  };
  const tests = (of: FewMeasure['among']) =>
    of.map(([name, passes]) => {
      const { values, words } = column(name);
      return { values, passing: Uint8Array.from(words, (word) => Number(passes(word))) };
    });
  const among = tests(measure.among);
  const counted = tests(measure.counted);
  const { values: days } = column(measure.date);
  const locality = column('locality');
  const places = Uint8Array.from(locality.words, placeFinder(question));
  const periods = periodByDay(question);
  const width = placeIds(question).length;
  const numerators = new Int32Array(question.periods.length * width);
  const denominators = new Int32Array(question.periods.length * width);
  const passesAll = (all: typeof among, row: number) => {
    for (const { values, passing } of all) if (passing[values[row] as number] === 0) return false;
    return true;
  };
  for (let row = 0; row < table.rows; row += 1) {
    const day = days[row] as number;
    if (day === blankDay || day < coverFrom || day > asAt || !passesAll(among, row)) continue;
    const place = places[locality.values[row] as number] as number;
    const cell = (periods[day - coverFrom] as number) * width + place;
    denominators[cell] = (denominators[cell] as number) + 1;
    if (passesAll(counted, row)) numerators[cell] = (numerators[cell] as number) + 1;
  }
  return answersFrom(measure.id, question, numerators, denominators);
}
