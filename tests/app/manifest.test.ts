import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import sample from '../../public/data/manifest.json' with { type: 'json' };
import offered from '../../public/partnerships/partnerships.json' with { type: 'json' };
import { readManifest } from '../../src/app/manifest.ts';

const manifest = { partnership: 'rotherham', title: 'Extracts of May', extracts: ['contacts.csv'] };

/** The manifest that stands beside the invented extracts of a partnership, seen from the folder data. */
function manifestOfSample(id: string): { readonly extracts: readonly string[] } {
  const manifest = JSON.parse(readFileSync(`data-samples/${id}/manifest.json`, 'utf8'));
  const extracts = manifest.extracts.map((path: string) => `${id}/${path.split('/').at(-1)}`);
  return { ...manifest, extracts };
}

test('every partnership that is offered has its invented sample, and no other is hosted', () => {
  expect(readManifest(sample)).toEqual({
    ok: true,
    manifest: { sets: offered.map(({ id }) => manifestOfSample(id)) },
  });
});

test('the partnerships that are offered are those in the folder, with their names', () => {
  const files = readdirSync('public/partnerships').filter((name) => name !== 'partnerships.json');
  const named = files.map((name) => {
    const { id, name: title } = JSON.parse(readFileSync(`public/partnerships/${name}`, 'utf8'));
    return { id, name: title };
  });
  const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
  expect(offered.toSorted(byId)).toEqual(named.toSorted(byId));
});

test('a manifest of one set alone is read as before', () => {
  expect(readManifest({ ...manifest, invented: true })).toEqual({
    ok: true,
    manifest: { sets: [{ ...manifest, invented: true }] },
  });
});

test('a manifest of no set, or of two for one partnership, is refused with its place', () => {
  const twice = [manifest, manifest];
  expect(readManifest({ sets: [] })).toMatchObject({
    problems: [expect.stringMatching(/^sets: /)],
  });
  expect(readManifest({ sets: twice })).toMatchObject({
    problems: [expect.stringMatching(/^sets: .*twice/)],
  });
});

test('dates may be left out, and the rows are not invented unless it is said', () => {
  expect(readManifest(manifest)).toEqual({
    ok: true,
    manifest: { sets: [{ ...manifest, invented: false }] },
  });
});

test('a problem names its place', () => {
  expect(readManifest({ ...manifest, asAt: '31/03/2026' })).toEqual({
    ok: false,
    problems: ['asAt: a date such as 2026-03-31'],
  });
});

test('extracts lie in the folder of the manifest', () => {
  const outside = [
    '../x.csv',
    '/x.csv',
    'https://elsewhere.invalid/x.csv',
    '//elsewhere.invalid/x',
  ];
  expect(readManifest({ ...manifest, extracts: outside })).toMatchObject({
    ok: false,
    problems: { length: 4 },
  });
});
