/**
 * Which dirt goes into which extract.
 *
 * None of it moves a calibrated figure: a row that is used keeps its dates and its meaning, and a
 * row that is added is set aside, lies outside the calibrated years or is another authority's.
 */
import { excelSerial, fromUkDate, namedMonthDate } from './calendar.ts';
import { type Planted, Planter } from './dirt.ts';
import type { Households } from './households.ts';
import type { Random } from './random.ts';
import type { Table } from './table.ts';

const UNREADABLE_DATES = ['31/02/2024', 'TBC', '00/00/0000', '12/13/2024'];

/** What every table's planting needs. */
export interface Dirt {
  readonly random: Random;
  readonly households: Households;
}

/** The unreadable date for the row with the serial. */
export const unreadable = (serial: number): string =>
  UNREADABLE_DATES[serial % UNREADABLE_DATES.length] ?? 'TBC';

export function respellDates(
  planter: Planter,
  random: Random,
  column: string,
  share: number,
): void {
  planter.respell(column, share, (text) => {
    const at = fromUkDate(text);
    return random.pick([
      `${text} 00:00:00`,
      `${text} 09:30`,
      namedMonthDate(at),
      String(excelSerial(at)),
    ]);
  });
}

export function respellPlaces(planter: Planter, random: Random): void {
  planter.respell('locality', 0.006, (name) =>
    random.pick([
      name.toUpperCase(),
      name.toLowerCase(),
      ` ${name} `,
      name.replace(' ', '  '),
      name.replaceAll(' ', '-'),
      `${name}.`,
    ]),
  );
  planter.respell('locality', 0.5, (name) => (name === 'Out of Area' ? 'OOA' : name));
}

export function respellFlags(planter: Planter, random: Random, column: string): void {
  planter.respell(column, 0.012, (text) =>
    text === 'Y'
      ? random.pick(['Yes', 'TRUE', '1', 'a) Yes', 'y', 'True'])
      : random.pick(['No', 'FALSE', '0', 'b) No', 'n', 'False']),
  );
}

export function plantInContacts({ random }: Dirt, table: Table): Planted {
  const planter = new Planter(random, table);
  const shared = { kind: '', decision_date: '' };
  planter.alter('unknown locality', 30, { locality: '', team: 'Duty Desk' });
  planter.alter('unknown locality', 20, { locality: 'Not recorded', team: '' });
  planter.alter(
    'decision before contact',
    8,
    { decision_date: '14/03/2022' },
    (row) => row('neglect') === 'Y' && row('decision_date') !== '',
  );
  planter.alter('age over 25', 6, { date_of_birth: '01/01/1900' });
  planter.alter('not recorded', 40, { date_of_birth: 'NULL', sex: 'Not recorded' });
  planter.alter('neglect not recorded', 12, { neglect: 'Not recorded' }, isPlainContact);
  planter.alter('unknown code', 6, { outcome: 'To Code' }, isPlainContact);
  respellDates(planter, random, 'contact_date', 0.002);
  respellPlaces(planter, random);
  respellFlags(planter, random, 'neglect');
  planter.repeatIds(24, { outcome: '', decision_date: '' });
  planter.addLike('unreadable date', 9, (serial) => ({
    ...shared,
    contact_id: `C-90${serial}`,
    contact_date: unreadable(serial),
  }));
  planter.addLike('date after the sample', 4, (serial) => ({
    ...shared,
    contact_id: `C-91${serial}`,
    contact_date: `0${serial}/06/2026`,
  }));
  planter.duplicate(60);
  return planter.planted;
}

const isPlainContact = (row: (column: string) => string): boolean =>
  row('kind') === '' && row('neglect') === 'N';

