import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';
import { placementNaming, readingsOf, takeReading } from '../../src/scorecard/readings.ts';
import { testPartnershipJson } from '../support/testPartnership.ts';

const placement = {
  measure: 'cp-repeat',
  number: '3',
  source: 'page 3',
  headline: true,
  targets: [{ from: '2026-04-01', value: 20, tolerance: 2, toleranceIn: 'points' }],
  asWritten: 'fewer children on a plan again',
  takenAs: 'Any second plan',
  readings: [
    { measure: 'cp-neglect-repeat', takenAs: 'A second plan for neglect' },
    { measure: 'cp-neglect-second-in-12-months', takenAs: 'A second plan within a year' },
  ],
};

function read(json: unknown): Partnership {
  const reading = readPartnership(json);
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.partnership;
}

const partnership = read({
  ...testPartnershipJson,
  groups: [{ id: 'g', title: 'G', about: '', measures: [placement] }],
});

test('a measure and its other readings have one place in the strategy', () => {
  expect(placementNaming(partnership, 'cp-neglect-repeat')).toBe(
    placementNaming(partnership, 'cp-repeat'),
  );
  expect(placementNaming(partnership, 'contacts')).toBeUndefined();
});

test('the reading in use comes before the others', () => {
  const readings = readingsOf(placementNaming(partnership, 'cp-neglect-repeat'));
  expect(readings?.choices.map(({ measure }) => measure)).toEqual([
    'cp-repeat',
    'cp-neglect-repeat',
    'cp-neglect-second-in-12-months',
  ]);
});

test('another reading takes the place of the one in use, which stays a reading', () => {
  const changed = takeReading(partnership, 'cp-neglect-repeat');
  expect(placementNaming(changed, 'cp-repeat')).toMatchObject({
    measure: 'cp-neglect-repeat',
    number: '3',
    source: 'page 3',
    headline: true,
    takenAs: 'A second plan for neglect',
    readings: [
      { measure: 'cp-repeat', takenAs: 'Any second plan' },
      { measure: 'cp-neglect-second-in-12-months', takenAs: 'A second plan within a year' },
    ],
  });
});

test('a target does not outlast the reading that it was set for, and that is said', () => {
  const changed = takeReading(partnership, 'cp-neglect-repeat');
  expect(placementNaming(changed, 'cp-neglect-repeat')).toMatchObject({
    targets: [],
    noTarget: 'the target was set for another reading of the strategy',
  });
});

test('a measure that is no reading changes nothing', () => {
  expect(takeReading(partnership, 'contacts')).toEqual(partnership);
});

const swaps = readdirSync('public/partnerships')
  .filter((name) => name !== 'partnerships.json')
  .map((name) => read(JSON.parse(readFileSync(`public/partnerships/${name}`, 'utf8'))))
  .flatMap((whose) =>
    whose.groups
      .flatMap(({ measures }) => measures)
      .flatMap(({ measure, readings }) =>
        readings.map((other) => ({ whose, id: whose.id, measure, other: other.measure })),
      ),
  );

test.each(swaps)('$id: $other can take the place of $measure, and give it back', (swap) => {
  const { whose, measure, other } = swap;
  const changed = takeReading(whose, other);
  expect(readPartnership(changed)).toEqual({ ok: true, partnership: changed });
  expect(placementNaming(changed, measure)).toMatchObject({ measure: other });
  expect(placementNaming(takeReading(changed, measure), other)).toMatchObject({ measure });
});
