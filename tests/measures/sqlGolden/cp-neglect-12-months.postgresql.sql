-- Neglect plans open for 12 months or more (cp-neglect-12-months), share. For PostgreSQL.
-- Of the children with an open child protection plan at the end of the period, whose latest
--   category of abuse is neglect, alone or among several: those whose plan has been open for at
--   least 12 months.
-- The position on the last day of the period. Earlier positions are shown with what the extract
--   says now of the latest category of abuse; what it said at each of those days is not known.
-- Rows dated after the as-at date are not counted yet.
-- Temporary plans of another authority are left out.
-- A child with several open at once counts once, by the one that started last.
-- Version 38839555 of the definition. Rows are complete from 1 April 2022 to 31 March 2026.
-- It reads the tables that the command tidy writes. Saved as CSV, its result is an aggregates
--   file. What has no row in it cannot be worked out.
WITH
-- The reporting periods, both days included; put others here for other periods.
periods AS (
  SELECT p.period, CAST(p.start_date AS DATE) AS start_date, CAST(p.end_date AS DATE) AS end_date
  FROM (VALUES
    ('2025-12-01/2026-01-31', '2025-12-01', '2026-01-31'),
    ('2026-02-01/2026-03-31', '2026-02-01', '2026-03-31')
  ) AS p (period, start_date, end_date)
),
-- The position is taken on the last day of the period.
spans AS (
  SELECT
    p.period,
    p.start_date AS first_day,
    p.end_date AS last_day
  FROM periods p
),
-- Child protection plans; temporary plans of another authority are left out.
cp_plans_rows AS (
  SELECT
    t.child_id COLLATE "C" AS child,
    COALESCE(t.plan_id, '') COLLATE "C" AS record_id,
    t.start_date,
    t.end_date,
    t.latest_category,
    COALESCE(t.locality, 'unknown') AS place
  FROM cp_plans t
  WHERE (t.other_authority IS NULL OR t.other_authority <> 'Y')
),
-- The records that are open on the day of each position.
in_span AS (
  SELECT s.period, s.last_day, t.*
  FROM spans s
  JOIN cp_plans_rows t
    ON t.start_date <= s.last_day
    AND (t.end_date IS NULL OR t.end_date > s.last_day)
  WHERE t.start_date <= DATE '2026-03-31'
    AND t.child IS NOT NULL
),
-- The rows of each child, the latest first; ties go by id.
of_each_child AS (
  SELECT r.*,
    ROW_NUMBER() OVER (
      PARTITION BY r.period, r.child
      ORDER BY r.start_date DESC, r.record_id DESC
    ) AS nth
  FROM in_span r
),
-- The rows of the denominator, those of the numerator with a 1.
counted AS (
  SELECT
    r.period,
    r.place,
    CASE WHEN CAST(r.start_date + INTERVAL '12 months' AS DATE) <= r.last_day THEN 1 ELSE 0 END AS in_numerator
  FROM of_each_child r
  WHERE r.nth = 1
    AND r.latest_category LIKE '%NEG%'
),
-- Numbers by period and place; the whole is a place of its own.
tallies AS (
  SELECT
    s.period,
    CASE WHEN GROUPING(c.place) = 1 THEN 'all' ELSE c.place END AS locality,
    COALESCE(SUM(c.in_numerator), 0) AS numerator,
    COUNT(c.place) AS denominator
  FROM spans s
  LEFT JOIN counted c ON c.period = s.period
  GROUP BY GROUPING SETS ((s.period, c.place), (s.period))
  HAVING GROUPING(c.place) = 1 OR c.place IS NOT NULL
),
-- The whole, every locality, and the rows whose locality is not known.
places AS (
  SELECT v.locality
  FROM (VALUES
    ('all'), ('north'), ('south'), ('unknown')
  ) AS v (locality)
  UNION
  SELECT t.locality FROM tallies t
)
SELECT
  'cp-neglect-12-months' AS measure,
  s.period,
  p.locality,
  COALESCE(t.numerator, 0) AS numerator,
  COALESCE(t.denominator, 0) AS denominator
FROM spans s
CROSS JOIN places p
LEFT JOIN tallies t ON t.period = s.period AND t.locality = p.locality
ORDER BY s.period, p.locality;
