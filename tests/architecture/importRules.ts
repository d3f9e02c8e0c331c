import { posix } from 'node:path';

/** A file of `src`, its path relative to it. */
export type SourceFile = { readonly path: string; readonly text: string };

export type Import = { readonly from: string; readonly target: string };

/** The folders of `src` in the direction of imports: each may use those before it, but `apart` ones. */
const folders = [
  'calendar',
  'statistics',
  'extracts',
  'measures',
  'disclosure',
  'scorecard',
  'ui',
  'charts',
  'exports',
  'pages',
  'app',
];
const groundFloor = ['calendar', 'statistics'];
const core = ['calendar', 'statistics', 'extracts', 'measures', 'disclosure', 'scorecard'];
/** The folder of `pages` that holds no page but what several of them use. */
const sharedByPages = 'parts';
const ofTheScreen = /^(react|react-dom|recharts|react-aria-components|comlink|@tanstack)(\/|$)/;

/** Every module that the files import, re-export or load, with type imports. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  const statement =
    /\b(?:import|export)\s+(?:type\s+)?(?:[\w*{}\s,$]+?\s+from\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(statement)].map((match) => ({
      from: path,
      target: match[1] ?? match[2] ?? '',
    })),
  );
}

/** Imports that run against the direction of the house, each as a sentence. */
export function violationsOf(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, target }) => {
    const reason = target.startsWith('.')
      ? reasonAgainst(from, posix.join(posix.dirname(from), target))
      : reasonAgainstPackage(from, target);
    return reason ? [`${from} imports ${target}: ${reason}`] : [];
  });
}

function reasonAgainst(from: string, to: string): string | undefined {
  const [fromFolder = '', fromPart] = from.split('/');
  const [toFolder = '', toPart] = to.split('/');
  if (to.startsWith('..')) return 'it lies outside src';
  if (fromPart === undefined) return undefined; // a door may use everything
  if (toPart === undefined) return 'nothing imports a door';
  if (!folders.includes(fromFolder)) return `the folder ${fromFolder} has no place in the house`;
  if (!folders.includes(toFolder)) return `the folder ${toFolder} has no place in the house`;
  if (fromFolder === 'pages' && toFolder === 'pages') {
    const own = toPart === sharedByPages || pageOf(fromPart) === pageOf(toPart);
    return own ? undefined : 'a page imports no other page';
  }
  if (fromFolder === toFolder) return undefined;
  if (groundFloor.includes(fromFolder)) return `${fromFolder} stands on the ground`;
  const upward = folders.indexOf(toFolder) < folders.indexOf(fromFolder);
  return upward ? undefined : `${toFolder} stands above ${fromFolder}`;
}

/** `LoadPage.tsx` and the folder `load` are one page. */
function pageOf(part: string): string {
  return part.replace(/(Page)?\.\w+$/, '').toLowerCase();
}

function reasonAgainstPackage(from: string, target: string): string | undefined {
  const pure = core.includes(from.split('/')[0] ?? '') || from.startsWith('exports/csv');
  return pure && ofTheScreen.test(target) ? 'the core knows no screen' : undefined;
}
