import { expect, test } from 'vitest';
import { breakdownModel } from '../../src/charts/breakdownModel.ts';
import { knownShare } from '../../src/measures/result.ts';
import type { BreakdownGroup } from '../../src/scorecard/breakdown/breakdown.ts';
import { testBreakdown } from '../support/testBreakdown.ts';
import { testFullScorecard, testLatest, testMeasure } from '../support/testFullScorecard.ts';

const scorecard = testFullScorecard();

function modelOf(...list: readonly BreakdownGroup[]) {
  const breakdown = testBreakdown();
  const groups = {
    state: 'known',
    kind: 'count',
    partsOf: 'denominator',
    canOverlap: false,
    list,
  } as const;
  return breakdownModel(scorecard, testMeasure(), { ...breakdown, groups }, groups);
}

function group(name: string, part: readonly [number, number]): BreakdownGroup {
  const parts = scorecard.periods.map(() => knownShare(...part));
  return { id: name, name, said: name, notRecorded: false, points: parts, parts };
}

test('draws the part of each group, and leaves groups without any to the table', () => {
  const model = modelOf(group('Girls', [30, 40]), group('Unborn', [0, 40]));
  expect(model.items.map(({ name }) => name)).toEqual(['Girls']);
  expect(model.items[0]?.points[testLatest]?.drawn).toBe(75);
  expect(model.subtitle).toContain('; groups without any are in the table alone');
  expect(new Set(model.table.rows.map(([name]) => name?.text))).toEqual(
    new Set(['Girls', 'Unborn']),
  );
});

test('parts of too few are in the table and not drawn', () => {
  const model = modelOf(group('Girls', [3, 4]));
  expect(model.items[0]?.points.every(({ drawn }) => drawn === undefined)).toBe(true);
  expect(model.table.rows[testLatest]?.map(({ text }) => text)).toEqual([
    'Girls',
    'February and March 2026',
    '3',
    '4',
    '75.0',
    'Too few to judge',
  ]);
});

test('of a share the table has the part of all and the value within the group', () => {
  const { groups, ...breakdown } = testBreakdown();
  const model =
    groups.state === 'known'
      ? breakdownModel(scorecard, testMeasure(), { ...breakdown, groups }, groups)
      : undefined;
  expect(model?.table.columns.map(({ title }) => title)).toEqual([
    'Age group',
    'Period',
    'Part of all: Number',
    'Part of all: Of',
    'Part of all: Per cent',
    'Part of all: Note',
    'Within the group: Number',
    'Within the group: Of',
    'Within the group: Per cent',
    'Within the group: Note',
  ]);
});
