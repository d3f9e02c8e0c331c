import { Random } from '../../data-samples/generator/random.ts';
import { xmr } from '../../src/statistics/xmr.ts';

type Setting = { readonly charts: number; readonly months: number; readonly seed: number };

/** How often charts of independent normal months show a signal in any month, and in the latest. */
export function signalsByChance({ charts, months, seed }: Setting) {
  const random = new Random(seed);
  let anyMonth = 0;
  let latestMonth = 0;
  for (let chart = 0; chart < charts; chart += 1) {
    const { flags } = xmr(Array.from({ length: months }, () => normal(random)));
    if (flags.some((signals) => signals.length > 0)) anyMonth += 1;
    if ((flags.at(-1)?.length ?? 0) > 0) latestMonth += 1;
  }
  return { anyMonth: anyMonth / charts, latestMonth: latestMonth / charts };
}

/** Box and Muller. */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
