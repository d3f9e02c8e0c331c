/** Contract sections 1 to 5 in SQL: from raw cells to one clean table per layout. */
import {
  COLUMN_TYPES,
  COMMON_COLUMNS,
  columnsOf,
  LAYOUTS,
  type Layout,
  ROTHERHAM,
} from './layouts.ts';

const NOT_RECORDED = ['', 'null', 'n/a', '#n/a', '#multivalue', 'not recorded', 'unknown'];

const quote = (text: string) => `'${text.replaceAll("'", "''")}'`;
const list = (texts: string[]) => texts.map(quote).join(', ');

/** One reading per distinct raw text, of every type a cell may have. */
const LEXICON = String.raw`
CREATE TEMP TABLE lexicon AS
WITH trimmed AS (
  SELECT raw, trim(raw, E' \t\r\n') AS content FROM (SELECT DISTINCT raw FROM cell)
), texts AS (
  SELECT *,
    CASE WHEN lower(content) IN (${list(NOT_RECORDED)}) THEN NULL ELSE content END AS text
  FROM trimmed
), parts AS (
  SELECT *,
    regexp_replace(text, '[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$', '') AS dated,
    lower(trim(regexp_replace(text, '^[A-Za-z]\)', ''))) AS plain
  FROM texts
), dates AS (
  SELECT *,
    regexp_extract(dated, '^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$', ['d', 'm', 'y'])
      AS dmy,
    CASE WHEN regexp_full_match(dated, '\d+(\.\d+)?') THEN floor(try_cast(dated AS DOUBLE))
      END AS serial
  FROM parts
), categories AS (
  SELECT *, list_filter(['EMO', 'NEG', 'PHY', 'SAB'], lambda code: CASE code
    WHEN 'EMO' THEN regexp_matches(plain, 'emotion|\bemo\b')
    WHEN 'NEG' THEN regexp_matches(plain, 'neglect|\bneg\b')
    WHEN 'PHY' THEN regexp_matches(plain, 'physical|\bphy\b')
    ELSE regexp_matches(plain, 'sexual|\bsab\b') END) AS named
  FROM dates
)
SELECT raw, content, text,
  CASE
    WHEN dmy.y <> '' THEN try_cast(concat(
      CASE WHEN length(dmy.y) = 4 THEN dmy.y WHEN try_cast(dmy.y AS INT) <= 69 THEN '20' || dmy.y
        ELSE '19' || dmy.y END,
      '-', lpad(dmy.m, 2, '0'), '-', lpad(dmy.d, 2, '0')) AS DATE)
    WHEN regexp_full_match(dated, '\d{4}-\d{2}-\d{2}') THEN try_cast(dated AS DATE)
    WHEN serial BETWEEN 10000 AND 80000 THEN DATE '1899-12-30' + try_cast(serial AS INT)
    WHEN regexp_full_match(dated, '\d{1,2}[- ][A-Za-z]+[- ]\d{4}') THEN
      try_strptime(replace(dated, '-', ' '), ['%d %b %Y', '%d %B %Y'])::DATE
  END AS day,
  CASE WHEN plain IN ('y', 'yes', 'true', 't', '1') THEN 'yes'
    WHEN plain IN ('n', 'no', 'false', 'f', '0') THEN 'no'
    WHEN plain = 'partly' THEN 'partly' END AS flag,
  CASE WHEN len(named) > 1 THEN 'MUL:' || array_to_string(named, '+')
    WHEN len(named) = 1 THEN named[1]
    WHEN regexp_matches(plain, '^(mul$|multiple)') THEN 'MUL' END AS category,
  CASE WHEN list_contains(regexp_split_to_array(upper(text), '[;,/| ]+'), '16A') THEN 'yes'
    ELSE 'no' END AS factors,
  lower(text) AS code,
  try_cast(text AS BIGINT) AS number,
  trim(regexp_replace(lower(content), '[^a-z0-9]+', ' ', 'g')) AS place_key
FROM categories`;

const TYPED = `
CREATE TEMP TABLE typed AS
SELECT c.row_no, l.layout, c.col, x.* EXCLUDE (raw)
FROM cell c JOIN lexicon x USING (raw) JOIN line l USING (row_no)`;

function rulesOf(layout: Layout): string[] {
  const rule = (column: string, kind: string) =>
    `(${quote(layout.name)}, ${quote(column)}, ${quote(kind)})`;
  const bold = layout.bold.flatMap((column) => {
    if (column === 'child_id') return layout.name === 'contacts' ? [] : [rule(column, 'text')];
    if (COLUMN_TYPES[column] !== 'day') return [];
    const mayBeBlank = column === 'end_date' || column === 'authorised_date';
    return [rule(column, mayBeBlank ? 'readable' : 'day')];
  });
  const end = layout.others.includes('end_date') ? [rule('end_date', 'readable')] : [];
  return [...bold, ...end];
}

const IDS = list(LAYOUTS.flatMap((layout) => layout.id ?? []));

