/** The records of the sample as tables in the product's own layouts. */
import { type Day, ukDate } from './calendar.ts';
import type { Contact } from './contacts.ts';
import type { Episode, EpisodeAssessment } from './episodes.ts';
import type { Child } from './households.ts';
import { neglectTypes } from './neglectTypes.ts';
import { dutyTeam, LOCALITIES, OUT_OF_AREA, type Place } from './places.ts';
import type { PlanGroup } from './plans.ts';
import type { Random } from './random.ts';
import { type Cells, type Table, table } from './table.ts';
import type { ToolAssessment } from './tools.ts';

const FIRST_ID = 10_001;
/** Marks the rows that name no child, whose id would say it. */
export const LABEL = 'Invented sample';
const PERSON = ['sex', 'date_of_birth', 'locality', 'team'] as const;
export const BREAKDOWNS = ['family_id', 'ethnicity', 'disability', 'neglect_type'] as const;

/** Share of referrals and assessments that name the locality beside the team. */
const NAMED_LOCALITY_SHARE = 0.3;
/** Share of contacts that name only the team. */
const TEAM_ONLY_SHARE = 0.6;
const POPULATION_YEARS = [2021, 2022, 2023, 2024, 2025];

export const date = (at: Day | null): string => (at === null ? '' : ukDate(at));
export const flag = (yes: boolean): string => (yes ? 'Y' : 'N');
const id = (prefix: string, index: number): string => `${prefix}-${FIRST_ID + index}`;

export const person = (child: Child) => ({
  child_id: child.id,
  sex: child.sex,
  date_of_birth: date(child.bornOn),
});

/** Cells that serve breakdowns: the family, who the child is, and the type of neglect. */
export const breakdowns = ({ household, disabled }: Child, neglectType: string) => ({
  family_id: household.id,
  ethnicity: household.ethnicity,
  disability: flag(disabled),
  neglect_type: neglectType,
});

export function contactsTable(random: Random, types: Random, contacts: readonly Contact[]): Table {
  const columns = [
    'contact_id',
    'child_id',
    'contact_date',
    'kind',
    'source',
    'neglect',
    'outcome',
    'decision_date',
    'sex',
    'date_of_birth',
    'expectant_mother',
    'looked_after',
    'locality',
    'team',
    ...BREAKDOWNS,
  ] as const;
  const typeOf = neglectTypes(types);
  const unknown = { child_id: '', sex: '', date_of_birth: '' };
  const rows = contacts.map((contact) => ({
    ...(contact.child ? person(contact.child) : unknown),
    contact_id: `C${FIRST_ID + contact.group}`,
    contact_date: date(contact.on),
    kind: contact.kind === 'contact' ? '' : contact.kind,
    source: contact.source,
    neglect: flag(contact.neglect),
    outcome: contact.outcome,
    decision_date: date(contact.decidedOn),
    expectant_mother: askedInNotification(contact, contact.expectantMother),
    looked_after: askedInNotification(contact, contact.lookedAfter),
    ...contactBreakdowns(contact, typeOf),
    ...contactPlace(random, contact),
  }));
  return table(columns, rows);
}

/** Contacts give the ethnicity of a child at most; notifications of health give the rest too. */
function contactBreakdowns({ child, kind, neglect }: Contact, typeOf: (child: Child) => string) {
  const none = { family_id: '', disability: '', neglect_type: '' };
  if (!child) return { ...none, ethnicity: '' };
  if (kind === 'notification') return breakdowns(child, neglect ? typeOf(child) : '');
  return { ...none, ethnicity: child.household.ethnicity };
}

/** Only the notifications of health ask whom they name; elsewhere a yes is noted where it is known. */
const askedInNotification = ({ kind }: Contact, yes: boolean): string =>
  kind === 'notification' ? flag(yes) : yes ? 'Y' : '';

/** The locality or, where a duty team took the contact, the team alone. */
function contactPlace(random: Random, { place, kind }: Contact) {
  const named = kind !== 'contact' || !random.chance(TEAM_ONLY_SHARE);
  return named ? { locality: place.name, team: '' } : { locality: '', team: dutyTeam(place) };
}

/** One row for each child that an episode's referral names. */
export function referralsTable(random: Random, episodes: readonly Episode[]): Table {
  const columns = [
    'referral_id',
    'child_id',
    'referral_date',
    'source',
    'neglect',
    'nfa',
    ...PERSON,
    ...BREAKDOWNS,
  ] as const;
  const referred = episodes.filter(({ referredOn }) => referredOn !== null);
  const rows = referred.flatMap((episode) =>
    episode.children.map((child) => ({
      ...person(child),
      ...breakdowns(child, episode.neglectType),
      ...place(random, child),
      referral_date: date(episode.referredOn),
      source: episode.source,
      neglect: flag(episode.neglect),
      nfa: flag(episode.assessment === null),
    })),
  );
  return table(columns, numbered(rows, 'referral_id', 'REF'));
}

