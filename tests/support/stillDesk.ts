import type { DeskStore } from '../../src/app/createDesk.ts';
import { figuresHere } from '../../src/scorecard/benchmarks/figuresHere.ts';
import type { Desk } from '../../src/ui/desk.ts';
import { shippedFigures } from './shippedFigures.ts';
import { testBreakdown } from './testBreakdown.ts';
import { testCases, testResults, testSample } from './testCases.ts';
import { testChanges } from './testChanges.ts';
import { testColumnsToMap, testMappingTrial } from './testColumnsToMap.ts';
import { testPartnership } from './testPartnership.ts';
import { testScorecard } from './testScorecard.ts';

/** A desk that shows one state and takes nothing. */
export function stillDesk(change: Partial<Desk> = {}): DeskStore {
  const desk: Desk = {
    partnership: testPartnership,
    partnershipState: { changed: false },
    offered: [
      { id: testPartnership.id, name: testPartnership.name },
      { id: 'other-shire', name: 'Other Shire Safeguarding Children Partnership' },
    ],
    kept: {},
    hosted: { title: 'Invented sample for Test Shire', files: 2, invented: true },
    problems: [],
    activity: { state: 'idle' },
    scorecard: testScorecard(),
    ...change,
  };
  return {
    get: () => desk,
    subscribe: () => () => {},
    openHosted() {},
    choosePartnership() {},
    openPartnershipFile: async () => false,
    revisePartnership: async () => {},
    partnershipSaved() {},
    read() {},
    cancel() {},
    tryMeasure: async () => ({ ok: false, problems: [] }),
    reconcile: async () => ({ strategy: [], official: [], notCounted: [] }),
    breakdown: async () => testBreakdown(),
    rows: {
      monthly: async () => [],
      changes: async () => undefined,
      cases: async () => testCases,
      auditResults: async () => testResults,
      sample: async () => testSample,
      quality: async () => ({}),
    },
    publishedFigures: async () => figuresHere(shippedFigures(), { areas: {}, tables: [] }),
    columnsToMap: async ({ file }) => testColumnsToMap({ file }),
    tryMapping: async () => testMappingTrial,
    openRecord: async () => {},
    closeRecord: async () => {},
    keepRecord: async () => '',
    changes: async () => testChanges(),
    issuesCsv: async () => '',
  };
}
