import { listInWords } from '../format.ts';
import type { Comparison } from './compare.ts';
import type { ReasonId } from './reasons.ts';

type Compared = { readonly comparison: Comparison };

/** How the published figures stand to the extracts, in a sentence or two. */
export function reconciledInWords(rows: readonly Compared[]): string {
  const having = (passes: (comparison: Comparison) => boolean) =>
    rows.filter(({ comparison }) => passes(comparison)).length;
  const agree = having(({ verdict }) => verdict === 'agrees');
  const differ = having(({ verdict }) => verdict === 'differs');
  const none = having(({ verdict }) => verdict === 'no-value');
  const verdicts = [
    `${agree} ${agree === 1 ? 'agrees' : 'agree'} with the extracts`,
    ...(differ > 0 ? [`${differ} ${differ === 1 ? 'differs' : 'differ'}`] : []),
    ...(none > 0 ? [`${none} cannot be compared`] : []),
  ];
  const of = `Of ${rows.length} published ${rows.length === 1 ? 'figure' : 'figures'}`;
  return [`${of}, ${listInWords(verdicts)}.`, ...flawsInWords(rows)].join(' ');
}

function flawsInWords(rows: readonly Compared[]): string[] {
  const cut = rows.filter(({ comparison }) => has(comparison, 'cut-off')).length;
  const wrong = rows.filter(({ comparison }) => comparison.cannotBeRight).length;
  const flaws = [
    ...(cut > 0
      ? [`${cut} ${cut === 1 ? 'percentage was' : 'percentages were'} cut off rather than rounded`]
      : []),
    ...(wrong > 0 ? [`${wrong} cannot be right`] : []),
  ];
  return flaws.length > 0 ? [`${flaws.join('; ')}.`] : [];
}

function has({ reasons }: Comparison, id: ReasonId): boolean {
  return reasons.some((reason) => reason.id === id);
}
