import { expect, test } from 'vitest';
import { brokenDown } from '../support/brokenDown.ts';
import { testMeasure } from '../support/evaluated.ts';
import { lines, testContext } from '../support/extracts.ts';

/** Rows of notifications of 2020/21, each with what it records of the child. */
function rows(number: number, sex: string, expectantMother: string, lookedAfter = 0): string[] {
  return Array.from({ length: number }, (_, row) =>
    [
      `${sex}${expectantMother}${row}`,
      `K-${sex}${expectantMother}${row}`,
      '01/05/2020,notification,Y',
      sex,
      expectantMother,
      row < lookedAfter ? 'Y' : '',
    ].join(','),
  );
}

test('the table of the 2021 paper: 360 girls, 410 boys and 27 unborn babies are 797, 23 looked after', async () => {
  const context = await testContext(
    {
      'contacts.csv': lines(
        'contact_id,child_id,contact_date,kind,neglect,sex,expectant_mother,looked_after',
        ...rows(360, 'F', '', 10),
        ...rows(410, 'M', 'N', 13),
        ...rows(27, '', 'Y'),
      ),
    },
    { asAt: '2021-03-31', coverFrom: '2020-04-01' },
  );
  const measure = testMeasure('notifications-neglect-children');
  const year = ['2020-04-01', '2021-03-31'] as const;
  expect(brokenDown(measure, 'girls-boys-unborn', context, year)).toEqual({
    'Expectant mother (unborn baby)': '27, 27/797',
    Female: '360, 360/797',
    Male: '410, 410/797',
    'Not recorded': '0, 0/797',
  });
  expect(brokenDown(measure, 'looked-after', context, year)).toEqual({
    'Looked after': '23, 23/797',
    'Not looked after': '0, 0/797',
    'Not recorded': '774, 774/797',
  });
});
