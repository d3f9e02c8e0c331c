import { expect, test } from 'vitest';
import { localitiesModel } from '../../src/charts/localitiesModel.ts';
import { measureOf } from '../../src/scorecard/select.ts';
import { testFullScorecard, testMeasure } from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();

test('has every place and period once, in the order of the scorecard', () => {
  const { table } = localitiesModel(scorecard, testMeasure());
  expect(table.rows).toHaveLength(5 * 13);
  expect(table.rows[13]?.map(({ text }) => text)).toEqual([
    'Wentworth North',
    'April and May 2024',
    '3',
    '7',
    '42.9',
    '',
  ]);
});

test('draws shares of the places beside the total, and counts without it', () => {
  const contacts = measureOf(scorecard, 'contacts') ?? testMeasure();
  const idsOf = (model: ReturnType<typeof localitiesModel>) =>
    model.places.map(({ locality }) => locality.id);
  expect(idsOf(localitiesModel(scorecard, testMeasure()))[0]).toBe('all');
  expect(idsOf(localitiesModel(scorecard, contacts))[0]).toBe('wentworth-north');
});

test('has one scale that holds every value', () => {
  expect(localitiesModel(scorecard, testMeasure()).highest).toBeCloseTo(45.34, 2);
});
