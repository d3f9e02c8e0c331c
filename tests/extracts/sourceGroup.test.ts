import { expect, test } from 'vitest';
import { readSource } from '../../src/extracts/sourceGroup.ts';

test.each([
  ['1A', '1A', 'individuals'],
  ['2a', '2A', 'education'],
  ['3F', '3F', 'health'],
  ['4', '4', 'housing'],
  ['5C', '5C', 'local-authority'],
  ['6', '6', 'police'],
  ['6.0', '6', 'police'],
  ['7', '7', 'other-legal'],
  ['8', '8', 'other'],
  ['9', '9', 'anonymous'],
  ['10', '10', 'unknown'],
  ['q) 6: Police', '6', 'police'],
  ['e) 2A: Schools', '2A', 'education'],
  ['3D: Health services', '3D', 'health'],
  ['1 D - Other individual', '1D', 'individuals'],
  ['5D Early help', '5D', 'local-authority'],
])('the code of %s is %s', (text, code, group) => {
  expect(readSource(text)).toEqual({ code, group });
});

test.each([
  ['Police', 'police'],
  ['South Yorkshire Police', 'police'],
  ['School', 'education'],
  ['School nurse', 'health'],
  ['Health visitor', 'health'],
  ['GP', 'health'],
  ['A&E (emergency department)', 'health'],
  ['Housing association', 'housing'],
  ['LA services - social care', 'local-authority'],
  ['Early Help', 'local-authority'],
  ['Family member/relative/carer', 'individuals'],
  ['Self', 'individuals'],
  ['Youth Offending Service', 'other-legal'],
  ['CAFCASS', 'other-legal'],
  ['Anonymous caller', 'anonymous'],
  ['Source not known', 'unknown'],
  ['Other', 'other'],
])('the words %s name the group %s', (text, group) => {
  expect(readSource(text)).toEqual({ group });
});

test.each(['11', '2Z', '61', '2026', 'Egypt', 'Fire service', 'x'])('%s is no source', (text) => {
  expect(readSource(text)).toBeUndefined();
});
