import { expect, test } from 'vitest';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { officialDefinitions } from '../../src/measures/officialDefinitions.ts';

const entries = Object.entries(officialDefinitions);
const ids = new Set(catalogue.map(({ id }) => id));

test.each(entries)('the official definition of %s is that of a measure of the catalogue', (id) => {
  expect(ids).toContain(id);
});

test.each(entries)(
  'the official definition of %s says how ours differs, in sentences',
  (_, each) => {
    expect(each.differs.length).toBeGreaterThan(0);
    expect([each.counts, ...each.differs].filter((words) => !/^[A-Z].*\.$/.test(words))).toEqual(
      [],
    );
  },
);

test('a measure that tests the category for neglect says that the official one does not, or is by category', () => {
  const all = ['cp-neglect-12-months', 'cp-neglect-ended-2-years', 'cp-neglect-rate'];
  expect(all.map((id) => officialDefinitions[id]?.differs.join(' '))).toEqual(
    all.map(() => expect.stringContaining('every category')),
  );
});