/** What becomes of every row: used, duplicate or set-aside, in the order of section 5. */
const FATE = `
CREATE TEMP TABLE fate AS
WITH content AS (
  SELECT row_no, string_agg(col || '=' || content, chr(31) ORDER BY col) AS content
  FROM typed WHERE content <> '' GROUP BY row_no
), copies AS (
  SELECT l.*, row_number() OVER (PARTITION BY l.layout, c.content ORDER BY l.row_no) > 1 AS copy
  FROM line l LEFT JOIN content c USING (row_no)
), rule(layout, col, kind) AS (
  VALUES ${LAYOUTS.flatMap(rulesOf).join(', ')}
), faulty AS (
  SELECT l.row_no FROM line l JOIN rule r USING (layout)
    LEFT JOIN typed t ON t.row_no = l.row_no AND t.col = r.col
  WHERE CASE r.kind WHEN 'text' THEN t.text IS NULL WHEN 'day' THEN t.day IS NULL
    ELSE t.text IS NOT NULL AND t.day IS NULL END
  UNION
  SELECT row_no FROM typed GROUP BY row_no
  HAVING max(day) FILTER (col = 'end_date') < max(day) FILTER (col = 'start_date')
), keys AS (
  SELECT row_no, coalesce(max(text) FILTER (col = 'authority'), '') AS authority,
    max(text) FILTER (col IN (${IDS})) AS id,
    max(text) FILTER (col = 'child_id') AS child
  FROM typed GROUP BY row_no
), kept AS (
  SELECT c.row_no, row_number() OVER (PARTITION BY c.layout, k.authority, k.id,
      CASE WHEN c.layout = 'contacts' THEN k.child END ORDER BY c.row_no DESC) > 1 AS repeated,
    k.id IS NOT NULL AND (c.layout <> 'contacts' OR k.child IS NOT NULL) AS identified
  FROM copies c LEFT JOIN keys k USING (row_no)
  WHERE NOT c.copy AND c.row_no NOT IN (SELECT row_no FROM faulty)
)
SELECT c.row_no, c.layout, c.file_no,
  CASE WHEN c.copy THEN 'duplicate'
    WHEN k.row_no IS NULL OR (k.identified AND k.repeated) THEN 'set-aside'
    ELSE 'used' END AS fate
FROM copies c LEFT JOIN kept k USING (row_no)`;

const USED = `
CREATE TEMP TABLE used AS
SELECT t.* FROM typed t JOIN fate f ON f.row_no = t.row_no WHERE f.fate = 'used'`;

const placeKeys = ROTHERHAM.flatMap(({ id, name }) => [
  [name.toLowerCase(), id],
  [id.replaceAll('-', ' '), id],
]);

const PLACE_VALUES = [
  ...new Map(
    [...placeKeys, ['ooa', 'out-of-area'], ['unknown', 'unknown']].map(([key, id]) => [
      key,
      `(${quote(key!)}, ${quote(id!)})`,
    ]),
  ).values(),
].join(', ');

/** The place of every used row: its locality, else its team's, else unknown. */
const PLACE = `
CREATE TEMP TABLE place_of AS
WITH known(key, place) AS (VALUES ${PLACE_VALUES}),
texts AS (
  SELECT row_no, max(place_key) FILTER (col = 'locality') AS locality,
    max(place_key) FILTER (col = 'team') AS team,
    bool_or(col = 'locality' AND (text IS NOT NULL OR place_key = 'unknown')) AS placed
  FROM used GROUP BY row_no
), teams AS (
  SELECT t.team, max(k.place) AS place
  FROM texts t JOIN fate f USING (row_no) JOIN known k ON k.key = t.locality
  WHERE f.layout = 'localities' GROUP BY t.team
)
SELECT f.row_no, f.layout,
  CASE WHEN f.layout IN ('returns', 'population') AND NOT coalesce(t.placed, false) THEN ''
    ELSE coalesce(k.place, m.place, 'unknown') END AS place
FROM fate f LEFT JOIN texts t USING (row_no)
  LEFT JOIN known k ON k.key = t.locality LEFT JOIN teams m ON m.team = t.team
WHERE f.fate = 'used' AND f.layout <> 'localities'`;

/** Columns that no measure reads, or that become `place` or `authority`. */
const NOT_PIVOTED = new Set([
  ...COMMON_COLUMNS,
  'locality',
  'team',
  'source',
  'sex',
  'nfa',
  'expectant_mother',
  'looked_after',
  'organisation',
  'tool',
  'tier',
  'respondent',
  'note',
]);

/** One clean table per layout, with one column per column that a measure reads. */
function pivot(layout: Layout): string {
  const columns = columnsOf(layout)
    .filter((column) => !NOT_PIVOTED.has(column))
    .map((column) => {
      const type = COLUMN_TYPES[column] ?? 'text';
      return `max(u.${type}) FILTER (u.col = ${quote(column)}) AS ${column}`;
    });
  return `
CREATE TEMP TABLE ${layout.name} AS
SELECT p.row_no, p.place, coalesce(max(u.text) FILTER (u.col = 'authority'), '') AS authority,
  ${columns.join(',\n  ')}
FROM place_of p LEFT JOIN used u ON u.row_no = p.row_no
WHERE p.layout = ${quote(layout.name)}
GROUP BY p.row_no, p.place`;
}

/** Flags that some used row records as yes or no. */
const RECORDED = `
CREATE TEMP TABLE recorded AS
SELECT DISTINCT layout, col FROM used WHERE flag IN ('yes', 'no')`;

/** Creates the tables that raw cells are loaded into. */
export const RAW_TABLES = `
CREATE TEMP TABLE cell (row_no INTEGER, col VARCHAR, raw VARCHAR);
CREATE TEMP TABLE line (row_no INTEGER, layout VARCHAR, file_no INTEGER);
CREATE TEMP TABLE present (layout VARCHAR, col VARCHAR)`;

/** The steps up to the fate of every row. */
export const FATE_STEPS = [LEXICON, TYPED, FATE];

/** The steps from there to the clean tables. */
export const CLEAN_STEPS = [
  USED,
  PLACE,
  RECORDED,
  ...LAYOUTS.filter((layout) => layout.name !== 'localities').map(pivot),
];
