import type { IssueSeverity } from './report.ts';

type IssueMeaning = {
  readonly severity: IssueSeverity;
  /** What is wrong, as a heading. */
  readonly title: string;
  /** What to do about it. */
  readonly todo: string;
};

/** Every check of the extracts: what it means, what becomes of the row, and how to mend it. */
export const issueMeanings = {
  'no-child-id': {
    severity: 'set aside',
    title: 'No child id',
    todo: 'Add the child’s id in the case system, or leave the row out of the extract.',
  },
  'no-date': {
    severity: 'set aside',
    title: 'No date, and the row cannot be placed in time without it',
    todo: 'Record the date in the case system and extract again.',
  },
  'unreadable-date': {
    severity: 'set aside',
    title: 'A date that cannot be read',
    todo: 'Write the date as dd/mm/yyyy; check that the day exists. A month and a year are not a date.',
  },
  'end-before-start': {
    severity: 'set aside',
    title: 'Ends before it starts',
    todo: 'Correct the start or the end date in the case system.',
  },
  'other-record': {
    severity: 'set aside',
    title: 'A record of another kind than the layout counts',
    todo: 'Nothing: the page says which rows of this layout are used.',
  },
  'not-needed': {
    severity: 'set aside',
    title: 'No measure needs these rows',
    todo: 'Nothing; the file can be left out.',
  },
  'header-again': {
    severity: 'set aside',
    title: 'The header row again',
    todo: 'Nothing; it is no record.',
  },
  'adds-factors': {
    severity: 'set aside',
    title: 'A further row of the same assessment; its factors were added to the other row',
    todo: 'Nothing; the file has one row for each factor.',
  },
  'repeated-id': {
    severity: 'set aside',
    title: 'The same id again with other content; the last row is used',
    todo: 'Check which row is right; extract each record once.',
  },
  'unreadable-number': {
    severity: 'set aside',
    title: 'A number that is blank or cannot be read',
    todo: 'Write the number in figures, without words or signs.',
  },
  duplicate: {
    severity: 'note',
    title: 'Equal to an earlier row in every column; counted once',
    todo: 'Nothing, unless there are many: then check the extract for a doubled join.',
  },
  'unknown-code': {
    severity: 'warning',
    title: 'A value that is none of the known codes; taken as not recorded',
    todo: 'Correct the value, or ask for this spelling to be added.',
  },
  'unknown-symbol': {
    severity: 'warning',
    title: 'A published figure that is neither a count nor a known symbol; taken as not available',
    todo: 'Download the file again from the DfE; a spreadsheet may have changed it.',
  },
  'date-not-recorded': {
    severity: 'warning',
    title: 'A date that cannot be read; taken as not recorded',
    todo: 'Write the date as dd/mm/yyyy; check that the day exists. A month and a year are not a date.',
  },
  'number-not-recorded': {
    severity: 'warning',
    title: 'A number that cannot be read; taken as not recorded',
    todo: 'Write the number in figures.',
  },
  'ragged-row': {
    severity: 'warning',
    title: 'More or fewer cells than there are headers',
    todo: 'Look for a comma or a quotation mark inside a cell; put such cells in double quotes.',
  },
  'title-rows': {
    severity: 'note',
    title: 'Rows above the header row, passed over',
    todo: 'Nothing, if they are the title and filters of a report.',
  },
  joined: {
    severity: 'note',
    title: 'Columns taken from other files',
    todo: 'Nothing; look whether these are the files that belong together.',
  },
  'stray-quote': {
    severity: 'warning',
    title: 'A quotation mark in the middle of a cell',
    todo: 'Check the row; double the quotation marks inside a quoted cell.',
  },
  'repeated-header': {
    severity: 'warning',
    title: 'A header that stands twice; the first column is used',
    todo: 'Remove or rename the second column.',
  },
  encoding: {
    severity: 'note',
    title: 'Not UTF-8; read as Windows-1252',
    todo: 'Check names with accents and long dashes; save as CSV UTF-8 if they look wrong.',
  },
  'encoding-doubtful': {
    severity: 'warning',
    title: 'Read as Windows-1252, as was chosen; the text looks like UTF-8',
    todo: 'Look at names with accents and at long dashes; choose “as detected” if they look wrong.',
  },
  'damaged-text': {
    severity: 'warning',
    title: 'Some characters are damaged and shown as �',
    todo: 'Save the extract again as CSV UTF-8.',
  },
  'no-rows': {
    severity: 'warning',
    title: 'The file has headers and no rows',
    todo: 'Check the dates and filters of the extract; if there was nothing, nothing is to be done.',
  },
  'unknown-locality': {
    severity: 'warning',
    title: 'Locality not known; counted as such and in the total',
    todo: 'Correct the locality, or add the team to localities.csv or an alias to the partnership file.',
  },
  'unknown-measure': {
    severity: 'warning',
    title: 'Numbers for a measure that is not known; not counted',
    todo: 'Correct the name of the measure; the Definitions page lists them.',
  },
  'return-not-used': {
    severity: 'warning',
    title: 'A return that crosses the border of a period, or a share without a denominator',
    todo: 'Return counts for each two-month period, with both numbers.',
  },
  'aggregate-period': {
    severity: 'warning',
    title: 'Numbers for days that are none of the partnership’s periods; not shown beside them',
    todo: 'Give the first and the last day of a period, as in 2026-02-01/2026-03-31.',
  },
  'aggregate-locality': {
    severity: 'warning',
    title: 'Numbers for a locality that is not known; not used',
    todo: 'Correct the locality, or add an alias to the partnership file; leave it blank, or write all, for the whole.',
  },
  'aggregate-numbers': {
    severity: 'warning',
    title: 'Numbers that cannot be: no denominator, a larger numerator, or below zero; not used',
    todo: 'Correct the two numbers. A share and a rate need both; a count has no denominator.',
  },
  'aggregate-repeated': {
    severity: 'warning',
    title: 'Other numbers for the same measure, period and locality; the last are used',
    todo: 'Give each of them once.',
  },
  'aggregate-not-needed': {
    severity: 'note',
    title: 'Numbers for a measure that is counted from the extracts; these are not used',
    todo: 'Nothing; leave the extract out if these numbers are to be shown instead.',
  },
  'future-date': {
    severity: 'warning',
    title: 'A date after the as-at date; not counted yet',
    todo: 'Check the date, or the as-at date of this load.',
  },
  'ends-before-measured': {
    severity: 'warning',
    title: 'Decided or authorised before the date it is measured from; left out of timeliness',
    todo: 'Correct one of the two dates.',
  },
  'same-day-plan': {
    severity: 'warning',
    title: 'Starts and ends on the same day',
    todo: 'Check whether the plan was opened in error.',
  },
  'overlapping-plans': {
    severity: 'warning',
    title: 'Two plans of a child open at once; the one that started last counts',
    todo: 'End the earlier plan, or remove the one entered twice.',
  },
  'start-before-birth': {
    severity: 'warning',
    title: 'Starts more than 40 weeks before birth',
    todo: 'Check the date of birth and the start date.',
  },
  'age-over-25': {
    severity: 'warning',
    title: 'Older than 25',
    todo: 'Check the date of birth; 1 January 1900 often stands for “not known”.',
  },
  'previous-plans-differ': {
    severity: 'warning',
    title: 'Number of previous plans is lower than the earlier plans in the file',
    todo: 'Check the child’s plan history; the measures count a plan as repeated if either says so.',
  },
  'previous-plans-counts-itself': {
    severity: 'note',
    title: 'The number of previous plans counts the plan itself; one was taken off',
    todo: 'Nothing; no plan has 0 and some have 1, so the column starts at 1.',
  },
  'factor-21-with-others': {
    severity: 'warning',
    title: 'Factor 21 (none identified) beside other factors',
    todo: 'Remove factor 21, or the others.',
  },
  'no-factors': {
    severity: 'warning',
    title: 'Authorised assessment without factors',
    todo: 'Record the factors; 21 where there were none.',
  },
  'month-jump': {
    severity: 'warning',
    title: 'Rows of a month are more than 25 % up or down on the month before',
    todo: 'Check that the extract is complete for both months; then it may be a real change.',
  },
} as const satisfies Readonly<Record<string, IssueMeaning>>;

export type IssueCode = keyof typeof issueMeanings;

/** Something wrong in a file: the check, and where. `line` counts from 1, the header included. */
export type Issue = {
  readonly code: IssueCode;
  readonly line?: number;
  readonly column?: string;
  readonly value?: string;
};
