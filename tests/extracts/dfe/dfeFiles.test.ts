import { describe, expect, test } from 'vitest';
import type { FigureId } from '../../../src/extracts/dfe/publishedFigures.ts';
import { fileReports } from '../../../src/extracts/fileReport.ts';
import { lines, readTestFiles } from '../../support/extracts.ts';

/** The columns that every file of the DfE's statistics at local authority level begins with. */
const area =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,category';
const nation = (year: string) => `${year},Reporting year,National,E92000001,England,,,,,,T`;
const region = (year: string) =>
  `${year},Reporting year,Regional,E92000001,England,E12000003,Yorkshire and The Humber,,,,T`;
const rotherham = (year: string) =>
  `${year},Reporting year,Local authority,E92000001,England,E12000003,Yorkshire and The Humber,372,E08000018,Rotherham,T`;

async function readOne(text: string | Uint8Array) {
  const { outcomes } = await readTestFiles({ 'statistics.csv': text });
  const figures = outcomes.flatMap((outcome) =>
    'statistics' in outcome ? [outcome.statistics.statistics.figures] : [],
  )[0];
  const published = (figure: FigureId, code: string, year: number) =>
    figures?.tables.find((table) => table.figure === figure)?.values[code]?.[year];
  return { published, figures, report: fileReports(outcomes, [])[0] };
}

describe('the shapes in which tables were published', () => {
  test('C1 to 2024, with rates between the counts', async () => {
    const { published, report } = await readOne(
      lines(
        `${area},Referrals,Referrals_rate,Re_referrals,Re_referrals_percent,No_Further_Action`,
        `${nation('2024')},621880,518.3,139080,22.4,38920`,
        `${rotherham('2024')},2672,459.9,472,17.7,58`,
      ),
    );
    expect(published('re_referrals_12m', '372', 2024)).toEqual([472, 2672]);
    expect(published('re_referrals_12m', 'E92000001', 2024)).toEqual([139_080, 621_880]);
    expect(report).toMatchObject({ layout: 'dfe-c1', read: 2, used: 2 });
  });

  test('C1 of 2025, with the columns renamed', async () => {
    const { published } = await readOne(
      lines(
        `${area},referral_count,rereferral_count,rereferral_percent,no_further_action_count`,
        `${rotherham('2025')},2909,570,19.6,287`,
      ),
    );
    expect(published('re_referrals_12m', '372', 2025)).toEqual([570, 2909]);
  });

  test('C2, where every band within 45 days is added up', async () => {
    const bands = 'Same_day,1-10_days,11-20_days,21-30_days,31-40_days,41-45_days,46-50_days';
    const { published, report } = await readOne(
      lines(
        `${area},Assessments,${bands},25th_percentile,Median`,
        `${rotherham('2024')},100,1,2,4,8,16,32,37,10,40`,
      ),
    );
    expect(published('assessments_within_45wd', '372', 2024)).toEqual([63, 100]);
    expect(report?.layout).toBe('dfe-c2');
  });

  test('C3, where neglect is one of many factors', async () => {
    const { published, report } = await readOne(
      lines(
        `${area},Episodes_with_assessment_factor,Self_harm,Neglect,Emotional_Abuse`,
        `${rotherham('2025')},2631,104,488,899`,
      ),
    );
    expect(published('neglect_factor_16A_share_of_episodes', '372', 2025)).toEqual([488, 2631]);
    expect(report?.layout).toBe('dfe-c3');
  });

  test('C4, where conferences within ten and eleven to fifteen days are added up', async () => {
    const { published } = await readOne(
      lines(
        `${area},Section47,ICPC,Duration_0-10_days,Duration_11-15_days,Duration_16-20_days`,
        `${rotherham('2025')},1268,445,36,298,64`,
      ),
    );
    expect(published('icpc_within_15wd', '372', 2025)).toEqual([334, 445]);
  });

  test('D2, plans started by category', async () => {
    const { published, report } = await readOne(
      lines(`${area},CPP_start,Neglect,Emotional`, `${rotherham('2024')},401,142,200`),
    );
    expect(published('neglect_share_cpp_starts_initial', '372', 2024)).toEqual([142, 401]);
    expect(report?.layout).toBe('dfe-d2');
  });

  test('D3, with quoted blank cells', async () => {
    const { published, report } = await readOne(
      lines(
        `${area},CPP_start,CPP_subsequent,CPP_subsequent_percent`,
        '2025,Reporting year,National,E92000001,England,"","",,"","",Plans,61840,15130,24.5',
        `${rotherham('2025')},393,109,27.7`,
      ),
    );
    expect(published('repeat_cpp_share_of_starts', 'E92000001', 2025)).toEqual([15_130, 61_840]);
    expect(report?.layout).toBe('dfe-d3');
  });

  test('D4, initial and latest categories side by side', async () => {
    const { published } = await readOne(
      lines(
        `${area},CPP_At31,Neglect_Initial,Multiple_Initial,Neglect_Latest,Multiple_Latest`,
        `${rotherham('2024')},265,115,c,126,c`,
      ),
    );
    expect(published('neglect_share_cpp_31mar_latest', '372', 2024)).toEqual([126, 265]);
    expect(published('neglect_share_cpp_31mar_initial', '372', 2024)).toEqual([115, 265]);
    expect(published('multiple_share_cpp_31mar_latest', '372', 2024)).toEqual(['c', 265]);
  });

  test('D5, where a year or more is two bands', async () => {
    const { published } = await readOne(
      lines(
        `${area},CPP_At31,3_months_or_less,1_year_less_than_2_years,2_years_or_more`,
        `${rotherham('2023')},395,90,64,6`,
        `${rotherham('2025')},313,89,c,c`,
      ),
    );
    expect(published('cpp_open_12m_plus_at_31mar', '372', 2023)).toEqual([70, 395]);
    expect(published('cpp_open_2y_plus_at_31mar', '372', 2023)).toEqual([6, 395]);
    expect(published('cpp_open_12m_plus_at_31mar', '372', 2025)).toEqual(['c', 313]);
  });

  test('D6 and D7', async () => {
    const reviewed = await readOne(
      lines(`${area},CPP_At31_3Months,Reviewed_within_timescales`, `${rotherham('2024')},200,183`),
    );
    const ended = await readOne(
      lines(`${area},CPP_end,3_months_or_less,2_years_or_more`, `${rotherham('2024')},532,80,25`),
    );
    expect(reviewed.published('cpp_reviewed_in_timescale', '372', 2024)).toEqual([183, 200]);
    expect(ended.published('cpp_ended_2y_plus', '372', 2024)).toEqual([25, 532]);
  });
});

