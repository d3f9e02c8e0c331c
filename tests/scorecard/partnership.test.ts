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
    { id: 'g', title: 'G', about: '', measures: [{ measure: 'happiness', source: '' }] },
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