export function plantInReferrals({ random, households }: Dirt, table: Table): Planted {
  const planter = new Planter(random, table);
  planter.alter('unknown team', 9, { locality: '', team: 'Assessment Hub' });
  planter.alter('not recorded', 12, { ethnicity: 'NULL', disability: 'Not recorded' });
  respellDates(planter, random, 'referral_date', 0.003);
  respellPlaces(planter, random);
  respellFlags(planter, random, 'neglect');
  respellFlags(planter, random, 'nfa');
  planter.repeatIds(9, { source: '10', neglect: 'N' });
  planter.addLike('no child id', 5, (serial) => ({
    referral_id: `REF-90${serial}`,
    child_id: serial === 1 ? 'NULL' : '',
  }));
  planter.addLike('unreadable date', 5, (serial) => ({
    referral_id: `REF-91${serial}`,
    child_id: households.spareChildId(),
    referral_date: unreadable(serial),
  }));
  planter.addLike('date after the sample', 2, (serial) => ({
    referral_id: `REF-92${serial}`,
    child_id: households.spareChildId(),
    referral_date: `1${serial}/09/2026`,
  }));
  planter.duplicate(14);
  return planter.planted;
}

export function plantInAssessments({ random, households }: Dirt, table: Table): Planted {
  const planter = new Planter(random, table);
  const withoutNeglect = (row: (column: string) => string) =>
    row('authorised_date') !== '' && !row('factors').includes('16A');
  planter.alter('no factors', 60, { factors: '' }, withoutNeglect);
  planter.alter('factor 21 with others', 9, { factors: '3B;21' }, withoutNeglect);
  planter.alter('unknown code', 5, { factors: '4B;99Z' }, withoutNeglect);
  planter.alter('unknown team', 10, { locality: '', team: 'Assessment Hub' });
  planter.alter(
    'authorised before referral',
    6,
    { referral_date: '28/03/2026', start_date: '28/03/2026' },
    (row) => row('authorised_date').endsWith('2025') && row('referral_date') !== '',
  );
  planter.respell('factors', 0.03, (text) =>
    random.pick([text.toLowerCase(), text.replaceAll(';', '/'), text.replaceAll(';', ', ')]),
  );
  planter.respell('factors', 0.004, (text) => text.replaceAll(';', ' | '));
  respellDates(planter, random, 'authorised_date', 0.003);
  respellPlaces(planter, random);
  respellFlags(planter, random, 'tool_used');
  planter.alter(
    'not recorded',
    20,
    { tool_used: 'Not recorded' },
    (row) => row('tool_used') === 'N',
  );
  planter.repeatIds(10, { authorised_date: '', factors: '', outcome: 'Pending' });
  planter.addLike('no child id', 5, (serial) => ({
    assessment_id: `ASM-90${serial}`,
    child_id: '',
  }));
  planter.addLike('unreadable date', 6, (serial) => ({
    assessment_id: `ASM-91${serial}`,
    child_id: households.spareChildId(),
    authorised_date: unreadable(serial),
  }));
  planter.addLike('date after the sample', 2, (serial) => ({
    assessment_id: `ASM-92${serial}`,
    child_id: households.spareChildId(),
    authorised_date: `1${serial}/11/2026`,
  }));
  planter.duplicate(18);
  return planter.planted;
}

export function plantInPlans({ random, households }: Dirt, table: Table): Planted {
  const planter = new Planter(random, table);
  plantPlanHistory(planter);
  planter.alter('end date not recorded', 6, { end_date: 'NULL' }, isOpen);
  planter.alter('end date after the sample', 2, { end_date: '12/05/2062' }, isOpen);
  planter.alter('unknown code', 2, { initial_category: 'To Code' }, isEmotional);
  planter.alter('age over 25', 2, { date_of_birth: '01/01/1900' }, isEmotional);
  planter.alter('unknown team', 3, { locality: '', team: 'Assessment Hub' });
  planter.alter('locality from the team', 40, { locality: '' });
  for (const column of ['initial_category', 'latest_category']) {
    planter.respell(column, 0.15, (text) => respellCategory(random, text));
  }
  for (const column of ['start_date', 'end_date']) {
    planter.respell(column, 0.006, (text) => respellPlanDate(random, text));
  }
  respellPlaces(planter, random);
  for (const column of ['family_hub_engaged', 'health_improved', 'attendance_improved']) {
    respellFlags(planter, random, column);
  }
  planter.repeatIds(8, { end_date: '', health_improved: '', attendance_improved: 'partly' });
  plantUnusablePlans(planter, households);
  planter.addLike('other authority', 9, (serial) => ({
    plan_id: `PLAN-95${serial}`,
    child_id: households.spareChildId(),
    other_authority: 'Y',
    previous_plans: '0',
  }));
  planter.duplicate(6);
  return planter.planted;
}

