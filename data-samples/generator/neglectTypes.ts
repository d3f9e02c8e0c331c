import type { Child, Household } from './households.ts';
import { NEGLECT_TYPES } from './plans.ts';
import type { Random } from './random.ts';

/** The type of neglect that a table says of a child: one for each household. */
export function neglectTypes(random: Random): (child: Child) => string {
  const types = new Map<Household, string>();
  return ({ household }) => {
    const type = types.get(household) ?? random.weighted(NEGLECT_TYPES);
    types.set(household, type);
    return type;
  };
}
