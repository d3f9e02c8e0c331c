import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyFiles } from '../../src/exports/tidy.ts';
import { placesFor } from '../../src/extracts/places.ts';
import { countedExtracts } from '../../src/scorecard/countedExtracts.ts';
import { lines, readTestFiles, type TestFiles, testLocalities } from '../support/extracts.ts';

async function tidied(files: TestFiles): Promise<Record<string, string[]>> {
  const { extracts } = await readTestFiles(files);
  const places = placesFor(testLocalities, extracts.tables);
  return Object.fromEntries(
    tidyFiles(extracts, places).map(({ name, text }) => [name, text.trimEnd().split('\r\n')]),
  );
}

test('dates, codes, flags, categories, factors and places are written in one form', async () => {
  const files = await tidied({
    'any.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,health_improved,locality,ethnicity',
      'P1,K1,05/04/2025 10:00,NULL,a) Neglect,"Neglect, Emotional",1.0,b) No,north  end.,WBRI',
    ),
  });
  expect(files['cp_plans.csv']).toEqual([
    'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,other_authority,family_hub_engaged,health_improved,attendance_improved,sex,date_of_birth,locality,team,ethnicity',
    'P1,K1,2025-04-05,,NEG,MUL:EMO+NEG,0,,,N,,,,north,,WBRI',
  ]);
});

test('duplicates and rows set aside are not written and the others keep their order', async () => {
  const files = await tidied({
    'c.csv': lines(
      'contact_id,child_id,contact_date,neglect,kind',
      'C2,K2,05/04/2025,Y,',
      'C1,K1,06/04/2025,1,Consultation',
      'C2,K2,05/04/2025,Y,',
      'C3,K3,never,N,',
      'C4,K4,07/04/2025,perhaps,walk-in',
    ),
  });
  expect(files['contacts.csv']?.map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
    'contact_id,child_id,contact_date,kind,source,neglect',
    'C2,K2,2025-04-05,contact,,Y',
    'C1,K1,2025-04-06,consultation,,Y',
    'C4,K4,2025-04-07,unreadable,,',
  ]);
});

test('primary need is not written, what a partnership counts of it is', async () => {
  const { extracts } = await readTestFiles({
    'r.csv': lines(
      'cine_referral_id,cine_person_id,cine_referral_date,cine_cin_primary_need_code',
      'R1,K1,05/04/2025,N1j - Neglect',
    ),
  });
  const texts = [false, true].map((neglectByPrimaryNeed) =>
    tidyFiles(countedExtracts(extracts, { neglectByPrimaryNeed }))[0]?.text.split('\r\n'),
  );
  const header =
    'referral_id,child_id,referral_date,source,neglect,nfa,sex,date_of_birth,locality,team';
  expect(texts).toEqual([
    [header, 'R1,K1,2025-04-05,,,,,,,', ''],
    [header, 'R1,K1,2025-04-05,,Y,,,,,', ''],
  ]);
});

test('what is tidy already is written again as it was', async () => {
  const once = await tidied({
    'a.csv': lines(
      'assessment_id,child_id,referral_date,start_date,authorised_date,factors,tool_used,locality',
      'A1,K1,1/4/2025,,45800,"16a, 1B",Y,elsewhere',
    ),
  });
  const text = `${(once['assessments.csv'] ?? []).join('\r\n')}\r\n`;
  expect(await tidied({ 'assessments.csv': text })).toEqual(once);
});

test('a population figure without a locality keeps its blank and others get ids', async () => {
  const files = await tidied({
    'p.csv': lines('locality,year,population', ',2025,"57,196"', 'North End,2025,8000'),
  });
  expect(files['population.csv']).toEqual([
    'locality,year,population,age_from,age_to',
    ',2025,57196,,',
    'north,2025,8000,,',
  ]);
});

test('numbers worked out elsewhere keep their periods, and places that are not known their text', async () => {
  const files = await tidied({
    'n.csv': lines(
      'measure,period,locality,numerator,denominator',
      'cp-neglect,2026-02-01/2026-03-31,All,4,10',
      'cp-neglect,2026-02-01/2026-03-31,North End,1,2',
      'cp-neglect,2026-02-01/2026-03-31,West End,1,NULL',
      'cp-neglect,2026-02-01/2026-03-31,unknown,1,2',
    ),
  });
  expect(files['aggregates.csv']?.map((line) => line.split(',').slice(2).join(','))).toEqual([
    'locality,numerator,denominator',
    ',4,10',
    'north,1,2',
    'West End,1,',
    'unknown,1,2',
  ]);
});

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const anyText = fc.string({ unit: 'grapheme', maxLength: 12 });

test('what is tidy already is written again as it was, however it was written first', async () => {
  const row = fc.tuple(
    fc.constantFrom('05/04/2025', '2025-04-05', '45752', '5 April 2025'),
    fc.oneof(fc.constantFrom('q) 6: Police', 'Health services', 'School', 'Unknown'), anyText),
    fc.oneof(fc.constantFrom('1 - Yes', 'b) No', 'partly', 'No neglect'), anyText),
    fc.oneof(fc.constantFrom('b) Female', '1', 'Unborn', 'Not recorded'), anyText),
    fc.oneof(fc.constantFrom('Consultation', 'walk-in', ''), anyText),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
      const cells = rows.map((row, at) => [`C${at}`, `K${at}`, ...row].map(quoted).join(','));
      const headers = 'contact_id,child_id,contact_date,source,neglect,sex,kind';
      const once = await tidied({ 'c.csv': lines(headers, ...cells) });
      const text = `${(once['contacts.csv'] ?? []).join('\r\n')}\r\n`;
      expect(await tidied({ 'contacts.csv': text })).toEqual(once);
    }),
    { numRuns: 60 },
  );
});

test('categories and factors that are tidy already are written again as they were', async () => {
  const category = fc.constantFrom(
    'a) Neglect',
    'Neglect/Emotional',
    'YNNY',
    'Muliple',
    'EMO',
    '?',
  );
  const factors = fc.constantFrom('16A Neglect; 1a', '["21"]', '{"16A":"Yes"}', '20 / 3b', 'none');
  await fc.assert(
    fc.asyncProperty(category, factors, async (abuse, found) => {
      const once = await tidied({
        'p.csv': lines(
          'plan_id,child_id,start_date,end_date,initial_category,latest_category',
          `P1,K1,05/04/2025,,${abuse},${abuse}`,
        ),
        'a.csv': lines(
          'assessment_id,child_id,authorised_date,factors',
          `A1,K1,05/04/2025,${quoted(found)}`,
        ),
      });
      const again = Object.fromEntries(
        Object.entries(once).map(([name, rows]) => [name, `${rows.join('\r\n')}\r\n`]),
      );
      expect(await tidied(again)).toEqual(once);
    }),
    { numRuns: 40 },
  );
});
