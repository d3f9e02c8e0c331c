import { expect, test } from 'vitest';
import { catalogue } from '../../../src/measures/catalogue/catalogue.ts';
import { dimensions } from '../../../src/measures/dimensions/catalogue.ts';
import { dimensionsOf, whyNotBrokenDown } from '../../../src/measures/dimensions/offered.ts';
import { testMeasure } from '../../support/evaluated.ts';
import { lines, testContext } from '../../support/extracts.ts';

function offered(measure: string): string[] {
  return dimensionsOf(testMeasure(measure), []).map(({ id }) => id);
}

test('a measure offers the dimensions whose columns its table has', () => {
  expect(offered('notifications-neglect-children')).toEqual([
    'age',
    'sex',
    'girls-boys-unborn',
    'looked-after',
    'ethnicity',
    'disability',
    'neglect-type',
    'source',
  ]);
  expect(offered('audits-good')).toEqual(['ethnicity', 'disability', 'neglect-type', 'tier']);
  expect(offered('voice-heard')).toContain('respondent');
});

test('returns offer the agency alone', () => {
  expect(offered('training-attended')).toEqual(['agency']);
});

test('a measure that asks for one value of a column does not offer it', () => {
  expect(offered('cp-neglect')).toContain('category');
  expect(offered('cp-neglect-12-months')).not.toContain('category');
  expect(offered('tool-baselines')).not.toContain('stage');
});

test('every dimension is offered by some measure, under an id of its own', () => {
  const all = new Set(
    catalogue.flatMap((measure) => dimensionsOf(measure, []).map(({ id }) => id)),
  );
  expect([...all].toSorted()).toEqual(dimensions.map(({ id }) => id).toSorted());
  expect(all.size).toBe(dimensions.length);
});

test('the reason names the column that would supply the groups', async () => {
  const measure = testMeasure('contacts');
  const find = (id: string) => dimensionsOf(measure, []).filter((each) => each.id === id);
  const context = await testContext({
    'contacts.csv': lines(
      'contact_id,child_id,contact_date,neglect,sex,disability',
      'C1,K1,01/04/2025,Y,F,',
    ),
  });
  const reasons = ['sex', 'girls-boys-unborn', 'disability', 'ethnicity']
    .flatMap(find)
    .map((dimension) => whyNotBrokenDown(dimension, measure, context));
  expect(reasons).toEqual([
    undefined,
    'the extract contacts has no column expectant_mother',
    'no row of contacts records disability',
    'the extract contacts has no column ethnicity',
  ]);
});
