import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Lock = {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>
  >;
};

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

/** `npm ci` refuses a lock file that leaves out what another kind of machine would install. */
test('the lock file has the packages of every kind of machine', () => {
  const optional = Object.values(packages).flatMap((each) =>
    Object.keys(each.optionalDependencies ?? {}),
  );
  expect(optional.length).toBeGreaterThan(50);
  const missing = optional.filter((name) => !Object.hasOwn(packages, `node_modules/${name}`));
  expect(missing).toEqual([]);
});
