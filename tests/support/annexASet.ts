import { dayFromIso, isoFromDay } from '../../src/calendar/calendarDate.ts';
import type { TestSheet } from './workbookBytes.ts';

/** A child's way through the lists: how far it goes, by a number that repeats every eight children. */
type Child = { readonly id: string; readonly index: number; readonly contact: number };

const children: readonly Child[] = Array.from({ length: 80 }, (_, index) => ({
  id: String(700_001 + index * 37),
  index,
  contact: dayFromIso('2025-10-01') + index * 2,
}));

const step = ({ index }: Child) => index % 8;
const isHelpedEarly = (child: Child) => step(child) === 1;
const isReferred = (child: Child) => step(child) >= 2;
const isAssessed = (child: Child) => step(child) >= 3;
const isEnquiredInto = (child: Child) => step(child) >= 5;
const isOnPlan = (child: Child) => step(child) === 6;
const isLookedAfter = (child: Child) => step(child) === 7;
/** Of the children on a plan every second is there for neglect. */
const isNeglected = (child: Child) => isOnPlan(child) && child.index % 16 === 6;

const slashed = (day: number) => isoFromDay(day).split('-').toReversed().join('/');
const person = ['Child Unique ID', 'Gender', 'Ethnicity', 'Date of Birth', 'Age'];
const team = ['Allocated Team', 'Allocated Worker'];
const disability = 'Does the Child have a Disability';

function personOf({ id, index, contact }: Child): string[] {
  const born = contact - 900 - index * 60;
  const sex = ['b) Female', 'a) Male', 'Female'][index % 3] ?? '';
  return [id, sex, 'a) WBRI', slashed(born), String((contact - born) / 365.25)];
}

const teamOf = ({ index }: Child) => [`Locality ${index % 4} Unit 1`, 'A. Worker'];
const statusOf = (child: Child) => {
  if (isOnPlan(child)) return 'b) Child Protection plan';
  return isLookedAfter(child) ? 'a) Looked after child' : 'c) Child in need plan';
};

function list(
  header: readonly string[],
  isIn: (child: Child) => boolean,
  row: (child: Child) => readonly string[],
): readonly (readonly string[])[] {
  return [header, ...children.filter(isIn).map((child) => [...personOf(child), ...row(child)])];
}

/** Lists 1 to 8 of an invented authority, whose children go from one to the next, with their headers. */
const annexALists: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'List 1': list(
    [...person, 'Date of Contact', 'Contact Source'],
    () => true,
    ({ contact }) => [slashed(contact), 'q) 6: Police'],
  ),
  'List 2': list(
    [
      ...person,
      'Assessment start date',
      'Assessment completion date',
      'Organisation completing assessment',
    ],
    isHelpedEarly,
    ({ contact }) => [slashed(contact + 3), slashed(contact + 20), 'Top Town Academy'],
  ),
  'List 3': list(
    [
      ...person,
      'Date of Referral',
      'Referral Source',
      'Referral NFA?',
      'Number of Referrals in Last 12 Months',
      ...team,
    ],
    isReferred,
    (child) => [
      slashed(child.contact + 1),
      'j) 3D: Health services',
      isAssessed(child) ? 'No' : 'Yes',
      '0',
      ...teamOf(child),
    ],
  ),
  'List 4': list(
    [
      ...person,
      disability,
      'Continuous Assessment Start Date',
      'Child Seen During Continuous Assessment',
      'Continuous Assessment Date of Authorisation',
      "Was the child assessed as requiring LA children's social care support?",
      ...team,
    ],
    isAssessed,
    (child) => [
      'b) No',
      slashed(child.contact + 2),
      'Yes',
      slashed(child.contact + 30),
      'Yes',
      ...teamOf(child),
    ],
  ),
  'List 5': list(
    [
      ...person,
      disability,
      'Strategy discussion initiating Section 47 Enquiry Start Date',
      'Was an Initial Child Protection Conference deemed unnecessary?',
      'Date of Initial Child Protection Conference',
      'Did the Initial Child Protection Conference Result in a Child Protection Plan',
      ...team,
    ],
    isEnquiredInto,
    (child) => [
      'b) No',
      slashed(child.contact + 5),
      isOnPlan(child) ? 'No' : 'Yes',
      isOnPlan(child) ? slashed(child.contact + 18) : '',
      isOnPlan(child) ? 'Yes' : '',
      ...teamOf(child),
    ],
  ),
  'List 6': list(
    [
      ...person,
      disability,
      'CIN Start Date',
      'Primary Need Code',
      'Date Child Was Last Seen',
      'CIN Closure Date',
      'Reason for Closure',
      'Case Status',
      ...team,
    ],
    isAssessed,
    (child) => [
      'b) No',
      slashed(child.contact + 1),
      'N1 - Abuse or Neglect',
      '',
      '',
      '',
      statusOf(child),
      ...teamOf(child),
    ],
  ),
  'List 7': list(
    [
      ...person,
      disability,
      'Child Protection Plan Start Date',
      'Initial Category of Abuse',
      'Latest Category of Abuse',
      'Child Protection Plan End Date',
      'Number of Previous Child Protection Plans',
      ...team,
    ],
    isOnPlan,
    (child) => [
      'b) No',
      slashed(child.contact + 18),
      'd) Emotional abuse',
      isNeglected(child) ? 'a) Neglect' : 'Emotional abuse',
      '',
      '0',
      ...teamOf(child),
    ],
  ),
  'List 8': list(
    [
      ...person,
      disability,
      'Date Started to be Looked After',
      "Child's Category of Need",
      'Date Ceased to be Looked After',
      ...team,
    ],
    isLookedAfter,
    (child) => [
      'b) No',
      slashed(child.contact + 40),
      'N1 - Abuse or Neglect',
      '',
      ...teamOf(child),
    ],
  ),
};

/** The lists as files of text. */
export function annexAFiles(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annexALists).map(([name, rows]) => [
      `${name.toLowerCase().replace(' ', '_')}.csv`,
      `${rows.map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`,
    ]),
  );
}

/** The lists as sheets of a workbook. */
export function annexASheets(): TestSheet[] {
  return Object.entries(annexALists).map(([name, rows]) => ({ name, rows }));
}

/** The ids of the children in a list, where a column says so. */
export function childrenIn(name: string, column?: string, says = /./): string[] {
  const [header = [], ...rows] = annexALists[name] ?? [];
  const place = column === undefined ? 0 : header.indexOf(column);
  return rows.filter((cells) => says.test(cells[place] ?? '')).map((cells) => cells[0] ?? '');
}

function quoted(cell: string): string {
  return /[",]/.test(cell) ? `"${cell}"` : cell;
}