/** Numbers of previous plans that are missing or disagree with the plans in the file. */
function plantPlanHistory(planter: Planter): void {
  const previous = (text: string) => (row: (column: string) => string) =>
    row('previous_plans') === text;
  planter.alter('previous plans not recorded', 8, { previous_plans: 'NULL' }, previous('0'));
  planter.alter('previous plans disagree', 4, { previous_plans: '5' }, previous('2'));
}

function plantUnusablePlans(planter: Planter, households: Households): void {
  const own = (prefix: string, serial: number) => ({
    plan_id: `PLAN-${prefix}${serial}`,
    child_id: households.spareChildId(),
    previous_plans: '0',
    other_authority: 'N',
  });
  planter.addLike('no child id', 3, (serial) => ({ ...own('90', serial), child_id: '' }));
  planter.addLike('unreadable date', 3, (serial) => ({
    ...own('91', serial),
    start_date: unreadable(serial),
  }));
  planter.addLike('unreadable end date', 2, (serial) => ({
    ...own('92', serial),
    start_date: '09/01/2024',
    end_date: unreadable(serial),
  }));
  planter.addLike('end before start', 4, (serial) => ({
    ...own('93', serial),
    start_date: `1${serial}/10/2024`,
    end_date: `1${serial}/03/2024`,
  }));
  planter.addLike('date after the sample', 2, (serial) => ({
    ...own('94', serial),
    start_date: `1${serial}/05/2026`,
    end_date: '',
  }));
  planter.addLike('same day', 1, (serial) => ({
    ...own('96', serial),
    start_date: '14/02/2022',
    end_date: '14/02/2022',
  }));
}

const isOpen = (row: (column: string) => string): boolean => row('end_date') === '';

/** An emotional abuse plan throughout: its categories and ages are calibrated nowhere. */
const isEmotional = (row: (column: string) => string): boolean =>
  row('initial_category') === 'EMO' && row('latest_category') === 'EMO';

function respellPlanDate(random: Random, text: string): string {
  if (text === 'NULL' || text === '12/05/2062') return text;
  const at = fromUkDate(text);
  return random.pick([`${text} 00:00`, namedMonthDate(at), String(excelSerial(at))]);
}

const CATEGORY_SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  NEG: ['Neglect', 'a) Neglect', 'neg', 'NEGLECT', 'Neg'],
  EMO: ['Emotional abuse', 'd) Emotional abuse', 'emo', 'EMOTIONAL ABUSE'],
  PHY: ['Physical abuse', 'b) Physical abuse', 'phy'],
  SAB: ['Sexual abuse', 'c) Sexual abuse', 'sab'],
  MUL: ['Multiple: Neglect, Emotional Abuse', 'Neglect, Physical', 'mul'],
};

export const respellCategory = (random: Random, text: string): string =>
  random.pick(CATEGORY_SPELLINGS[text] ?? [text]);

export function plantInTools({ random, households }: Dirt, table: Table): Planted {
  const planter = new Planter(random, table);
  planter.alter('grade not recorded', 12, { grade: 'Not recorded' });
  planter.alter('unknown team', 2, { locality: '', team: 'Assessment Hub' });
  planter.respell('stage', 0.02, (text) => text.toUpperCase());
  respellDates(planter, random, 'completed_date', 0.004);
  respellPlaces(planter, random);
  planter.repeatIds(3, { grade: '', agency: 'Not recorded' });
  planter.addLike('no child id', 2, (serial) => ({ tool_id: `TOOL-90${serial}`, child_id: '' }));
  planter.addLike('unreadable date', 2, (serial) => ({
    tool_id: `TOOL-91${serial}`,
    child_id: households.spareChildId(),
    completed_date: unreadable(serial),
  }));
  planter.duplicate(5);
  return planter.planted;
}
