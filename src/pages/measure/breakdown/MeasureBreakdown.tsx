import { useContext, useId } from 'react';
import { insideSentence } from '../../../scorecard/format.ts';
import type { ScorecardMeasure } from '../../../scorecard/scorecard.ts';
import { BreakdownContext } from '../../../ui/breakdownContext.ts';
import type { PageProps } from '../../../ui/view.ts';
import { BreakdownReport } from './BreakdownReport.tsx';
import { useBreakdown } from './useBreakdown.ts';

type Props = Pick<PageProps, 'view' | 'go'> & {
  readonly measure: ScorecardMeasure;
  readonly periodIndex: number;
};

/** Who or what was counted, by the groups of a dimension that can be chosen. */
export function MeasureBreakdown(props: Props) {
  const ask = useContext(BreakdownContext);
  const { dimensions } = props.measure;
  const [usual] = dimensions.filter(({ recorded }) => recorded).concat(dimensions);
  return ask && usual ? <ChosenBreakdown {...props} usual={usual.id} /> : null;
}

function ChosenBreakdown({
  view,
  go,
  measure,
  periodIndex,
  usual,
}: Props & { readonly usual: string }) {
  const id = useId();
  const chosen = view.by ?? usual;
  const asked = useBreakdown(measure, chosen, view.locality);
  const shown = asked.state === 'asking' ? asked.before : undefined;
  const breakdown = asked.state === 'answered' ? asked.breakdown : shown;
  const title = measure.dimensions.find((dimension) => dimension.id === chosen)?.title ?? chosen;
  return (
    <section aria-labelledby="by-group" aria-busy={asked.state === 'asking'}>
      <h2 id="by-group">By group</h2>
      <div className="filters screen-only">
        <div className="filter">
          <label htmlFor={`${id}-by`}>Break down by</label>
          <select
            id={`${id}-by`}
            value={chosen}
            onChange={({ target }) => go({ by: target.value === usual ? undefined : target.value })}
          >
            {measure.dimensions.map((dimension) => (
              <option key={dimension.id} value={dimension.id}>
                {dimension.title}
                {dimension.recorded ? '' : ' (not recorded)'}
              </option>
            ))}
          </select>
        </div>
      </div>
      {asked.state === 'failed' && (
        <p role="alert">
          It could not be broken down by {insideSentence(title)}: {asked.reason}. Choose another
          group and this one again, or load the files again.
        </p>
      )}
      {asked.state === 'asking' && !breakdown && (
        <p className="quiet">Counting by {insideSentence(title)} …</p>
      )}
      {breakdown && (
        <BreakdownReport measure={measure} breakdown={breakdown} periodIndex={periodIndex} />
      )}
    </section>
  );
}
