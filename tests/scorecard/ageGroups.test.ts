import { expect, test } from 'vitest';
import { ageDimensions } from '../../src/scorecard/ageGroups.ts';
import { readPartnership } from '../../src/scorecard/partnership.ts';
import { testPartnership } from '../support/testPartnership.ts';

type Group = readonly [name: string, from: number, to: number];

function problems(...groups: readonly Group[]): readonly string[] {
  const set = {
    id: 'own',
    title: 'Own groups',
    source: 'the strategy',
    groups: groups.map(([name, from, to]) => ({ name, from, to })),
  };
  const reading = readPartnership({ ...testPartnership, ageGroups: [set] });
  return reading.ok ? [] : reading.problems;
}

test('age groups that follow one another are read', () => {
  expect(problems(['Infants', 0, 1], ['Others', 2, 17])).toEqual([]);
});

test.each<[string, Group[], string]>([
  [
    'that overlap',
    [
      ['Infants', 0, 2],
      ['Others', 2, 17],
    ],
    'ageGroups.0.groups.1: “Others” overlaps “Infants”',
  ],
  [
    'that end before they begin',
    [['Infants', 2, 0]],
    'ageGroups.0.groups.0: “Infants” ends at 0, before it begins at 2',
  ],
  ['with half years', [['Infants', 0, 1.5]], 'ageGroups.0.groups.0.to: '],
  ['without a group', [], 'ageGroups.0.groups: at least one group'],
])('age groups %s are refused with their place', (_, groups, problem) => {
  expect(problems(...groups)[0]).toContain(problem);
});

test('a set of the same id as another is refused', () => {
  const set = { id: 'a', title: 'A', source: 'x', groups: [{ name: 'All', from: 0, to: 17 }] };
  const reading = readPartnership({ ...testPartnership, ageGroups: [set, set] });
  expect(!reading.ok && reading.problems).toEqual([
    'ageGroups.1.id: “a” is taken already: choose another id',
  ]);
});

test('as a dimension they are completed by a group of those over the last', () => {
  const [dimension] = ageDimensions([
    { id: 'a', title: 'A', source: 'x', groups: [{ name: 'Teenagers', from: 13, to: 17 }] },
  ]);
  expect(dimension).toMatchObject({
    id: 'age-a',
    by: {
      kind: 'age',
      bands: [
        { name: 'Teenagers', said: 'aged 13 to 17', from: 13, to: 17 },
        { name: '18 and over', from: 18, rare: true },
      ],
    },
  });
});
