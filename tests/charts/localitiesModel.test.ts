import { expect, test } from 'vitest';
import { localitiesModel } from '../../src/charts/localitiesModel.ts';
import { reasonsAt } from '../../src/charts/multiplesModel.ts';
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
    'Too few to judge',
  ]);
});

test('draws shares of the places beside the total, and counts without it', () => {
  const contacts = measureOf(scorecard, 'contacts') ?? testMeasure();
  const idsOf = (model: ReturnType<typeof localitiesModel>) => model.items.map(({ id }) => id);
  expect(idsOf(localitiesModel(scorecard, testMeasure()))[0]).toBe('all');
  expect(idsOf(localitiesModel(scorecard, contacts))[0]).toBe('wentworth-north');
});

test('has one scale that holds every value', () => {
  expect(localitiesModel(scorecard, testMeasure()).highest).toBeCloseTo(45.34, 2);
});

test('says a reason once for all the places that it is true of', () => {
  const repeat = measureOf(scorecard, 'cp-repeat') ?? testMeasure();
  expect(reasonsAt(localitiesModel(scorecard, repeat), 0)).toEqual([
    'No value in April and May 2024 for any place: history starts on 1 April 2024; this needs it from an earlier day.',
  ]);
  expect(reasonsAt(localitiesModel(scorecard, testMeasure()), 8)).toEqual([
    'No value in August and September 2025 for Wentworth North: the extract does not cover this place.',
  ]);
  expect(reasonsAt(localitiesModel(scorecard, testMeasure()), 0)).toEqual([]);
});
