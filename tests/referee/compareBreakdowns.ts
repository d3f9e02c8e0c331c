import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import type { Point } from '../../src/measures/result.ts';
import type { Breakdown, BreakdownGroup } from '../../src/scorecard/breakdown/breakdown.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import { rotherham } from '../support/testRotherham.ts';
import { type ExtractSet, randomExtracts } from './randomExtracts.ts';
import { type RefereeGroup, refereeBreakdowns } from './referee.ts';

const asked: readonly (readonly [measure: string, dimensions: readonly string[]])[] = [
  ['contacts-neglect', ['age', 'sex', 'ethnicity', 'source']],
  ['notifications-neglect-children', ['age', 'sex', 'source']],
  ['referrals-neglect', ['age', 'source']],
  ['cp-neglect', ['age', 'sex', 'ethnicity', 'category']],
  ['cp-neglect-starts', ['age', 'category']],
  ['cp-neglect-ended-2-years', ['age', 'sex']],
];

/** Compares breakdowns with the referee's on the random extract set of a seed. */
export async function compareBreakdowns(seed: number) {
  const set = randomExtracts(seed);
  const theirs = new Map<string, RefereeGroup>(
    (await refereeBreakdowns(set, 2)).map((group) => [keyOf(group), group]),
  );
  const breakdowns = await productBreakdowns(set);
  let groups = 0;
  const counted = new Set<string>();
  const differences = breakdowns.flatMap((breakdown) => {
    if (breakdown.groups.state !== 'known') return [];
    const { list, partsOf } = breakdown.groups;
    return list.flatMap((group) =>
      breakdown.total.flatMap((total, period) => {
        if (total.state === 'unavailable') return [];
        groups += 1;
        const key = keyOf({ ...breakdown, place: breakdown.locality, grp: group.id, period });
        const their = theirs.get(key);
        theirs.delete(key);
        const want = partsOf === 'numerator' ? their?.numerator : their?.denominator;
        const own = countedOf(group, period);
        if (own > 0) counted.add(`${breakdown.dimension} ${group.id}`);
        const among = denominatorOf(group.points[period]);
        const isSame =
          own === (want ?? 0) && (among === undefined || among === (their?.denominator ?? 0));
        return isSame ? [] : [`${key}: ${own} of ${among}, not ${JSON.stringify(their)}`];
      }),
    );
  });
  return { groups, counted, differences: [...differences, ...unseen(theirs, breakdowns)] };
}

/** Groups of the referee that the product has not, of breakdowns that it has. */
function unseen(theirs: ReadonlyMap<string, RefereeGroup>, ours: readonly Breakdown[]): string[] {
  return [...theirs.values()].flatMap((their) => {
    const own = ours.find(
      ({ measure, dimension, locality }) =>
        measure === their.measure && dimension === their.dimension && locality === their.place,
    );
    const isKnown =
      own?.groups.state === 'known' && own.total[their.period]?.state !== 'unavailable';
    return isKnown ? [`the product has no ${keyOf(their)}`] : [];
  });
}

async function productBreakdowns(set: ExtractSet): Promise<Breakdown[]> {
  const partnership = { ...(await rotherham()), neglect: set.neglectRule };
  const session = createSession(() => '');
  const sources = set.files.map(({ name, text }) => ({ name, blob: new Blob([text]) }));
  await session.load(sources, {
    partnership,
    asAt: dayFromIso(set.asAt),
    coverFrom: dayFromIso(set.coverFrom),
  });
  const request = { partnership, periodMonths: 2 } as const;
  const { localities } = session.scorecard({ ...request, invented: true });
  return asked.flatMap(([measure, dimensions]) =>
    dimensions.flatMap((dimension) =>
      localities.map(({ id: locality }) =>
        session.breakdown({ ...request, measure, dimension, locality }),
      ),
    ),
  );
}

type Key = Pick<RefereeGroup, 'measure' | 'dimension' | 'period' | 'place' | 'grp'>;

function keyOf({ measure, dimension, period, place, grp }: Key): string {
  return `${measure} by ${dimension} in ${place}, period ${period}: ${grp}`;
}

function countedOf({ parts }: BreakdownGroup, period: number): number {
  const part = parts[period];
  return part?.state === 'known' ? part.numerator : 0;
}

/** What a share is of; of a count there is none. */
function denominatorOf(point: Point | undefined): number | undefined {
  if (point?.state === 'not-applicable') return 0;
  return point?.state === 'known' ? point.denominator : undefined;
}
