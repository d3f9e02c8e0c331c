import { catalogue } from '../measures/catalogue/catalogue.ts';
import { kindOf, type Measure } from '../measures/measure.ts';
import type { Placement } from './placement.ts';

type Placed = {
  readonly groups: readonly { readonly measures: readonly Placement[] }[];
  readonly measures: readonly Measure[];
};

/** What is wrong with the targets and directions of the placed measures, each with its place. */
export function checkPlacements({ groups, measures: own }: Placed): string[] {
  const known = new Map([...catalogue, ...own].map((measure) => [measure.id, measure]));
  return groups.flatMap(({ measures }, group) =>
    measures.flatMap((placement, index) => {
      const place = `groups.${group}.measures.${index}`;
      return [
        ...targetOrReason(placement, place),
        ...directionExplained(placement, known.get(placement.measure), place),
        ...targetsInOrder(placement, place),
        ...sharesUpToHundred(placement, known.get(placement.measure), place),
      ];
    }),
  );
}

function targetOrReason({ targets, noTarget }: Placement, place: string): string[] {
  if (targets.length === 0 && !noTarget?.trim()) {
    return [`${place}.noTarget: the measure has no targets; say here why there is none`];
  }
  return targets.length > 0 && noTarget !== undefined
    ? [`${place}.noTarget: the measure has targets; leave this out, or the targets`]
    : [];
}

function directionExplained(
  { good, goodBecause }: Placement,
  measure: Measure | undefined,
  place: string,
): string[] {
  const differs = measure && good && good !== measure.good;
  return differs && !goodBecause?.trim()
    ? [`${place}.goodBecause: the direction differs from the measure’s own; say here why`]
    : [];
}

function targetsInOrder({ targets }: Placement, place: string): string[] {
  return targets.flatMap(({ from }, index) => {
    const before = targets[index - 1]?.from;
    if (before === undefined || before < from) return [];
    const wrong =
      before === from
        ? `two targets from ${from}; keep one`
        : `stands after the target from ${before}; put them in the order of their dates`;
    return [`${place}.targets.${index}.from: ${wrong}`];
  });
}

function sharesUpToHundred(
  { targets }: Placement,
  measure: Measure | undefined,
  place: string,
): string[] {
  if (!measure || kindOf(measure) !== 'share') return [];
  return targets.flatMap(({ value }, index) =>
    value > 100
      ? [`${place}.targets.${index}.value: ${value} is more than 100 per cent of a share`]
      : [],
  );
}
