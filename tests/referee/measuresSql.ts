/** Contract section 6 in SQL: every measure for all five period lengths at once. */

import { ROTHERHAM } from './layouts.ts';
import { AUDIT_MEASURES, MEASURES } from './measures.ts';

export interface Settings {
  asAt: string;
  coverFrom: string;
  neglectRule: 'only' | 'any';
}

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Periods of each length, with their 12-month windows. */
function windows({ asAt, coverFrom }: Settings): string {
  return `
CREATE TEMP TABLE windows AS
WITH spans AS (
  SELECT months, (DATE '2000-04-01' + to_months((months * k)::INT))::DATE AS start_day,
    (DATE '2000-04-01' + to_months((months * (k + 1))::INT))::DATE - 1 AS full_end
  FROM (VALUES (1), (2), (3), (6), (12)) l(months), range(480) r(k)
), cut AS (
  SELECT months, start_day, least(full_end, DATE '${asAt}') AS end_day,
    row_number() OVER (PARTITION BY months ORDER BY start_day) - 1 AS period
  FROM spans WHERE start_day BETWEEN DATE '${coverFrom}' AND DATE '${asAt}'
), rolling AS (
  SELECT *, (end_day + 1 - INTERVAL 12 MONTH)::DATE AS roll_day,
    (end_day - INTERVAL 12 MONTH)::DATE AS year_ago
  FROM cut
)
SELECT *, roll_day >= DATE '${coverFrom}' AS roll_ok,
  (roll_day - INTERVAL 12 MONTH)::DATE >= DATE '${coverFrom}' AS look_back_ok,
  year_ago + 1 >= DATE '${coverFrom}' AS year_before_ok
FROM rolling`;
}

/** The measures with whether their columns are there and their flags recorded. */
function catalogue(): string {
  const rows = MEASURES.map(
    (m, number) =>
      `(${number}, ${[m.id, m.window, m.kind, m.source, m.history ?? ''].map(quote).join(', ')})`,
  );
  const needs = MEASURES.flatMap((m) =>
    m.needs.map((need) => {
      const [layout, column] = need.replace('!', '').split('.');
      return `(${[m.id, layout!, column!].map(quote).join(', ')}, ${need.endsWith('!')})`;
    }),
  );
  return `
CREATE TEMP TABLE catalogue AS
WITH m(number, measure, win, kind, source, history) AS (VALUES ${rows.join(', ')}),
n(measure, layout, col, flag) AS (VALUES ${needs.join(', ')})
SELECT m.*, m.measure NOT IN (
  SELECT n.measure FROM n LEFT JOIN present p USING (layout, col)
    LEFT JOIN recorded r USING (layout, col)
  WHERE p.col IS NULL OR (n.flag AND r.col IS NULL)) AS available
FROM m`;
}

/** Child protection plans that count, with neglect read by the partnership's rule. */
function plans({ neglectRule }: Settings): string {
  const neglect = (column: string) =>
    neglectRule === 'any'
      ? `coalesce(${column} = 'NEG' OR (${column} LIKE 'MUL:%' AND ${column} LIKE '%NEG%'), false)`
      : `coalesce(${column} = 'NEG', false)`;
  return `
CREATE TEMP TABLE plans AS
SELECT * EXCLUDE (plan_id), coalesce(plan_id, '') AS plan_id,
  ${neglect('initial_category')} AS neglect_first,
  ${neglect('latest_category')} AS neglect_last,
  previous_plans - (SELECT CASE WHEN count(*) FILTER (previous_plans = 0) = 0
    AND count(*) FILTER (previous_plans = 1) > 0 THEN 1 ELSE 0 END FROM cp_plans) AS previous
FROM cp_plans WHERE other_authority IS DISTINCT FROM 'yes'`;
}

