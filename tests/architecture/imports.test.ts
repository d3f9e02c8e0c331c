import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importsOf, violationsOf } from './importRules.ts';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => path.replaceAll('\\', '/'))
  .map((path) => ({ path, text: readFileSync(`src/${path}`, 'utf8') }));

const imports = importsOf(files);

test('the check sees the files of the house and their imports', () => {
  expect(files.length).toBeGreaterThan(20);
  expect(imports.length).toBeGreaterThan(50);
});

test('each file but a few imports something', () => {
  const importing = new Set(imports.map(({ from }) => from));
  expect(importing.size).toBeGreaterThan(files.length / 2);
});

test('imports run upward only', () => {
  expect(violationsOf(imports)).toEqual([]);
});

test('relative imports name their file with its extension', () => {
  const bare = imports.filter(({ target }) => target.startsWith('.') && !/\.\w+$/.test(target));
  expect(bare).toEqual([]);
});

test('every form of import is seen', () => {
  const text = `
    import a from './a.ts';
    import { b, type B } from "./b.ts";
    import type { C } from './c.ts';
    import * as d from './d.ts';
    import './e.css';
    import {
      f,
    } from './f.ts';
    export { g } from './g.ts';
    export type { H } from './h.ts';
    export * from './i.ts';
    const j = await import('./j.ts');
    const notAnImport = 'from here';
  `;
  expect(importsOf([{ path: 'app/x.ts', text }]).map(({ target }) => target)).toEqual([
    './a.ts',
    './b.ts',
    './c.ts',
    './d.ts',
    './e.css',
    './f.ts',
    './g.ts',
    './h.ts',
    './i.ts',
    './j.ts',
  ]);
});

test.each([
  ['extracts/read.ts', '../measures/evaluate.ts', 'measures stands above extracts'],
  ['calendar/period.ts', '../extracts/tables.ts', 'calendar stands on the ground'],
  ['statistics/wilson.ts', '../calendar/period.ts', 'statistics stands on the ground'],
  ['ui/table.tsx', '../charts/trend.tsx', 'charts stands above ui'],
  ['exports/csv.ts', '../pages/load/load.tsx', 'pages stands above exports'],
  ['pages/load/load.tsx', '../measure/measure.tsx', 'a page imports no other page'],
  ['pages/LoadPage.tsx', './MeasurePage.tsx', 'a page imports no other page'],
  ['pages/LoadPage.tsx', './measure/small.tsx', 'a page imports no other page'],
  ['pages/parts/value.tsx', '../measure/small.tsx', 'a page imports no other page'],
  ['pages/load/load.tsx', '../../app/shell.tsx', 'app stands above pages'],
  ['app/shell.tsx', '../main.tsx', 'nothing imports a door'],
  ['app/shell.tsx', '../../tests/support/x.ts', 'it lies outside src'],
  ['helpers/x.ts', '../calendar/period.ts', 'the folder helpers has no place in the house'],
  ['measures/evaluate.ts', 'react', 'the core knows no screen'],
  ['scorecard/status.ts', '@tanstack/react-query', 'the core knows no screen'],
  ['exports/csv.ts', 'recharts', 'the core knows no screen'],
])('a planted import is caught: %s of %s', (from, target, reason) => {
  const planted = importsOf([{ path: from, text: `import { x } from '${target}';` }]);
  expect(violationsOf(planted)).toEqual([`${from} imports ${target}: ${reason}`]);
});

test.each([
  ['measures/evaluate.ts', '../calendar/period.ts'],
  ['charts/trend.tsx', '../ui/table.tsx'],
  ['charts/trend.tsx', 'recharts'],
  ['pages/LoadPage.tsx', './load/files.tsx'],
  ['pages/load/load.tsx', './files.tsx'],
  ['pages/load/load.tsx', '../parts/value.tsx'],
  ['pages/load/load.tsx', '../../ui/table.tsx'],
  ['worker.ts', './extracts/read.ts'],
  ['measures/catalogue/plans.ts', '../measure.ts'],
])('an import that runs upward is none: %s of %s', (from, target) => {
  const allowed = importsOf([{ path: from, text: `import { x } from '${target}';` }]);
  expect(allowed).toHaveLength(1);
  expect(violationsOf(allowed)).toEqual([]);
});
