import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { type Partnership, readPartnership } from '../../src/scorecard/partnership.ts';
import { partnershipText, readPartnershipText } from '../../src/scorecard/partnershipText.ts';

const ids = [
  'rotherham',
  'cambridgeshire-peterborough',
  'northamptonshire',
  'leicester-leicestershire-rutland',
] as const;

function partnershipOf(id: string): Partnership {
  const reading = readPartnership(
    JSON.parse(readFileSync(`public/partnerships/${id}.json`, 'utf8')),
  );
  if (!reading.ok) throw new Error(reading.problems.join('; '));
  return reading.partnership;
}

function placementsOf(id: string) {
  return partnershipOf(id).groups.flatMap(({ measures }) => measures);
}

/** Every measure that stands in a file, other readings of the strategy included. */
function placedOrReadings(id: string): string[] {
  return placementsOf(id).flatMap(({ measure, readings }) => [
    measure,
    ...readings.map((reading) => reading.measure),
  ]);
}

function firstGroup(id: string): string[] {
  return (partnershipOf(id).groups[0]?.measures ?? []).map(({ measure }) => measure);
}

/** The measures for which a file says which direction is good, and which it is. */
function directionsOf(id: string): string[] {
  return placementsOf(id).flatMap(({ measure, good }) => (good ? [`${measure}: ${good}`] : []));
}

/** The measures that the table of the strategies names: there, nothing else is in backticks. */
function measuresNamedInDocs(): string[] {
  const text = readFileSync('docs/strategies.md', 'utf8');
  return [...text.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id);
}

function everyMeasure(): string[] {
  return [...catalogue, ...ids.flatMap((id) => partnershipOf(id).measures)].map(({ id }) => id);
}

test.each(ids)('the file of %s is read and carries its id', (id) => {
  expect(partnershipOf(id).id).toBe(id);
});

test.each(ids)('the file of %s, saved and opened again, is the same partnership', (id) => {
  const partnership = partnershipOf(id);
  const text = partnershipText(partnership);
  expect(readPartnershipText(text)).toEqual({ ok: true, partnership });
  expect(partnershipText(JSON.parse(text))).toBe(text);
});

test.each([
  [
    'rotherham',
    [
      'Wentworth North',
      'Rotherham North',
      'Rotherham South',
      'Rother Valley West',
      'Wentworth South',
      'Wentworth Valley',
      'Rother Valley South',
      'Out Of Area',
    ],
  ],
  ['cambridgeshire-peterborough', ['Cambridgeshire', 'Peterborough']],
  ['northamptonshire', ['North Northamptonshire', 'West Northamptonshire']],
  ['leicester-leicestershire-rutland', ['Leicester', 'Leicestershire', 'Rutland']],
])('the localities of %s have their names, and these with hyphens as ids', (id, names) => {
  const { localities } = partnershipOf(id);
  expect(localities.map(({ name }) => name)).toEqual(names);
  expect(localities.map((place) => place.id)).toEqual(
    names.map((name) => name.toLowerCase().replaceAll(' ', '-')),
  );
});

test('the only alias of Rotherham is OOA, for out of area', () => {
  const { localities } = partnershipOf('rotherham');
  expect(localities.flatMap(({ aliases }) => aliases)).toEqual(['OOA']);
  expect(localities.filter(({ outOfArea }) => outOfArea).map(({ id }) => id)).toEqual([
    'out-of-area',
  ]);
});

test.each([
  ['rotherham', ['372']],
  ['cambridgeshire-peterborough', ['873', '874']],
  ['northamptonshire', ['940', '941']],
  ['leicester-leicestershire-rutland', ['856', '855', '857']],
])('the authorities of %s have the codes of the DfE', (id, codes) => {
  expect(partnershipOf(id).authorities.map(({ code }) => code)).toEqual(codes);
});

test('Rotherham has the five areas of its strategy in their order', () => {
  expect(partnershipOf('rotherham').groups.map(({ title }) => title)).toEqual([
    'Quality of interventions',
    'Numbers of referrals',
    'Training delivery',
    'Resourcing',
    'Understanding and engagement with communities',
  ]);
});

test('Rotherham leads with the share of plans for neglect, with drift and with repeats', () => {
  const leading = placementsOf('rotherham').filter(({ headline }) => headline);
  const three = ['cp-neglect', 'cp-neglect-12-months', 'cp-repeat'];
  expect(leading.slice(0, 3).map(({ measure }) => measure)).toEqual(three);
  expect(firstGroup('rotherham').slice(0, 3)).toEqual(three);
});

test('every measure of Rotherham is tagged Understand, Reduce or Prevent and nothing else', () => {
  const tags = placementsOf('rotherham').map((placement) => placement.tags);
  expect(new Set(tags.flat())).toEqual(new Set(['Understand', 'Reduce', 'Prevent']));
  expect(tags.every((each) => each.length > 0)).toBe(true);
});

test('Cambridgeshire and Peterborough leads with its four named indicators', () => {
  const leading = placementsOf('cambridgeshire-peterborough').filter(({ headline }) => headline);
  const four = [
    'early-education-2-year-olds',
    're-referrals-neglect',
    'cp-neglect-second-in-12-months',
    'early-help-attendance',
  ];
  expect(leading.slice(0, 4).map(({ measure }) => measure)).toEqual(four);
  expect(firstGroup('cambridgeshire-peterborough').slice(0, 4)).toEqual(four);
});