const contactMarks = (settings: Settings) => `
WITH c AS (
  SELECT * REPLACE (CASE WHEN kind IS NULL THEN 'contact' ELSE kind END AS kind),
    neglect IS NOT DISTINCT FROM 'yes' AS neg,
    CASE WHEN decision_date <= DATE '${settings.asAt}' AND decision_date >= contact_date
      THEN decision_date END AS decided
  FROM contacts
), timed AS (
  SELECT c.*, d.worked - s.worked AS taken FROM c
    LEFT JOIN main.calendar s ON s.day = contact_date LEFT JOIN main.calendar d ON d.day = decided
  WHERE kind = 'contact' AND neg
)
SELECT 'contacts' AS measure, contact_date AS day, place, true AS num, NULL::BOOLEAN AS den
  FROM c WHERE kind = 'contact'
UNION ALL SELECT 'contacts-neglect', contact_date, place, neg, true FROM c WHERE kind = 'contact'
UNION ALL SELECT 'notifications-neglect-children', contact_date, place, true, NULL
  FROM c WHERE kind = 'notification' AND neg
UNION ALL SELECT 'consultations-neglect', contact_date, place, true, NULL
  FROM c WHERE kind = 'consultation' AND neg
UNION ALL SELECT 'mash-decision-1-day', contact_date, place, coalesce(taken <= 1, false), true
  FROM timed WHERE decided IS NOT NULL
UNION ALL SELECT 'contacts-neglect-to-early-help', contact_date, place,
  outcome IS NOT DISTINCT FROM 'early_help', true FROM timed`;

const assessmentMarks = `
WITH a AS (
  SELECT *, coalesce(referral_date, start_date) AS asked, factors IS NOT DISTINCT FROM 'yes' AS neg
  FROM assessments WHERE authorised_date IS NOT NULL
), timed AS (
  SELECT a.*, d.worked - s.worked AS taken
  FROM a LEFT JOIN main.calendar s ON s.day = asked
    LEFT JOIN main.calendar d ON d.day = authorised_date
  WHERE neg
)
SELECT 'assessments-neglect', authorised_date, place, neg, true FROM a
UNION ALL SELECT 'assessments-neglect-45-days', authorised_date, place,
  coalesce(taken <= 45, false), true FROM timed WHERE asked <= authorised_date
UNION ALL SELECT 'assessments-neglect-tool', authorised_date, place,
  tool_used IS NOT DISTINCT FROM 'yes', true FROM timed`;

const referralMarks = `
SELECT 'referrals-neglect', referral_date, place, neglect IS NOT DISTINCT FROM 'yes', true
  FROM referrals
UNION ALL SELECT 're-referrals-neglect', referral_date, place, EXISTS (
    SELECT 1 FROM referrals e WHERE e.authority = r.authority AND e.child_id = r.child_id
      AND e.referral_date < r.referral_date
      AND e.referral_date >= (r.referral_date - INTERVAL 12 MONTH)::DATE), true
  FROM referrals r WHERE neglect = 'yes'`;

/** Each plan with its child's earlier-started plans. */
const HISTORY = `
CREATE TEMP TABLE history AS
SELECT p.row_no, count(e.row_no) > 0 AS has_earlier,
  coalesce(arg_max(e.neglect_last, (e.start_date, e.plan_id)), false) AS latest_neglect,
  coalesce(bool_or(e.neglect_last AND (e.end_date IS NULL
    OR e.end_date >= (p.start_date - INTERVAL 12 MONTH)::DATE)), false) AS second
FROM plans p LEFT JOIN plans e ON e.authority = p.authority AND e.child_id = p.child_id
  AND e.start_date < p.start_date
GROUP BY p.row_no`;

const planEventMarks = `
SELECT 'cp-neglect-starts', start_date, place, neglect_first, true FROM plans
UNION ALL SELECT 'cp-neglect-ended-2-years', end_date, place,
  date_diff('day', start_date, end_date) + 1 > 729, true
  FROM plans WHERE neglect_last AND end_date IS NOT NULL
UNION ALL SELECT 'cp-repeat', start_date, place, has_earlier OR coalesce(previous >= 1, false), true
  FROM plans JOIN history USING (row_no)
UNION ALL SELECT 'cp-neglect-repeat', start_date, place, latest_neglect, true
  FROM plans JOIN history USING (row_no) WHERE neglect_first
UNION ALL SELECT 'cp-neglect-second-in-12-months', start_date, place, true, NULL
  FROM plans JOIN history USING (row_no) WHERE neglect_first AND second`;

