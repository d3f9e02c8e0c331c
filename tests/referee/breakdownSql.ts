/**
 * Breakdowns in DuckDB SQL, over the clean tables of the referee: age, sex, category, source and
 * ethnicity. It shares no code with the product and reads nothing of it.
 */
import type { Settings } from './measuresSql.ts';

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const pairs = (of: Readonly<Record<string, string>>) =>
  Object.entries(of)
    .map(([key, group]) => `(${quote(key)}, ${quote(group)})`)
    .join(', ');

/** The sources that random extracts have, by hand. */
const SOURCES = {
  police: 'police',
  '6': 'police',
  'q) 6: police': 'police',
  school: 'education',
  '2a': 'education',
  '3d: health services': 'health',
  gp: 'health',
  '1a': 'individuals',
  '4': 'housing',
  '5b': 'local-authority',
  '10': 'unknown',
  unknown: 'unknown',
  'fire service': 'other',
};

/** The ethnicities that random extracts have, by hand. */
const ETHNICITIES = {
  wbri: 'white',
  'a) wbri': 'white',
  mwbc: 'mixed',
  chne: 'asian',
  bafr: 'black',
  refu: 'not-given',
};

/** What each used row says of the child and of where it came from. */
const TRAITS = `
CREATE TEMP TABLE traits AS
WITH sources(key, grp) AS (VALUES ${pairs(SOURCES)}),
ethnicities(key, grp) AS (VALUES ${pairs(ETHNICITIES)}),
cells AS (
  SELECT row_no, layout, max(day) FILTER (col = 'date_of_birth') AS birth,
    max(upper(content)) FILTER (col = 'sex') AS sex,
    max(content) FILTER (col = 'source') AS source,
    max(text) FILTER (col = 'ethnicity') AS ethnicity,
    max(category) FILTER (col = 'initial_category') AS first_category,
    max(category) FILTER (col = 'latest_category') AS last_category
  FROM used GROUP BY ALL
)
SELECT row_no, layout, birth,
  CASE WHEN sex IN ('F', 'M', 'U') THEN sex WHEN sex = 'UNKNOWN' THEN 'U'
    ELSE 'not-recorded' END AS sex,
  coalesce(s.grp, 'not-recorded') AS source,
  CASE WHEN ethnicity IS NULL THEN 'not-recorded'
    ELSE coalesce(e.grp, 'other-wording') END AS ethnicity,
  coalesce(split_part(first_category, ':', 1), 'not-recorded') AS first_category,
  coalesce(split_part(last_category, ':', 1), 'not-recorded') AS last_category
FROM cells LEFT JOIN sources s ON s.key = lower(source)
  LEFT JOIN ethnicities e ON e.key = lower(ethnicity)`;

/** The rows that count, each with the day that its age is taken on. */
const ROWS = `
CREATE TEMP TABLE counted AS
WITH c AS (
  SELECT *, coalesce(kind, 'contact') AS sort, neglect IS NOT DISTINCT FROM 'yes' AS neg
  FROM contacts
)
SELECT 'contacts-neglect' AS measure, 'P' AS win, row_no, contact_date AS day, place, neg AS num
  FROM c WHERE sort = 'contact'
UNION ALL SELECT 'notifications-neglect-children', 'P', row_no, contact_date, place, true
  FROM c WHERE sort = 'notification' AND neg
UNION ALL SELECT 'referrals-neglect', 'P', row_no, referral_date, place,
  neglect IS NOT DISTINCT FROM 'yes' FROM referrals
UNION ALL SELECT 'cp-neglect', 'S', row_no, day, place, neglect_last FROM open_plans
UNION ALL SELECT 'cp-neglect-starts', 'P', row_no, start_date, place, neglect_first FROM plans
UNION ALL SELECT 'cp-neglect-ended-2-years', 'R', row_no, end_date, place,
  date_diff('day', start_date, end_date) + 1 > 729
  FROM plans WHERE neglect_last AND end_date IS NOT NULL`;

/** The day that someone turns so many years old; 1 March for 29 February where there is none. */
const birthday = (years: number) => `CASE
  WHEN month(birth) = 2 AND day(birth) = 29 AND month((birth + INTERVAL ${years} YEAR + INTERVAL 1 DAY)::DATE) = 3
    AND day((birth + INTERVAL ${years} YEAR)::DATE) = 28
  THEN make_date(year(birth) + ${years}, 3, 1)
  ELSE (birth + INTERVAL ${years} YEAR)::DATE END`;

const AGE = `CASE
  WHEN birth IS NULL OR birth > on_day THEN 'unborn-or-unknown'
  WHEN on_day < ${birthday(5)} THEN '0-4' WHEN on_day < ${birthday(10)} THEN '5-9'
  WHEN on_day < ${birthday(16)} THEN '10-15' WHEN on_day < ${birthday(18)} THEN '16-17'
  ELSE '18-and-over' END`;

/** The steps that follow the referee's own counts. */
export const BREAKDOWN_STEPS = [TRAITS, ROWS];

/** Counts by measure, dimension, period of so many months, place and group. */
export function breakdownQuery({ asAt }: Settings, months: number): string {
  return `
WITH hits AS (
  SELECT c.measure, w.period, c.place, c.num, t.*, c.day AS on_day
  FROM counted c JOIN traits t USING (row_no)
    JOIN windows w ON w.months = ${months} AND c.day <= DATE ${quote(asAt)} AND c.day BETWEEN
      CASE c.win WHEN 'P' THEN w.start_day WHEN 'R' THEN w.roll_day ELSE w.end_day END AND w.end_day
), sorted AS (
  SELECT measure, period, place, num, 'age' AS dimension, ${AGE} AS grp FROM hits
  UNION ALL SELECT measure, period, place, num, 'sex', sex FROM hits
  UNION ALL SELECT measure, period, place, num, 'ethnicity', ethnicity FROM hits
  UNION ALL SELECT measure, period, place, num, 'source', source FROM hits
    WHERE layout IN ('contacts', 'referrals')
  UNION ALL SELECT measure, period, place, num, 'category',
    CASE measure WHEN 'cp-neglect' THEN last_category ELSE first_category END FROM hits
    WHERE measure IN ('cp-neglect', 'cp-neglect-starts')
)
SELECT measure, dimension, period::INTEGER AS period,
  CASE WHEN grouping(place) = 1 THEN 'all' ELSE place END AS place, grp,
  count(*) FILTER (num)::INTEGER AS numerator, count(*)::INTEGER AS denominator
FROM sorted
GROUP BY GROUPING SETS ((measure, dimension, period, place, grp), (measure, dimension, period, grp))`;
}
