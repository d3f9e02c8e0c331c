import { expect, test } from 'vitest';
import { partnershipText, readPartnershipText } from '../../src/scorecard/partnershipText.ts';
import { testPartnership, testPartnershipJson } from '../support/testPartnership.ts';

test('a partnership is written with what it says and without blanks', () => {
  expect(JSON.parse(partnershipText(testPartnership))).toEqual({
    ...testPartnershipJson,
    yearStartMonth: 4,
    periodMonths: 2,
    neglect: 'only',
    smallNumber: 5,
    minimumDenominator: 10,
  });
});

test('the order of the parts does not depend on how the partnership came about', () => {
  const { localities, ...rest } = testPartnership;
  expect(partnershipText({ localities, ...rest })).toBe(partnershipText(testPartnership));
});

test('the mark of UTF-8 at the start of a file is read over', () => {
  expect(readPartnershipText(`\uFEFF${partnershipText(testPartnership)}`)).toEqual({
    ok: true,
    partnership: testPartnership,
  });
});

test('a text that is not JSON is refused with line and column', () => {
  expect(readPartnershipText('{\n  "format": "partnership/1",\n}')).toEqual({
    ok: false,
    problems: ['line 2, column 28: the file is not JSON: no comma may stand before }'],
  });
});

test('a problem names the line of the file', () => {
  const text = partnershipText(testPartnership).replace('"name": "Test South"', '"name": 7');
  expect(readPartnershipText(text)).toEqual({
    ok: false,
    problems: ['line 18, localities.1.name: should be a text; it is 7'],
  });
});

test('what is missing is told with the line of the part that it is missing from', () => {
  const text = partnershipText(testPartnership).replace('"name": "Test South"', '"aliases": []');
  expect(readPartnershipText(text)).toEqual({
    ok: false,
    problems: ['line 16, localities.1.name: this part is missing'],
  });
});
