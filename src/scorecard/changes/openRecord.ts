import { isoFromDay, today } from '../../calendar/calendarDate.ts';
import type { PeriodLength } from '../../calendar/period.ts';
import type { Extracts } from '../../extracts/columns.ts';
import { bytesOfBase64 } from '../../extracts/digests/entries.ts';
import { tableIds, tables } from '../../extracts/tables.ts';
import type { Changes, RecordedLoad, TableChange } from './changes.ts';
import { compareMeasures } from './compareMeasures.ts';
import { compareRows, sumOfMonths } from './compareRows.ts';
import { recordingLag, type TableLag } from './lag.ts';
import type { CountsOfLoad, LoadRecord } from './loadRecord.ts';
import {
  countsOfExtracts,
  countsOfRecord,
  entriesOf,
  type LoadToRecord,
  makeRecord,
} from './makeRecord.ts';
import { otherSettings } from './otherSettings.ts';
import { readRecordText, recordText } from './recordText.ts';
import { tableWarnings } from './warnings.ts';

export type OpenedRecord =
  | { readonly ok: true; readonly record: EarlierLoad }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Opens the record of a load of a partnership; what is wrong with it is said. */
export function openRecord(
  text: string,
  partnership: { readonly id: string; readonly name: string },
): OpenedRecord {
  const reading = readRecordText(text);
  if (!reading.ok) return reading;
  const { id, name } = reading.record.partnership;
  if (id === partnership.id) return { ok: true, record: new EarlierLoad(reading.record) };
  return {
    ok: false,
    problems: [
      `it is the record of a load for ${name}, and the scorecard is of ${partnership.name}. Choose that partnership first, or open another record.`,
    ],
  };
}

/** A load that was recorded, to be held against the one that is open. */
export class EarlierLoad {
  readonly partnership: string;
  readonly record: LoadRecord;
  private readonly counts: CountsOfLoad;
  /** The rows of the load that is open are counted once, not for every scorecard of it. */
  private now: { readonly extracts: Extracts; readonly counts: CountsOfLoad } | undefined;

  constructor(record: LoadRecord) {
    this.record = record;
    this.partnership = record.partnership.id;
    this.counts = countsOfRecord(record);
  }

  summary(): RecordedLoad {
    const { made, asAt, coverFrom, product, partnership, files } = this.record;
    return {
      ...{ made, asAt, coverFrom, product, partnership },
      files: files.map(({ file, bytes, read, used }) => ({ file, bytes, read, used })),
      loads: this.record.history.length + 1,
    };
  }

  changesTo(load: LoadToRecord, product: string): Changes {
    const { record } = this;
    const { extracts, scorecard, partnership } = load;
    const changes = this.tableChanges(load);
    const loads = this.loadsUpTo(extracts, scorecard);
    return {
      record: this.summary(),
      asAt: scorecard.asAt,
      otherSettings: otherSettings(record, partnership, scorecard, product),
      tables: changes,
      warnings: changes.flatMap((change) =>
        tableWarnings(
          change,
          record.tables[change.table],
          extracts.tables.get(change.table)?.present,
        ),
      ),
      measures: compareMeasures(record, scorecard),
      lag: recordingLag(loads, lengthOf(partnership)),
      loads: loads.length,
    };
  }

  /** How the newest periods usually still change, by the loads of the history and the one that is open. */
  lag(
    extracts: Extracts,
    dates: { readonly asAt: number; readonly coverFrom: number },
    partnership: LoadToRecord['partnership'],
  ): readonly TableLag[] {
    const iso = { asAt: isoFromDay(dates.asAt), coverFrom: isoFromDay(dates.coverFrom) };
    return recordingLag(this.loadsUpTo(extracts, iso), lengthOf(partnership));
  }

  private loadsUpTo(
    extracts: Extracts,
    dates: Pick<CountsOfLoad, 'asAt' | 'coverFrom'>,
  ): CountsOfLoad[] {
    const { asAt, coverFrom } = dates;
    const earlier = [...this.record.history, this.counts].filter((load) => load.asAt < asAt);
    if (this.now?.extracts !== extracts) {
      this.now = { extracts, counts: countsOfExtracts(extracts, { asAt, coverFrom }) };
    }
    return [...earlier, { ...this.now.counts, asAt, coverFrom }];
  }

  private tableChanges({ extracts, files }: LoadToRecord): TableChange[] {
    const now = entriesOf(extracts, files, bytesOfBase64(this.record.key) as Uint8Array);
    return tableIds.flatMap((table) => {
      const recorded = this.record.tables[table];
      const present = now.get(table);
      if (!recorded && !present) return [];
      const before = new Map(
        Object.entries(recorded?.rows ?? {}).map(([month, text]) => [
          month,
          bytesOfBase64(text) as Uint8Array,
        ]),
      );
      const months = compareRows(before, present ?? new Map());
      return [{ table, title: tables[table].title, ...sumOfMonths(months), months }];
    });
  }
}

/** The text of the file in which a load is kept. */
export function keepRecord(
  load: LoadToRecord,
  product: string,
  before: EarlierLoad | undefined,
): string {
  const goesOn = before?.partnership === load.partnership.id ? before.record : undefined;
  return recordText(makeRecord({ ...load, product, made: isoFromDay(today()), before: goesOn }));
}

function lengthOf({ periodMonths, yearStartMonth }: LoadToRecord['partnership']): PeriodLength {
  return { months: periodMonths, firstMonth: yearStartMonth };
}
