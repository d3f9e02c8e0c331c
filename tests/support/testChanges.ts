import type { Changes, RecordedLoad } from '../../src/scorecard/changes/changes.ts';

export const testRecordedLoad: RecordedLoad = {
  made: '2026-03-07',
  asAt: '2026-02-28',
  coverFrom: '2025-12-01',
  product: '0.1.0',
  partnership: { id: 'test-shire', name: 'Test Shire Safeguarding Children Partnership' },
  files: [{ file: 'contacts.csv', bytes: 1200, read: 12, used: 11 }],
  loads: 1,
};

/** What changed since a load, with nothing changed but what is given. */
export function testChanges(change: Partial<Changes> = {}): Changes {
  return {
    record: testRecordedLoad,
    asAt: '2026-04-30',
    otherSettings: [],
    tables: [],
    warnings: [],
    measures: { moved: [], compared: 0, newlyKnown: 0, noLongerKnown: 0, notCompared: [] },
    lag: [],
    loads: 2,
    ...change,
  };
}
