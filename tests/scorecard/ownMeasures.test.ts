import { expect, test } from 'vitest';
import type { Measure } from '../../src/measures/measure.ts';
import {
  groupOf,
  isOwnMeasure,
  ownMeasureId,
  placementOf,
  withOwnMeasure,
  withoutOwnMeasure,
} from '../../src/scorecard/ownMeasures.ts';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';
import { testPartnershipJson } from '../support/testPartnership.ts';

const measure: Measure = {
  id: 'teenagers',
  title: 'Teenagers',
  question: 'Do we see teenagers?',
  from: 'rows',
  window: 'P',
  good: 'none',
  goodBecause: 'more may be seen',
  counts: { table: 'referrals', at: 'referral_date', where: [{ age: { from: 13 } }] },
};

/** A partnership as it is read from JSON. */
function partnershipOf(json: object): Partnership {
  const reading = readPartnership(JSON.parse(JSON.stringify({ ...testPartnershipJson, ...json })));
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.partnership;
}

const target = { from: '2026-04-01', value: 30, tolerance: 2, toleranceIn: 'points' };
const contacts = { measure: 'contacts', source: 'p. 1', noTarget: 'none is set' };
const partnership = partnershipOf({
  groups: [
    { id: 'a', title: 'A', about: '', measures: [contacts] },
    { id: 'b', title: 'B', about: '', measures: [] },
  ],
});
const placement = { group: 'b', source: 'asked for in May', headline: true };
const added = withOwnMeasure(partnership, measure, placement);

test('a measure is added to the file and to its group, and the file can be read again', () => {
  expect(isOwnMeasure(partnership, 'teenagers')).toBe(false);
  expect(isOwnMeasure(added, 'teenagers')).toBe(true);
  expect(groupOf(added, 'teenagers')?.id).toBe('b');
  expect(placementOf(added, 'teenagers')).toMatchObject({
    source: 'asked for in May',
    headline: true,
    noTarget: 'no target has been set',
  });
  expect(partnershipOf(added)).toEqual(added);
});

test('a measure can stand in a group that is new', () => {
  const group = { newTitle: 'What we ask ourselves' };
  const next = withOwnMeasure(partnership, measure, { ...placement, group });
  expect(groupOf(next, 'teenagers')).toMatchObject({
    id: 'what-we-ask-ourselves',
    title: 'What we ask ourselves',
  });
  expect(partnershipOf(next)).toEqual(next);
});

test('a changed measure keeps its place and its targets', () => {
  const [, b] = added.groups;
  const placed = { ...b?.measures[0], targets: [target], tags: ['Prevent'], noTarget: undefined };
  const withTarget = partnershipOf({
    ...added,
    groups: [added.groups[0], { ...b, measures: [placed] }],
  });
  const next = withOwnMeasure(
    withTarget,
    { ...measure, title: 'Young people' },
    { ...placement, source: 'asked for in June' },
    'teenagers',
  );
  expect(next.measures.map(({ title }) => title)).toEqual(['Young people']);
  expect(placementOf(next, 'teenagers')).toMatchObject({
    source: 'asked for in June',
    targets: [target],
    tags: ['Prevent'],
  });
});

test('a changed measure can move to another group and take another id', () => {
  const next = withOwnMeasure(
    added,
    { ...measure, id: 'young-people' },
    { ...placement, group: 'a' },
    'teenagers',
  );
  expect(next.groups.map(({ measures }) => measures.map((each) => each.measure))).toEqual([
    ['contacts', 'young-people'],
    [],
  ]);
  expect(isOwnMeasure(next, 'teenagers')).toBe(false);
});

test('a measure that is removed leaves the file as it was', () => {
  expect(withoutOwnMeasure(added, 'teenagers')).toEqual(partnership);
});

test.each([
  ['Teenagers on a plan', 'teenagers-on-a-plan'],
  ['  Children’s homes: naïve?  ', 'childrens-homes-naive'],
  ['Teenagers', 'teenagers-2'],
  ['Contacts', 'contacts-2'],
  ['子', 'own-measure'],
])('the id of “%s” is %s', (title, id) => {
  expect(ownMeasureId(added, title)).toBe(id);
});
