import { expect, test } from 'vitest';
import sample from '../../public/data/manifest.json' with { type: 'json' };
import { readManifest } from '../../src/app/manifest.ts';

const manifest = { partnership: 'rotherham', title: 'Extracts of May', extracts: ['contacts.csv'] };

test('the manifest of the sample is as it should be', () => {
  expect(readManifest(sample)).toMatchObject({ ok: true, manifest: { invented: true } });
});

test('dates may be left out, and the rows are not invented unless it is said', () => {
  expect(readManifest(manifest)).toEqual({ ok: true, manifest: { ...manifest, invented: false } });
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
