import fc from 'fast-check';
import { expect, test } from 'vitest';
import { follow, parsePlace, readSearch, serialisePlace } from '../../src/app/search.ts';

const word = fc.string({ unit: 'grapheme', minLength: 1 });
const id = fc.oneof(fc.constantFrom('rotherham-south', 'all', '..', 'a/b?c=d#e&f %'), word);
const view = {
  partnership: fc.option(word, { nil: undefined }),
  locality: id,
  period: fc.option(word, { nil: undefined }),
};

const place = fc.oneof(
  fc.record({
    page: fc.constantFrom('scorecard', 'localities', 'locality', 'enquiry', 'reconcile', 'load'),
    ...view,
  }),
  fc.record(
    { page: fc.constant('measure'), ...view, measure: id, by: word },
    { requiredKeys: ['page', 'locality', 'period', 'measure'] },
  ),
  fc.record({
    page: fc.constant('definitions'),
    ...view,
    measure: fc.option(id, { nil: undefined }),
    sql: fc.constantFrom(undefined, 'postgresql', 'tsql'),
  }),
  fc.record(
    {
      page: fc.constant('challenges'),
      ...view,
      measure: id,
      state: fc.constantFrom('open', 'overdue', 'closed'),
      kind: fc.constantFrom('challenge', 'action', 'recommendation'),
      meeting: word,
    },
    { requiredKeys: ['page', 'locality', 'period', 'partnership'] },
  ),
);

test('an address reads back as the place that it was written for', () => {
  fc.assert(
    fc.property(place, (one) => {
      expect(parsePlace(serialisePlace(one))).toEqual(one);
    }),
  );
});

test('defaults are left out of the address', () => {
  expect(serialisePlace({ page: 'scorecard', locality: 'all' })).toBe('/');
  expect(serialisePlace({ page: 'definitions', locality: 'all' })).toBe('/definitions');
});

test('an address is readable', () => {
  expect(
    serialisePlace({
      page: 'measure',
      measure: 'cp-neglect',
      locality: 'rotherham-south',
      period: '2026-02-01',
    }),
  ).toBe('/measure/cp-neglect?locality=rotherham-south&period=2026-02-01');
  expect(serialisePlace({ page: 'locality', locality: 'rotherham-south' })).toBe(
    '/locality/rotherham-south',
  );
});

test('an address of no page is no place', () => {
  expect(parsePlace('/elsewhere')).toBeUndefined();
  expect(parsePlace('/measure')).toBeUndefined();
  expect(parsePlace('/measure/%')).toBeUndefined();
});

test('search parameters that are not understood are dropped', () => {
  expect(readSearch({ period: '2026-02-01', child: '12345', locality: 7 })).toEqual({
    period: '2026-02-01',
  });
});

test('a link keeps the locality and the period, and drops the measure', () => {
  const from = { locality: 'rotherham-south', period: '2026-02-01', measure: 'cp-neglect' };
  expect(follow(from, { page: 'localities' })).toEqual({
    page: 'localities',
    locality: 'rotherham-south',
    period: '2026-02-01',
  });
});

test('a link can go back to the default period', () => {
  const from = { locality: 'all', period: '2026-02-01' };
  expect(follow(from, { page: 'scorecard', period: undefined })).toEqual({
    page: 'scorecard',
    locality: 'all',
  });
});

test('how a measure is broken down is in its own address, and in no link to elsewhere', () => {
  const from = { locality: 'all', measure: 'cp-neglect', by: 'sex' };
  expect(serialisePlace({ page: 'measure', ...from })).toBe('/measure/cp-neglect?by=sex');
  expect(follow(from, { page: 'measure', measure: 'cp-repeat' })).toEqual({
    page: 'measure',
    locality: 'all',
    measure: 'cp-repeat',
  });
  expect(follow(from, { ...from, page: 'measure' })).toEqual({ page: 'measure', ...from });
});

test('the database that SQL is written for stays among definitions, and its default is left out', () => {
  const from = { locality: 'all', sql: 'tsql' } as const;
  const definition = follow(from, { page: 'definitions', measure: 'contacts' });
  expect(serialisePlace(definition)).toBe('/definitions?measure=contacts&sql=tsql');
  expect(serialisePlace(follow(from, { page: 'scorecard' }))).toBe('/');
  expect(serialisePlace(follow(from, { page: 'definitions', sql: 'duckdb' }))).toBe('/definitions');
  expect(readSearch({ sql: 'oracle' })).toEqual({});
});
