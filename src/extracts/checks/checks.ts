import { assessmentChecks } from './assessments.ts';
import type { Check } from './check.ts';
import { childChecks } from './children.ts';
import { dateChecks } from './dates.ts';
import { loadChecks } from './load.ts';
import { matchChecks } from './matches.ts';
import { monthChecks } from './months.ts';
import { numberChecks } from './numbers.ts';
import { placeChecks } from './places.ts';
import { planChecks } from './plans.ts';
import { populationChecks } from './population.ts';
import { primaryNeedChecks } from './primaryNeeds.ts';
import { readingChecks } from './reading.ts';

const all = [
  ...loadChecks,
  ...readingChecks,
  ...matchChecks,
  ...placeChecks,
  ...primaryNeedChecks,
  ...numberChecks,
  ...dateChecks,
  ...planChecks,
  ...childChecks,
  ...assessmentChecks,
  ...monthChecks,
  ...populationChecks,
] as const;

/** The id of a check; an issue is named by it. */
export type IssueCode = (typeof all)[number]['id'];

/** Every check, in the order in which a report has them. */
export const checks: readonly (Check & { readonly id: IssueCode })[] = all;

const byId = new Map(checks.map((check, place) => [check.id, { check, place }]));

/** The check that an issue is named by. */
export function checkOf(id: IssueCode): Check {
  return (byId.get(id) as { check: Check }).check;
}

/** Where a check stands in the list. */
export function placeOfCheck(id: IssueCode): number {
  return (byId.get(id) as { place: number }).place;
}
