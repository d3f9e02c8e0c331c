import { catalogue } from '../measures/catalogue/catalogue.ts';
import type { Measure } from '../measures/measure.ts';
import type { Partnership } from './partnership.ts';
import type { Placement } from './placement.ts';

type Group = Partnership['groups'][number];

/** Where a measure of the partnership’s own stands in its strategy. */
export type OwnPlacement = {
  /** The id of a group, or the title of a new one. */
  readonly group: string | { readonly newTitle: string };
  readonly source: string;
  readonly headline: boolean;
};

/** Whether a measure is one that the partnership’s file adds. */
export function isOwnMeasure({ measures }: Partnership, id: string): boolean {
  return measures.some((measure) => measure.id === id);
}

/** An id made from a title, other than those that are in use. */
export function ownMeasureId({ measures }: Partnership, title: string): string {
  const taken = [...catalogue, ...measures].map(({ id }) => id);
  return freeId(title, taken, 'own-measure');
}

/**
 * The partnership with a measure of its own, put in its place; in place of the one that had the id
 * `replaces`, whose targets and tags stay.
 */
export function withOwnMeasure(
  partnership: Partnership,
  measure: Measure,
  { group, source, headline }: OwnPlacement,
  replaces?: string,
): Partnership {
  const replaced = partnership.measures.findIndex(({ id }) => id === replaces);
  const measures =
    replaced < 0
      ? [...partnership.measures, measure]
      : partnership.measures.with(replaced, measure);
  const before = placementOf(partnership, replaces ?? measure.id);
  const placement: Placement = {
    ...(before ?? { tags: [], targets: [], readings: [], noTarget: 'no target has been set' }),
    measure: measure.id,
    source,
    headline,
  };
  const { groups, id } = withGroup(partnership.groups, group);
  return {
    ...partnership,
    measures,
    groups: groups.map((each) => placed(each, placement, replaces ?? measure.id, each.id === id)),
  };
}

/** The partnership without a measure of its own and without its place in the strategy. */
export function withoutOwnMeasure(partnership: Partnership, id: string): Partnership {
  return {
    ...partnership,
    measures: partnership.measures.filter((measure) => measure.id !== id),
    groups: partnership.groups.map((group) => ({
      ...group,
      measures: group.measures.filter(({ measure }) => measure !== id),
    })),
  };
}

/** The place of a measure in the strategy; absent for one that it does not name. */
export function placementOf({ groups }: Partnership, id: string): Placement | undefined {
  return groups.flatMap(({ measures }) => measures).find(({ measure }) => measure === id);
}

/** The group in which a measure stands. */
export function groupOf({ groups }: Partnership, id: string): Group | undefined {
  return groups.find(({ measures }) => measures.some(({ measure }) => measure === id));
}

function withGroup(
  groups: readonly Group[],
  group: OwnPlacement['group'],
): { groups: readonly Group[]; id: string } {
  if (typeof group === 'string') return { groups, id: group };
  const taken = groups.map(({ id }) => id);
  const id = freeId(group.newTitle, taken, 'group');
  return { groups: [...groups, { id, title: group.newTitle, about: '', measures: [] }], id };
}

/** A group with a placement in the place that it had there, or last, or without it. */
function placed(group: Group, placement: Placement, replaces: string, isIts: boolean): Group {
  const { measures } = group;
  const stands = measures.findIndex(({ measure }) => measure === replaces);
  if (isIts) {
    return {
      ...group,
      measures: stands < 0 ? [...measures, placement] : measures.with(stands, placement),
    };
  }
  return stands < 0 ? group : { ...group, measures: measures.toSpliced(stands, 1) };
}

function freeId(title: string, taken: readonly string[], otherwise: string): string {
  const words = title
    .normalize('NFD')
    .toLowerCase()
    .replace(/['’\p{M}]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
  const id = words || otherwise;
  if (!taken.includes(id)) return id;
  const numbers = Array.from({ length: taken.length + 1 }, (_, index) => `${id}-${index + 2}`);
  return numbers.find((each) => !taken.includes(each)) ?? id;
}