/** The plan that counts for each child at each period's end. */
const snapshot = (name: string, table: string) => `
CREATE TEMP TABLE ${name} AS
SELECT d.day, p.* FROM (SELECT DISTINCT end_day AS day FROM windows) d
  JOIN ${table} p ON p.start_date <= d.day AND (p.end_date IS NULL OR p.end_date > d.day)
QUALIFY row_number() OVER (PARTITION BY d.day, p.authority, p.child_id
  ORDER BY p.start_date DESC, coalesce(p.plan_id, '') DESC) = 1`;

/** The day of a sixth birthday: 1 March for 29 February, as no such year is a leap year. */
const SIXTH_BIRTHDAY = `CASE WHEN strftime(date_of_birth, '%m-%d') = '02-29'
  THEN (date_of_birth + 1 + INTERVAL 6 YEAR)::DATE
  ELSE (date_of_birth + INTERVAL 6 YEAR)::DATE END`;

const stateMarks = `
SELECT 'cp-neglect', day, place, neglect_last, true FROM open_plans
UNION ALL SELECT 'cp-neglect-12-months', day, place,
  (start_date + INTERVAL 12 MONTH)::DATE <= day, true FROM open_plans WHERE neglect_last
UNION ALL SELECT 'cp-neglect-family-hub', day, place,
  family_hub_engaged IS NOT DISTINCT FROM 'yes', true FROM open_plans
  WHERE neglect_last AND date_of_birth <= day AND day < ${SIXTH_BIRTHDAY}
UNION ALL SELECT 'cp-neglect-improved', day, place,
  health_improved = 'yes' AND attendance_improved = 'yes', true FROM open_plans
  WHERE neglect_last AND health_improved IN ('yes', 'no') AND attendance_improved IN ('yes', 'no')
UNION ALL SELECT 'cp-neglect-tool', day, place, EXISTS (
    SELECT 1 FROM tool_assessments t WHERE t.authority = o.authority AND t.child_id = o.child_id
      AND t.completed_date > (o.day - INTERVAL 12 MONTH)::DATE AND t.completed_date <= o.day), true
  FROM open_plans o WHERE neglect_last
UNION ALL SELECT 'cin-neglect-6-months', day, place,
  (start_date + INTERVAL 6 MONTH)::DATE < day, true FROM open_cin WHERE neglect = 'yes'`;

const flagMarks = AUDIT_MEASURES.map(
  ([id, column]) => `
SELECT '${id}', audit_date, place, ${column} = 'yes', true FROM audits
  WHERE ${column} IN ('yes', 'no', 'partly')`,
).join(' UNION ALL ');

const otherMarks = `
SELECT 'care-neglect', entry_date, place, true, NULL FROM care_entries WHERE neglect = 'yes'
UNION ALL SELECT 'early-help-neglect', start_date, place, true, NULL
  FROM early_help WHERE neglect = 'yes'
UNION ALL SELECT 'early-help-neglect-tool', start_date, place,
  tool_used IS NOT DISTINCT FROM 'yes', true FROM early_help WHERE neglect = 'yes'
UNION ALL SELECT 'tool-baselines', completed_date, place, true, NULL
  FROM tool_assessments WHERE stage = 'baseline'
UNION ALL SELECT 'audits-good', audit_date, place, grade IN ('outstanding', 'good'), true
  FROM audits WHERE grade IN ('outstanding', 'good', 'requires_improvement', 'inadequate')
UNION ALL ${flagMarks}
UNION ALL SELECT 'feedback-collected', feedback_date, place, true, NULL FROM feedback
UNION ALL SELECT 'voice-heard', feedback_date, place, voice_heard = 'yes', true
  FROM feedback WHERE voice_heard IN ('yes', 'no')`;

const bothPlaces =
  'GROUP BY GROUPING SETS ((measure, months, period, place), (measure, months, period))';
const placeOrAll = `CASE WHEN grouping(place) = 1 THEN 'all' ELSE place END`;

