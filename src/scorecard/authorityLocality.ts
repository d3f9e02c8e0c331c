import { bareWord } from '../extracts/tables.ts';
import type { Partnership } from './partnership.ts';

/** Whether a locality is an authority: the one that the authority’s entry names, else that of its name. */
export function isLocalityOfAuthority(
  { name, locality }: Pick<Partnership['authorities'][number], 'name' | 'locality'>,
  place: { readonly id: string; readonly name: string },
): boolean {
  return locality === undefined ? bareWord(name) === bareWord(place.name) : locality === place.id;
}