test.each([
  ['rotherham', ['resourcing-vacancies: resourcing-caseloads']],
  [
    'cambridgeshire-peterborough',
    [
      're-referrals-neglect: re-referrals-neglect-twice',
      'cp-neglect-second-in-12-months: cp-neglect-second-ever, cp-neglect-repeat',
    ],
  ],
  [
    'northamptonshire',
    [
      'audits-plan-impact: audits-cp-plan-impact',
      'audits-tool-used: audits-eh-social-care-tool-used',
    ],
  ],
  [
    'leicester-leicestershire-rutland',
    [
      'children-on-plans: children-on-neglect-plans',
      'early-help-neglect: early-help-referrals-neglect, contacts-neglect-to-early-help',
    ],
  ],
])('%s names the other readings of words that its strategy leaves open', (id, readings) => {
  const offered = placementsOf(id).filter((placement) => placement.readings.length > 0);
  expect(
    offered.map(
      ({ measure, readings: others }) =>
        `${measure}: ${others.map((other) => other.measure).join(', ')}`,
    ),
  ).toEqual(readings);
});

test('Northamptonshire starts with its ten numbered measures in order', () => {
  expect(firstGroup('northamptonshire')).toEqual([
    'cp-neglect-12-months',
    'cp-neglect-repeat',
    'cin-neglect-6-months',
    'consultations-neglect',
    'cp-neglect-family-hub',
    'care-neglect',
    'audits-plan-impact',
    'audits-tool-used',
    'cp-neglect-improved',
    'feedback-collected',
  ]);
});

test.each([
  ['cambridgeshire-peterborough', 0, ['1', '2', '3', '4']],
  ['northamptonshire', 0, ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  ['leicester-leicestershire-rutland', 0, ['1', '2', '3', '4', '5', '6', '7', '8']],
  ['leicester-leicestershire-rutland', 1, ['1', '2', '3', '4']],
])('%s has the strategy’s own numbers in group %i', (id, group, numbers) => {
  const measures = partnershipOf(id).groups[group]?.measures ?? [];
  expect(measures.flatMap(({ number }) => number ?? [])).toEqual(numbers);
});

test.each(ids.slice(1))('each authority of %s is one of its localities', (id) => {
  const { authorities, localities } = partnershipOf(id);
  expect(authorities.map(({ locality }) => locality).toSorted()).toEqual(
    localities.map((locality) => locality.id).toSorted(),
  );
});

test('Leicester, Leicestershire and Rutland starts with its eight outcomes and four checks', () => {
  const placements = placementsOf('leicester-leicestershire-rutland');
  expect(placements.slice(0, 12).map(({ measure }) => measure)).toEqual([
    'toolkit-embedded',
    'assessments-neglect-tool',
    'children-on-plans',
    'early-help-neglect',
    'adult-services-at-meetings',
    'adult-children-information',
    'toolkit-in-training',
    'voice-heard',
    'audits-tool-used',
    'audits-adult-services',
    'audits-whole-family',
    'audits-supervision',
  ]);
});

test.each([
  ['rotherham', []],
  ['cambridgeshire-peterborough', []],
  ['northamptonshire', ['cp-neglect: none']],
  ['leicester-leicestershire-rutland', ['early-help-neglect: high', 'cp-neglect-rate: low']],
])('%s says a good direction of its own only where its strategy does', (id, directions) => {
  expect(directionsOf(id)).toEqual(directions);
});

test.each(ids)('every measure of %s says where it comes from and why it has no target', (id) => {
  const placements = placementsOf(id);
  expect(placements.filter(({ source }) => source === '')).toEqual([]);
  expect(placements.filter(({ targets, noTarget }) => targets.length === 0 && !noTarget)).toEqual(
    [],
  );
});

test.each(ids)('no measure stands twice in the file of %s', (id) => {
  const placed = placementsOf(id).map(({ measure }) => measure);
  expect(placed).toEqual([...new Set(placed)]);
});

test.each(ids)('every measure that %s defines itself is placed and has an id of its own', (id) => {
  const own = partnershipOf(id).measures.map((measure) => measure.id);
  const known = [...catalogue.map((measure) => measure.id), ...own];
  expect(placedOrReadings(id)).toEqual(expect.arrayContaining(own));
  expect(known).toEqual([...new Set(known)]);
});

test.each(ids)('%s leads with no more measures than a page holds', (id) => {
  expect(placementsOf(id).filter(({ headline }) => headline).length).toBeLessThanOrEqual(25);
});

test('every measure that the table of the strategies names exists', () => {
  const named = measuresNamedInDocs();
  expect(named.length).toBeGreaterThan(100);
  expect(everyMeasure()).toEqual(expect.arrayContaining(named));
});

test.each(ids)(
  'every measure that stands in the file of %s is in the table of the strategies',
  (id) => {
    expect(measuresNamedInDocs()).toEqual(expect.arrayContaining(placedOrReadings(id)));
  },
);

test.each(ids)('each authority of %s has its region and ten neighbours of the 2025 model', (id) => {
  expect(
    partnershipOf(id).authorities.map(({ region, neighbours }) => [
      typeof region,
      neighbours?.model,
      neighbours?.codes.length,
    ]),
  ).toEqual(partnershipOf(id).authorities.map(() => ['string', '2025', 10]));
});

test('the table of the strategies numbers every item of each document, with a measure or none and why', () => {
  const sections = readFileSync('docs/strategies.md', 'utf8').split(/^## /m).slice(1, 6);
  const rows = sections.map((section) =>
    [...section.matchAll(/^\| (\d+) \| [A-Z, ]+ \| .+ \| (none|`.+`) \| .+ \|$/gm)].map(
      ([, number]) => Number(number),
    ),
  );
  expect(rows).toEqual([24, 39, 28, 29, 22].map(upTo));
});

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}