export function assessmentsTable(random: Random, episodes: readonly Episode[]): Table {
  const columns = [
    'assessment_id',
    'child_id',
    'referral_date',
    'start_date',
    'authorised_date',
    'factors',
    'tool_used',
    'outcome',
    ...PERSON,
    ...BREAKDOWNS,
  ] as const;
  const rows = episodes.flatMap((episode) =>
    episode.children.flatMap((child) =>
      episode.assessment ? [assessmentRow(random, episode, episode.assessment, child)] : [],
    ),
  );
  return table(columns, numbered(rows, 'assessment_id', 'ASM'));
}

function assessmentRow(
  random: Random,
  { referredOn, neglect, neglectType }: Episode,
  { startedOn, authorisedOn, factors, toolUsed, outcome }: EpisodeAssessment,
  child: Child,
) {
  return {
    ...person(child),
    ...breakdowns(child, neglectType),
    ...place(random, child),
    referral_date: date(referredOn),
    start_date: date(startedOn),
    authorised_date: date(authorisedOn),
    factors: factors.join(';'),
    tool_used: neglect && authorisedOn !== null ? flag(toolUsed) : '',
    outcome,
  };
}

export function plansTable(groups: readonly Pick<PlanGroup, 'plans'>[]): Table {
  const columns = [
    'plan_id',
    'child_id',
    'start_date',
    'end_date',
    'initial_category',
    'latest_category',
    'previous_plans',
    'other_authority',
    'family_hub_engaged',
    'health_improved',
    'attendance_improved',
    ...PERSON,
    ...BREAKDOWNS,
  ] as const;
  const plans = groups.flatMap((group) => group.plans).sort((a, b) => a.start - b.start);
  const rows = plans.map((plan) => ({
    ...person(plan.child),
    ...breakdowns(plan.child, plan.neglectType),
    start_date: date(plan.start),
    end_date: date(plan.end),
    initial_category: plan.initial,
    latest_category: plan.latest,
    previous_plans: String(plan.previousPlans),
    other_authority: 'N',
    family_hub_engaged: plan.familyHub,
    health_improved: plan.healthImproved,
    attendance_improved: plan.attendanceImproved,
    locality: plan.child.household.place.name,
    team: plan.child.household.team,
  }));
  return table(columns, numbered(rows, 'plan_id', 'PLAN'));
}

export function toolsTable(tools: readonly ToolAssessment[], toolName = 'GCP2'): Table {
  const columns = [
    'tool_id',
    'child_id',
    'completed_date',
    'tool',
    'stage',
    'grade',
    'agency',
    'locality',
    'team',
    ...BREAKDOWNS,
  ] as const;
  const rows = tools.map((tool) => ({
    ...breakdowns(tool.child, tool.neglectType),
    child_id: tool.child.id,
    completed_date: date(tool.completedOn),
    tool: toolName,
    stage: tool.stage,
    grade: String(tool.grade),
    agency: tool.agency,
    locality: tool.child.household.place.name,
    team: tool.child.household.team,
  }));
  return table(columns, numbered(rows, 'tool_id', 'TOOL'));
}

/** Which locality each team belongs to. */
export function localitiesTable(
  localities: readonly Place[] = [...LOCALITIES, OUT_OF_AREA],
): Table {
  const columns = ['team', 'locality', 'note'] as const;
  const rows = localities.flatMap(({ teams, name }) =>
    teams.map((team) => ({ team, locality: name, note: LABEL })),
  );
  return table(columns, rows);
}

/** Children under 18 by locality and, with no locality, in all, for each year. */
export function populationTable(localities: readonly Place[] = LOCALITIES): Table {
  const columns = ['locality', 'year', 'population', 'age_from', 'age_to', 'note'] as const;
  const total = localities.reduce((sum, { children }) => sum + children, 0);
  const places = [...localities, { name: '', children: total }];
  const rows = POPULATION_YEARS.flatMap((year) =>
    places.map(({ name, children }) => ({
      locality: name,
      year: String(year),
      population: String(children),
      age_from: '0',
      age_to: '17',
      note: LABEL,
    })),
  );
  return table(columns, rows);
}

/** The team, and sometimes the locality too: most systems export only the team. */
function place(random: Random, { household }: Child) {
  const named = random.chance(NAMED_LOCALITY_SHARE);
  return { locality: named ? household.place.name : '', team: household.team };
}

/** Gives every row its own id under the column. */
export function numbered<C extends string, I extends string>(
  rows: readonly Cells<C>[],
  column: I,
  prefix: string,
): Cells<C | I>[] {
  return rows.map((row, index) => ({ ...row, [column]: id(prefix, index) }) as Cells<C | I>);
}
