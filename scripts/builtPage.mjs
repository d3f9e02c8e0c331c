// Which of the built files the page loads, and when, as index.html and the chunks themselves say.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @typedef {{ path: string, text: string }} BuiltFile */

/**
 * Scripts and styles that index.html names, and whatever those scripts import statically.
 * @param {string} folder
 * @returns {BuiltFile[]}
 */
export function firstLoadOf(folder) {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.(?:js|css))"/g)];
  if (named.length === 0) throw new Error('index.html names no script and no style.');
  return withImports(named.map(([, path]) => join(folder, path ?? '')));
}

/**
 * Scripts that a page or a click loads later, workers left out.
 * @param {string} folder
 * @returns {BuiltFile[]}
 */
export function lazyChunksOf(folder) {
  const apart = new Set([...firstLoadOf(folder), ...workersOf(folder)].map(({ path }) => path));
  return scriptsOf(folder).filter(({ path }) => !apart.has(path));
}

/**
 * The scripts that a `new Worker` names, and whatever they import.
 * @param {string} folder
 * @returns {BuiltFile[]}
 */
export function workersOf(folder) {
  const starts = scriptsOf(folder).flatMap(({ path, text }) =>
    [...text.matchAll(/new Worker\([^;]{0,100}?[`"']([\w./-]+\.js)[`"']/g)].map(([, worker]) =>
      join(dirname(path), worker ?? ''),
    ),
  );
  if (starts.length === 0) throw new Error('No script starts a worker.');
  return withImports(starts);
}

/** @param {string} folder @returns {BuiltFile[]} */
function scriptsOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => read(join(folder, name)));
}

/** @param {readonly string[]} paths @returns {BuiltFile[]} */
function withImports(paths) {
  const files = new Map();
  const waiting = [...paths];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (files.has(path)) continue;
    const file = read(path);
    files.set(path, file);
    if (path.endsWith('.js')) waiting.push(...staticImportsOf(file));
  }
  return [...files.values()];
}

/** @param {BuiltFile} file @returns {string[]} */
function staticImportsOf({ path, text }) {
  const imports = text.matchAll(
    /(?:^|[;}\s])(?:import|export)\b[^("'`;]*["'`](\.[^"'`]+\.js)["'`]/g,
  );
  return [...imports].map(([, target]) => join(dirname(path), target ?? ''));
}

/** @param {string} path @returns {BuiltFile} */
function read(path) {
  return { path, text: readFileSync(path, 'utf8') };
}