const repeatPlans = `${area},CPP_start,CPP_subsequent,CPP_subsequent_percent`;

test.each([
  ['a mark at its beginning', '\uFEFF'],
  ['none', ''],
])('a file with Windows line endings and %s is read', async (_, mark) => {
  const text = `${mark}${lines(repeatPlans, `${rotherham('2025')},393,109,27.7`)}`;
  const { published } = await readOne(text.replaceAll('\n', '\r\n'));
  expect(published('repeat_cpp_share_of_starts', '372', 2025)).toEqual([109, 393]);
});

test('the name of the authority may stand before its code, and headers in any case', async () => {
  const { published, figures } = await readOne(
    lines(
      'Time Period,TIME_IDENTIFIER,Geographic Level,country_code,region_code,la_name,new_la_code,old_la_code,cpp_subsequent,CPP_START',
      '2025,Reporting year,Local authority,E92000001,E12000003,Rotherham,E08000018,372,109,393',
    ),
  );
  expect(published('repeat_cpp_share_of_starts', '372', 2025)).toEqual([109, 393]);
  expect(figures?.areas).toEqual({ '372': 'Rotherham' });
});

test.each([
  ['c', 'c'],
  ['C', 'c'],
  ['Z', 'z'],
  ['u', 'u'],
  ['low', 'low'],
  ['k', 'k'],
  ['x', 'x'],
  [':', 'x'],
  ['', 'x'],
  ['"1,234"', 1234],
])('a cell of %s is %s', async (cell, meaning) => {
  const { published } = await readOne(lines(repeatPlans, `${rotherham('2025')},3930,${cell},`));
  expect(published('repeat_cpp_share_of_starts', '372', 2025)).toEqual([meaning, 3930]);
});

test('a cell that is neither a count nor a symbol is not available, and is told of', async () => {
  const { published, report } = await readOne(
    lines(repeatPlans, `${rotherham('2025')},393,about 100,`),
  );
  expect(published('repeat_cpp_share_of_starts', '372', 2025)).toEqual(['x', 393]);
  expect(report?.issues).toMatchObject([
    { code: 'unknown-symbol', count: 1, examples: [{ line: 2, value: 'about 100' }] },
  ]);
});

test.each(['2025', '202425', '2024-25', '2024/25', '2024/2025'])(
  'the period %s is the year to March 2025',
  async (period) => {
    const { published } = await readOne(lines(repeatPlans, `${rotherham(period)},393,109,27.7`));
    expect(published('repeat_cpp_share_of_starts', '372', 2025)).toEqual([109, 393]);
  },
);

test('a published percentage is kept where the rounded counts give another', async () => {
  const { published } = await readOne(
    lines(repeatPlans, `${region('2022')},7490,1660,23.6`, `${region('2025')},7260,1790,24.7`),
  );
  expect(published('repeat_cpp_share_of_starts', 'E12000003', 2022)).toEqual([1660, 7490, 23.6]);
  expect(published('repeat_cpp_share_of_starts', 'E12000003', 2025)).toEqual([1790, 7260]);
});

test('of rows by category only those of the total are used', async () => {
  const { published, report } = await readOne(
    lines(
      repeatPlans,
      `${rotherham('2025').replace(/T$/, 'Boys')},200,50,25`,
      `${rotherham('2025').replace(/T$/, 'total')},393,109,27.7`,
      `${rotherham('2025').replace(/T$/, 'Girls')},193,59,30.6`,
    ),
  );
  expect(published('repeat_cpp_share_of_starts', '372', 2025)).toEqual([109, 393]);
  expect(report).toMatchObject({ read: 3, used: 1, statistics: { notNeeded: 2 } });
});

test('the account says how many figures, authorities and years were taken', async () => {
  const { report } = await readOne(
    lines(
      repeatPlans,
      `${nation('2025')},61840,15130,24.5`,
      `${rotherham('2024')},401,103,25.7`,
      `${rotherham('2025')},393,109,27.7`,
      '2025,Academic year,Local authority,E92000001,England,E12000003,Y,372,E08000018,Rotherham,T,1,1,100',
    ),
  );
  expect(report).toMatchObject({
    read: 4,
    used: 3,
    duplicates: 0,
    setAside: 0,
    statistics: { figures: 1, authorities: 1, years: [2024, 2025], notNeeded: 1 },
  });
});

test('statistics whose figures are not used are told apart from an extract, and refused by nothing', async () => {
  const { report } = await readOne(
    lines(`${area},Anypoint_episodes,Started_episodes`, `${rotherham('2024')},3396,1465`),
  );
  expect(report).toMatchObject({ layout: 'dfe-other', read: 1, used: 0 });
  expect(report?.refused).toBeUndefined();
});
