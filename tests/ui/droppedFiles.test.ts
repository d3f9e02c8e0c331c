import { expect, test } from 'vitest';
import { chosenFiles, withSources } from '../../src/ui/droppedFiles.ts';

function testFile(name: string, webkitRelativePath = ''): File {
  return Object.assign(new File(['x'], name), { webkitRelativePath });
}

test('a file that was chosen keeps its name, whatever it is', () => {
  const sources = chosenFiles([testFile('plans.xlsx')]);
  expect(sources.map(({ name }) => name)).toEqual(['plans.xlsx']);
});

test('of a folder only extracts are taken, with the folder in front of their names', () => {
  const sources = chosenFiles([
    testFile('contacts.csv', 'May/contacts.csv'),
    testFile('contacts.CSV', 'May/north/contacts.CSV'),
    testFile('.DS_Store', 'May/.DS_Store'),
    testFile('notes.docx', 'May/notes.docx'),
  ]);
  expect(sources.map(({ name }) => name)).toEqual(['May/contacts.csv', 'May/north/contacts.CSV']);
});

test('a file of the same name takes the place of the one before', () => {
  const [before, after] = [new Blob(['before']), new Blob(['after'])];
  const sources = withSources(
    [
      { name: 'b.csv', blob: before },
      { name: 'a.csv', blob: before },
    ],
    [{ name: 'b.csv', blob: after }],
  );
  expect(sources.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
  expect(sources[1]?.blob).toBe(after);
});
