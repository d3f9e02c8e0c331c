import { expect, test } from 'vitest';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { testPartnership } from '../support/testPartnership.ts';
import { rotherham } from '../support/testRotherham.ts';

test('the file of Rotherham is read with its eight localities', async () => {
  const { localities } = await rotherham();
  expect(localities.map(({ id }) => id)).toEqual([
    'wentworth-north',
    'rotherham-north',
    'rotherham-south',
    'rother-valley-west',
    'wentworth-south',
    'wentworth-valley',
    'rother-valley-south',
    'out-of-area',
  ]);
});

test('a group that names no known measure is refused with its place', () => {
  const groups = [
    {
      id: 'g',
      title: 'G',
      about: '',
      measures: [{ measure: 'happiness', source: '', noTarget: 'none' }],
    },
  ];
  expect(readPartnership({ ...testPartnership, groups })).toEqual({
    ok: false,
    problems: ['groups.0.measures.0.measure: there is no measure “happiness”'],
  });
});

test.each([
  ['a locality without a name', { localities: [{ id: 'north' }] }, 'localities.0.name'],
  ['an id with capitals', { id: 'Rotherham' }, 'id'],
  ['a word that is not known', { colour: 'red' }, 'colour'],
  ['a period of four months', { periodMonths: 4 }, 'periodMonths'],
])('%s is refused with its place', (_, change, place) => {
  const reading = readPartnership({ ...testPartnership, ...change });
  expect(!reading.ok && reading.problems[0]).toContain(`${place}: `);
});

test.each([
  ['itself', ['372'], '“372” is the authority itself'],
  ['twice', ['370', '370'], '“370” is named already'],
])('an authority that has %s among its neighbours is refused with its place', (_, codes, what) => {
  const neighbours = { model: '2025', codes };
  const authorities = [{ code: '372', name: 'Rotherham', neighbours }];
  expect(readPartnership({ ...testPartnership, authorities })).toEqual({
    ok: false,
    problems: [`authorities.0.neighbours.codes.${codes.length - 1}: ${what}`],
  });
});

test('an authority in a region that there is not is refused with its place', () => {
  const authorities = [{ code: '372', name: 'Rotherham', region: 'Yorkshire' }];
  const reading = readPartnership({ ...testPartnership, authorities });
  expect(!reading.ok && reading.problems[0]).toContain('authorities.0.region: ');
});

test.each([
  [
    'a measure that there is not',
    { measure: 'happiness' },
    'measure: there is no measure “happiness”',
  ],
  ['a place that there is not', { locality: 'leeds' }, 'locality: there is no locality “leeds”'],
  [
    'a test of a column that its table has not',
    { only: [{ column: 'colour', is: 'red' }] },
    'only: no such column: cp_plans.colour',
  ],
])('a published figure with %s is refused with its place', (_, change, problem) => {
  const figure = { what: '', source: '', measure: 'cp-neglect', to: '2024-03-31', numerator: 1 };
  const reading = readPartnership({ ...testPartnership, published: [{ ...figure, ...change }] });
  expect(reading).toEqual({ ok: false, problems: [`published.0.${problem}`] });
});

test.each([
  ['neither a measure nor why there is none', { measure: undefined }, 'why there is none'],
  ['neither a number nor a percentage', { numerator: undefined }, 'a number or a percentage'],
  ['a last day before its first', { from: '2024-04-01' }, 'the last day is before the first'],
])('a published figure with %s is refused', (_, change, problem) => {
  const figure = { what: '', source: '', measure: 'cp-neglect', to: '2024-03-31', numerator: 1 };
  const published = [JSON.parse(JSON.stringify({ ...figure, ...change }))];
  const reading = readPartnership({ ...testPartnership, published });
  expect(!reading.ok && reading.problems[0]).toContain(problem);
});
