import { expect, test } from 'vitest';
import { settleView, withoutDefaults } from '../../src/app/settleView.ts';
import { testScorecard } from '../support/testScorecard.ts';

test('what the scorecard has is kept', () => {
  const place = { page: 'scorecard', locality: 'test-north', period: '2025-12-01' } as const;
  expect(settleView(place, testScorecard())).toEqual({
    found: true,
    view: { locality: 'test-north', period: '2025-12-01' },
    notices: [],
  });
});

test('an unknown locality and period fall back to the default, and are said', () => {
  const place = { page: 'scorecard', locality: 'nowhere', period: '1999-04-01' } as const;
  expect(settleView(place, testScorecard())).toEqual({
    found: true,
    view: { locality: 'all' },
    notices: [
      'There is no locality “nowhere” here: all of them are shown.',
      'There is no period from 1999-04-01 here: the latest one is shown.',
    ],
  });
});

test('the page of an unknown measure is not found', () => {
  const place = { page: 'measure', locality: 'all', measure: 'nothing' } as const;
  expect(settleView(place, testScorecard())).toEqual({ found: false, missing: 'measure' });
});

test('the page of an unknown locality is not found', () => {
  const place = { page: 'locality', locality: 'nowhere' } as const;
  expect(settleView(place, testScorecard())).toEqual({ found: false, missing: 'locality' });
});

test('the latest complete period is left out of an address', () => {
  const place = { page: 'scorecard', locality: 'all', period: '2026-02-01' } as const;
  expect(withoutDefaults(place, testScorecard())).toEqual({ page: 'scorecard', locality: 'all' });
});

test('a part period stays in the address', () => {
  const place = { page: 'scorecard', locality: 'all', period: '2026-04-01' } as const;
  expect(withoutDefaults(place, testScorecard())).toEqual(place);
});

test('a way to break down that the measure has not is said', () => {
  const place = { page: 'measure', locality: 'all', measure: 'cp-neglect', by: 'colour' } as const;
  expect(settleView(place, testScorecard())).toEqual({
    found: true,
    view: { locality: 'all', measure: 'cp-neglect' },
    notices: ['The measure cannot be broken down by “colour”.'],
  });
});
