import type { Partnership } from '../partnership.ts';

/** Names of the places of a partnership in the order of their numbers, the unknown last. */
export function placeNames({ localities }: Pick<Partnership, 'localities'>): string[] {
  return [...localities.map(({ name }) => name), 'Locality not known'];
}