/** Counts of the marks that fall in each window. */
const MARK_COUNTS = `
CREATE TEMP TABLE counts AS
SELECT m.measure, w.months, w.period, ${placeOrAll} AS place,
  count(*) FILTER (num)::DOUBLE AS num, count(*) FILTER (den)::DOUBLE AS den
FROM marks m JOIN catalogue c USING (measure)
  JOIN windows w ON m.day BETWEEN
    CASE c.win WHEN 'P' THEN w.start_day WHEN 'R' THEN w.roll_day ELSE w.end_day END AND w.end_day
${bothPlaces}`;

/** Notifications by distinct contact_id; a blank id stands for itself. */
const NOTIFICATION_COUNTS = `
INSERT INTO counts
WITH n AS (
  SELECT 'notifications-neglect' AS measure, contact_date, place,
    CASE WHEN contact_id IS NULL THEN 'row ' || row_no
      ELSE 'id ' || authority || chr(31) || contact_id END AS notification
  FROM contacts WHERE kind = 'notification' AND neglect = 'yes'
)
SELECT measure, months, period, ${placeOrAll}, count(DISTINCT notification), 0
FROM n JOIN windows w ON n.contact_date BETWEEN w.start_day AND w.end_day
${bothPlaces}`;

/** Each child's earliest baseline in the window and latest rescore after it. */
const TOOL_COUNTS = `
INSERT INTO counts
WITH baseline AS (
  SELECT w.months, w.period, w.end_day, t.* FROM windows w JOIN tool_assessments t
    ON t.stage = 'baseline' AND t.completed_date BETWEEN w.roll_day AND w.end_day
  QUALIFY row_number() OVER (PARTITION BY w.months, w.period, t.authority, t.child_id
    ORDER BY t.completed_date, coalesce(t.tool_id, '')) = 1
), pairs AS (
  SELECT b.months, b.period, b.place, r.row_no IS NOT NULL AS rescored,
    CASE WHEN b.grade IN ('1', '2', '3', '4', '5') THEN b.grade END AS first_grade,
    CASE WHEN r.grade IN ('1', '2', '3', '4', '5') THEN r.grade END AS last_grade
  FROM baseline b LEFT JOIN tool_assessments r
    ON r.stage = 'rescore' AND r.authority = b.authority AND r.child_id = b.child_id
    AND r.completed_date > b.completed_date AND r.completed_date <= b.end_day
  QUALIFY row_number() OVER (PARTITION BY b.months, b.period, b.authority, b.child_id
    ORDER BY r.completed_date DESC NULLS LAST, coalesce(r.tool_id, '') DESC) = 1
), marks AS (
  SELECT 'tool-rescored' AS measure, months, period, place, rescored AS num FROM pairs
  UNION ALL SELECT 'tool-improved', months, period, place, last_grade < first_grade
  FROM pairs WHERE last_grade IS NOT NULL AND first_grade IS NOT NULL
)
SELECT measure, months, period, ${placeOrAll}, count(*) FILTER (num), count(*)
FROM marks ${bothPlaces}`;

/** Partners' returns: blank localities are the total where there are any. */
const RETURN_COUNTS = `
INSERT INTO counts
WITH hits AS (
  SELECT c.measure, w.months, w.period, r.place, r.numerator AS num, r.denominator AS den
  FROM catalogue c JOIN returns r ON r.measure = c.measure AND c.source = 'returns'
    JOIN windows w ON r.period_end <= w.end_day AND CASE c.win
      WHEN 'P' THEN r.period_start >= w.start_day
      WHEN 'R' THEN r.period_start >= w.roll_day
      ELSE r.period_end >= w.start_day END
  QUALIFY c.win <> 'S' OR row_number() OVER (PARTITION BY c.measure, w.months, w.period,
    r.place, coalesce(r.agency, '') ORDER BY r.period_end DESC) = 1
), whole AS (
  SELECT *, bool_or(place = '') OVER (PARTITION BY measure, months, period) AS has_whole FROM hits
)
SELECT measure, months, period, place, sum(num), sum(den) FROM hits
WHERE place <> '' GROUP BY ALL
UNION ALL
SELECT measure, months, period, 'all', sum(num), sum(den) FROM whole
WHERE place = '' OR NOT has_whole GROUP BY ALL`;

