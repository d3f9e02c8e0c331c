import { listInWords } from '../../scorecard/format.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { whyUnmatched } from '../../scorecard/whyNotBelieved.ts';
import { Caution } from '../../ui/Caution.tsx';

/** Said before anything else: nobody was found because nobody could be. */
export function NotToBeUsed({ measures }: { readonly measures: readonly ScorecardMeasure[] }) {
  const wrong = measures.filter(({ unmatched }) => unmatched !== undefined);
  const [first] = wrong;
  if (!first) return null;
  const titles = listInWords(wrong.map(({ title }) => `“${title}”`));
  return (
    <Caution>
      <p>
        <strong>Do not use {titles}.</strong> {wrong.length === 1 ? 'It looks' : 'They look'}{' '}
        children up across extracts, and {whyUnmatched(first)}: two systems of ids. A 0 % here is
        false, whatever was done. Give the children the ids that the case system has, and load
        again.
      </p>
    </Caution>
  );
}
