import { expect, test } from 'vitest';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { testPartnership } from '../support/testPartnership.ts';
import { rotherham } from '../support/testRotherham.ts';

const ownMeasure = {
  id: 'own',
  title: 'Own',
  question: 'How many?',
  window: 'P',
  good: 'none',
  goodBecause: 'it depends',
  from: 'rows',
  counts: { table: 'contacts', at: 'contact_date' },
};

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
    problems: [
      'groups.0.measures.0.measure: there is no measure “happiness”: name one of the product’s, or define it under measures',
    ],
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

const placement = {
  measure: 'cp-neglect',
  source: 'page 1',
  noTarget: 'none was set',
  asWritten: 'less neglect',
  takenAs: 'A smaller share',
};

function withPlacements(...measures: readonly object[]): unknown {
  return { ...testPartnership, groups: [{ id: 'g', title: 'G', about: '', measures }] };
}

test.each([
  [
    'a reading that is no measure',
    withPlacements({ ...placement, readings: [{ measure: 'happiness', takenAs: 'More' }] }),
    'groups.0.measures.0.readings.0.measure: there is no measure “happiness”',
  ],
  [
    'a reading that stands in a group too',
    withPlacements(
      { ...placement, readings: [{ measure: 'cp-repeat', takenAs: 'Repeats' }] },
      { measure: 'cp-repeat', source: 'page 2', noTarget: 'none was set' },
    ),
    'groups.0.measures.0.readings.0.measure: “cp-repeat” stands in a group already',
  ],
  [
    'a reading of words that are not given',
    withPlacements({
      measure: 'cp-neglect',
      source: 'page 1',
      noTarget: 'none was set',
      readings: [{ measure: 'cp-repeat', takenAs: 'Repeats' }],
    }),
    'groups.0.measures.0.readings: say in asWritten what the strategy says',
  ],
  [
    'an authority in no locality',
    { ...testPartnership, authorities: [{ code: '999', name: 'Test', locality: 'nowhere' }] },
    'authorities.0.locality: there is no locality “nowhere”',
  ],
  [
    'a condition that is none',
    {
      ...testPartnership,
      measures: [
        {
          ...ownMeasure,
          counts: { ...ownMeasure.counts, where: [{ column: 'kind', equals: 'contact' }] },
        },
      ],
    },
    'measures.0.counts.where.0: no condition is so',
  ],
  [
    'a column that the table has not',
    {
      ...testPartnership,
      measures: [
        {
          ...ownMeasure,
          counts: { ...ownMeasure.counts, where: [{ column: 'colour', is: 'red' }] },
        },
      ],
    },
    'measures.0.counts.where.0.column: no such column: contacts.colour',
  ],
  [
    'a code that the column has not',
    {
      ...testPartnership,
      measures: [
        {
          ...ownMeasure,
          counts: { ...ownMeasure.counts, where: [{ column: 'kind', is: 'letter' }] },
        },
      ],
    },
    'measures.0.counts.where.0.is: “letter” is no value of kind',
  ],
])('%s is refused with its place and what to do', (_, json, problem) => {
  const reading = readPartnership(json);
  expect(!reading.ok && reading.problems).toEqual([expect.stringContaining(problem)]);
});

test('a file that is no object is refused as a whole', () => {
  expect(readPartnership([])).toMatchObject({ ok: false });
  expect(readPartnership(null)).toEqual({
    ok: false,
    problems: ['the file: should be an object { … }; it is null'],
  });
});

test.each([
  [
    [
      { id: 'a', name: 'North' },
      { id: 'b', name: 'north ' },
    ],
    'localities.1.name',
    'stands for “a”',
  ],
  [[{ id: 'a', name: 'North', aliases: ['-'] }], 'localities.0.aliases.0', 'no letter or figure'],
  [[{ id: 'a', name: 'Unknown' }], 'localities.0.name', 'stands for “unknown”'],
])('a name that stands for two localities is refused (%#)', (localities, place, says) => {
  const reading = readPartnership({ ...testPartnership, localities });
  const problems = reading.ok ? [] : reading.problems;
  expect(JSON.stringify(problems)).toContain(says);
  expect(JSON.stringify(problems)).toContain(place);
});
