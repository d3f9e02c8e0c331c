import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureInWords } from '../../src/measures/describe.ts';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { evaluated, inShort } from '../support/evaluated.ts';
import { lines, testContext } from '../support/extracts.ts';
import { testPartnership } from '../support/testPartnership.ts';

/** The example of docs/measures.md: a measure that a partnership adds in its file, without code. */
const [, example = ''] =
  /```json\n([\s\S]+?)```/.exec(readFileSync('docs/measures.md', 'utf8')) ?? [];
const teenagers = JSON.parse(example) as Record<string, unknown>;

function withMeasure(measure: unknown) {
  return readPartnership(JSON.parse(JSON.stringify({ ...testPartnership, measures: [measure] })));
}

test('a measure that stands only in a partnership file is evaluated and described', async () => {
  const reading = withMeasure(teenagers);
  const [measure] = (reading.ok && reading.partnership.measures) || [];
  if (!measure) throw new Error('The measure was not read.');
  const context = await testContext({
    'plans.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category,date_of_birth,locality',
      'P1,K1,01/05/2025,,NEG,NEG,01/01/2012,North End',
      'P2,K2,01/05/2025,,NEG,NEG,01/01/2015,North End',
      'P3,K3,01/05/2025,,EMO,EMO,01/01/2011,South End',
    ),
  });
  const points = evaluated(measure, context, ['2025-04-01', '2025-05-31']);
  expect([points.north, points.south, points.all].map(inShort)).toEqual([
    '1/2',
    'not-applicable',
    '1/2',
  ]);
  expect(measureInWords(measure, 'only').sentence).toContain('aged 13 or older');
});

test('a measure that names a column which its table does not have is refused with its place', () => {
  const reading = withMeasure({ ...teenagers, having: [{ column: 'shoe_size', atLeast: 40 }] });
  expect(reading).toEqual({
    ok: false,
    problems: ['measures.0.having.0.column: no such column: cp_plans.shoe_size'],
  });
});

test('a measure with a word that the language does not know is refused with its place', () => {
  const reading = withMeasure({ ...teenagers, window: 'weekly' });
  expect(reading.ok).toBe(false);
  expect(!reading.ok && reading.problems[0]).toContain('measures.0.window');
});