/** Population under 18 of the latest year not after the day's, by place and in all. */
const RATE_COUNTS = `
INSERT INTO counts
WITH people AS (
  SELECT place, year, population FROM population
  WHERE coalesce(age_from, 0) >= 0 AND coalesce(age_to, 17) <= 17
), latest AS (
  SELECT w.months, w.period, p.place, sum(p.population) AS population
  FROM windows w JOIN people p ON p.year = (SELECT max(q.year) FROM people q
    WHERE q.place = p.place AND q.year <= year(w.end_day))
  GROUP BY ALL
), whole AS (
  SELECT *, bool_or(place = '') OVER (PARTITION BY months, period) AS has_whole FROM latest
), dens AS (
  SELECT months, period, place, population FROM latest WHERE place <> ''
  UNION ALL
  SELECT months, period, 'all', sum(population) FROM whole
  WHERE place = '' OR NOT has_whole GROUP BY months, period
)
SELECT 'cp-neglect-rate', d.months, d.period, d.place, coalesce(c.num, 0), d.population
FROM dens d LEFT JOIN counts c ON c.measure = 'cp-neglect' AND c.months = d.months
  AND c.period = d.period AND c.place = d.place`;

/** The places a point can be for; the last only if a used row fell there. */
export const PLACES = ['all', ...ROTHERHAM.map(({ id }) => id), 'unknown'];

/** The states a point can have. */
export const STATES = ['known', 'not-applicable', 'unavailable'] as const;

/** Every point with its state; measure, place and state as numbers, which are read faster. */
export const POINTS = `
WITH places(number, place) AS (
  VALUES ${PLACES.map((place, number) => `(${number}, ${quote(place)})`).join(', ')}
), shown AS (
  SELECT * FROM places
  WHERE place <> 'unknown' OR EXISTS (SELECT 1 FROM place_of o WHERE o.place = 'unknown')
), grid AS (
  SELECT c.* EXCLUDE (measure), w.* EXCLUDE (start_day, end_day, roll_day, year_ago),
    p.number AS place_number, n.num, n.den, n.measure IS NULL AS empty
  FROM catalogue c CROSS JOIN windows w CROSS JOIN shown p
    LEFT JOIN counts n ON n.measure = c.measure AND n.months = w.months
      AND n.period = w.period AND n.place = p.place
), states AS (
  SELECT *, CASE
    WHEN NOT available THEN 2
    WHEN win = 'R' AND NOT roll_ok THEN 2
    WHEN history = 'look-back' AND NOT look_back_ok THEN 2
    WHEN history = 'year-before' AND NOT year_before_ok THEN 2
    WHEN source IN ('returns', 'rate') AND empty THEN 2
    WHEN kind <> 'count' AND coalesce(den, 0) = 0 THEN 1
    ELSE 0 END AS state
  FROM grid
)
SELECT number::INTEGER, months::INTEGER, period::INTEGER, place_number::INTEGER,
  state::INTEGER, coalesce(num, 0)::DOUBLE, coalesce(den, 0)::DOUBLE
FROM states`;

/** The steps from the clean tables to the counts of every window. */
export function countSteps(settings: Settings): string[] {
  const marks = [
    contactMarks(settings),
    assessmentMarks,
    referralMarks,
    planEventMarks,
    stateMarks,
    otherMarks,
  ];
  const insert = (sql: string, index: number) =>
    index === 0 ? `CREATE TEMP TABLE marks AS ${sql}` : `INSERT INTO marks ${sql}`;
  return [
    windows(settings),
    catalogue(),
    plans(settings),
    HISTORY,
    snapshot('open_plans', 'plans'),
    snapshot('open_cin', 'cin_plans'),
    ...marks.map(insert),
    MARK_COUNTS,
    NOTIFICATION_COUNTS,
    TOOL_COUNTS,
    RETURN_COUNTS,
    RATE_COUNTS,
  ];
}
