import { dayFromIso } from '../../src/calendar/calendarDate.ts';
import { computeResult } from '../../src/exports/computeResult.ts';
import { createSession } from '../../src/scorecard/createSession.ts';
import { rotherham } from '../support/testRotherham.ts';
import { type ExtractSet, randomExtracts } from './randomExtracts.ts';
import { type RefereeAccount, refereeReport } from './referee.ts';

type Point = {
  readonly state: string;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly value?: number;
};

/** How far the product and the referee were compared, and every difference in words. */
export type Comparison = {
  readonly points: number;
  readonly known: number;
  readonly files: number;
  readonly differences: readonly string[];
};

/** Compares the product with the referee on the random extract set of a seed, for every period length. */
export async function compareWithProduct(seed: number): Promise<Comparison> {
  const set = randomExtracts(seed);
  const theirs = await refereeReport(set);
  const ours = await productReport(set);
  const differences = accountDifferences(ours.accounts, theirs.accounts);
  let points = 0;
  let known = 0;
  for (const [months, list] of theirs.points) {
    const own = ours.points(months);
    points += list.length;
    if (own.size !== list.length) differences.push(`${own.size} points, not ${list.length}`);
    for (const point of list) {
      const key = `${point.measure} ${point.locality} period ${point.period}`;
      const mine = own.get(key);
      if (point.state === 'known') known += 1;
      if (!isSame(mine, point)) {
        differences.push(`${months} months, ${key}: ${inWords(mine)}, not ${inWords(point)}`);
      }
    }
  }
  return { points, known, files: theirs.accounts.length, differences };
}

async function productReport(set: ExtractSet) {
  const partnership = {
    ...(await rotherham()),
    measures: [],
    groups: [],
    neglect: set.neglectRule,
  };
  const session = createSession(() => '');
  const sources = set.files.map(({ name, text }) => ({ name, blob: new Blob([text]) }));
  const { files } = await session.load(sources, {
    partnership,
    asAt: dayFromIso(set.asAt),
    coverFrom: dayFromIso(set.coverFrom),
  });
  const points = (periodMonths: 1 | 2 | 3 | 6 | 12) => {
    const { measures } = computeResult(
      session.scorecard({ partnership, periodMonths, invented: true }),
    );
    return new Map<string, Point>(
      measures.flatMap(({ id, points: list }) =>
        list.map((point) => [`${id} ${point.locality} period ${point.period}`, point] as const),
      ),
    );
  };
  return { accounts: files, points };
}

type Account = Pick<RefereeAccount, 'file' | 'read' | 'used' | 'duplicates' | 'setAside'>;

function accountDifferences(ours: readonly Account[], theirs: readonly Account[]): string[] {
  const told = ({ read, used, duplicates, setAside }: Account) =>
    `${read} read, ${used} used, ${duplicates} duplicates, ${setAside} set aside`;
  return theirs.flatMap((their) => {
    const our = ours.find(({ file }) => file === their.file);
    const mine = our ? told(our) : 'not told of';
    return mine === told(their) ? [] : [`${their.file}: ${mine}, not ${told(their)}`];
  });
}

function isSame(mine: Point | undefined, theirs: Point): boolean {
  return (
    mine !== undefined &&
    mine.state === theirs.state &&
    mine.numerator === theirs.numerator &&
    mine.denominator === theirs.denominator &&
    Math.abs((mine.value ?? 0) - (theirs.value ?? 0)) < 1e-9
  );
}

function inWords(point: Point | undefined): string {
  return point ? JSON.stringify(point) : 'nothing';
}
