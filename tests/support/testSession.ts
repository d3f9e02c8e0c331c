import type { SessionClient } from '../../src/app/sessionClient.ts';
import type { FileReport } from '../../src/extracts/report.ts';
import type { Source } from '../../src/extracts/source.ts';
import type { Breakdown } from '../../src/scorecard/breakdown/breakdown.ts';
import type { Changes } from '../../src/scorecard/changes/changes.ts';
import type { Partnership } from '../../src/scorecard/partnership.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import type { BreakdownRequest, LoadReport } from '../../src/scorecard/session.ts';
import { createGate } from './gate.ts';
import { testBreakdown } from './testBreakdown.ts';
import { testCases, testResults, testSample } from './testCases.ts';
import { testChanges, testRecordedLoad } from './testChanges.ts';
import { testColumnsToMap, testMappingTrial } from './testColumnsToMap.ts';
import { testFileReport } from './testFileReport.ts';
import { testScorecard } from './testScorecard.ts';

type TestSession = SessionClient & {
  /** What was given to be read, one entry for each load. */
  readonly loads: (readonly Source[])[];
  /** The partnerships for which a scorecard was worked out, one after another. */
  readonly worked: Partnership[];
  /** While held, a load waits until it is released or cancelled. */
  hold(): void;
  release(): void;
};

type TestSessionParts = {
  readonly report?: (source: Source) => FileReport;
  readonly scorecard?: Scorecard;
  readonly breakdown?: (request: BreakdownRequest) => Breakdown;
  readonly changes?: Changes;
};

/** Stands in for the worker, which jsdom has not: answers every load with reports made up here. */
export function testSession(parts: TestSessionParts = {}): TestSession {
  const { report, scorecard, breakdown, changes } = parts;
  const loads: (readonly Source[])[] = [];
  const worked: Partnership[] = [];
  let latest: LoadReport = { files: [], ofTheLoad: [], datesFrom: 'rows' };
  let gate = createGate();
  gate.open();
  return {
    loads,
    worked,
    hold() {
      gate = createGate();
    },
    release: () => gate.open(),
    async load(sources, _settings, onProgress) {
      loads.push(sources);
      for (const { name, blob } of sources) {
        onProgress({ file: name, bytesRead: blob.size, bytesTotal: blob.size });
      }
      await gate.promise;
      const files = sources.map(report ?? (({ name }) => testFileReport({ file: name })));
      latest = {
        files,
        asAt: '2026-04-30',
        coverFrom: '2025-12-01',
        ofTheLoad: [],
        datesFrom: 'rows',
      };
      return latest;
    },
    account: async () => latest,
    async cancel() {
      gate.fail(new Error('cancelled'));
    },
    async scorecard({ partnership, invented }) {
      worked.push(partnership);
      return scorecard ?? testScorecard({ invented });
    },
    tryMeasure: async () => ({ ok: true, scorecard: scorecard ?? testScorecard() }),
    breakdown: async (request) => breakdown?.(request) ?? testBreakdown(),
    monthly: async () => [],
    cases: async () => testCases,
    auditResults: async () => testResults,
    sample: async () => testSample,
    reconcile: async () => ({ strategy: [], official: [], notCounted: [] }),
    quality: async () => ({}),
    publishedFigures: async () => ({ areas: {}, tables: [] }),
    columnsToMap: async ({ file }) => testColumnsToMap({ file }),
    tryMapping: async () => testMappingTrial,
    openRecord: async () => ({ ok: true, record: testRecordedLoad }),
    closeRecord: async () => undefined,
    keepRecord: async () => '{"format":"load-record/1"}\n',
    changes: async () => changes ?? testChanges(),
    issuesCsv: async () => 'file,line\r\ncontacts.csv,5\r\n',
  };
}
