import type { System } from './system.ts';

/** Counts that may be thought otherwise together, and the relations that they must keep. */
export type Scope = { readonly counts: readonly number[]; readonly relations: readonly number[] };

type IsFree = (count: number) => boolean;

/**
 * What lies within so many relations of a count, among the counts that are free to move; undefined
 * where that is more than can be looked at, or the count itself is not free.
 */
function scopeAround(
  system: System,
  centre: number,
  radius: number,
  isFree: IsFree,
  most: number,
): Scope | undefined {
  if (!isFree(centre)) return undefined;
  const counts = new Set([centre]);
  const relations = new Set<number>();
  let edge: readonly number[] = [centre];
  for (let step = 0; step < radius && edge.length > 0; step += 1) {
    const next: number[] = [];
    for (const relation of edge.flatMap((count) => system.relationsOf[count] ?? [])) {
      if (relations.has(relation)) continue;
      relations.add(relation);
      for (const [count] of system.relations[relation] ?? []) {
        if (counts.has(count) || !isFree(count)) continue;
        counts.add(count);
        next.push(count);
      }
    }
    if (counts.size > most) return undefined;
    edge = next;
  }
  for (const count of edge) for (const each of system.relationsOf[count] ?? []) relations.add(each);
  return { counts: [...counts], relations: [...relations] };
}

/** Small neighbourhoods of a count. */
export function* nearScopes(system: System, centre: number, isFree: IsFree): Generator<Scope> {
  let seen = 0;
  for (const radius of [1, 2, 3]) {
    const scope = scopeAround(system, centre, radius, isFree, 200);
    if (!scope || scope.counts.length === seen) return;
    seen = scope.counts.length;
    yield scope;
  }
}

/**
 * Neighbourhoods that reach over all periods: of two places, first with the denominators held that
 * several measures share, since those tie measures together; and at last everything near.
 */
export function* wideScopes(system: System, centre: number, isFree: IsFree): Generator<Scope> {
  const own = system.counts[centre]?.place;
  const isUntied = (count: number) =>
    isFree(count) && (count === centre || (system.counts[count]?.shares ?? 0) < 2);
  for (const free of [isUntied, isFree]) {
    for (const place of partners(system, centre, free)) {
      const isNear = (count: number) => {
        const at = system.counts[count]?.place;
        return (at === own || at === place) && free(count);
      };
      const scope = scopeAround(system, centre, 40, isNear, 1_000);
      if (scope) yield scope;
    }
  }
  for (const free of [isUntied, isFree]) {
    for (const radius of [4, 6, 9]) {
      const scope = scopeAround(system, centre, radius, free, 1_500);
      if (scope) yield scope;
    }
  }
}

/** The places whose counts are within two relations of a count: what one gains another may lose. */
function partners(system: System, centre: number, isFree: IsFree): Set<string> {
  const near = neighbours(system, [centre]).filter(
    (count) => isFree(count) && system.counts[count]?.place === system.counts[centre]?.place,
  );
  const places = new Set<string>();
  for (const count of neighbours(system, [centre, ...near])) {
    if (isFree(count)) places.add(system.counts[count]?.place ?? '');
  }
  places.delete(system.counts[centre]?.place ?? '');
  return places;
}

function neighbours(system: System, counts: readonly number[]): number[] {
  return counts
    .flatMap((count) => system.relationsOf[count] ?? [])
    .flatMap((relation) => (system.relations[relation] ?? []).map(([count]) => count));
}
