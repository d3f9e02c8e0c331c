import type { ReactNode } from 'react';
import { countedFromInWords } from '../../scorecard/definitionFacts.ts';
import { capitalised, isoInWords, listInWords, numberInWords } from '../../scorecard/format.ts';
import type { ScorecardMeasure, ScorecardSource } from '../../scorecard/scorecard.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';

type Props = { readonly measure: ScorecardMeasure; readonly children?: ReactNode };

/** What a measure counts, from which rows, and what was left out of it. */
export function MeasureDefinition({ measure, children }: Props) {
  const { definition } = measure;
  const { sources, partnership } = useScorecard();
  const from = measure.fromAggregates ? 'aggregates' : definition.table;
  const source = sources.find(({ table }) => table === from);
  return (
    <section aria-labelledby="definition" className="definition">
      <h2 id="definition">What it counts</h2>
      <p className="definition-sentence">{definition.sentence}</p>
      <dl className="facts">
        <dt>{definition.denominator ? 'Numerator' : 'Counted'}</dt>
        <dd>{capitalised(definition.numerator)}</dd>
        {definition.denominator && (
          <>
            <dt>Denominator</dt>
            <dd>{capitalised(definition.denominator)}</dd>
          </>
        )}
        <dt>When</dt>
        <dd>{capitalised(definition.window)}</dd>
        <dt>In the strategy</dt>
        <dd>{measure.source ?? `Not named in ${partnership.strategy.title}`}</dd>
        <dt>Counted from</dt>
        <dd>{countedFromInWords(measure)}</dd>
      </dl>
      {children}
      <h3>What was left out</h3>
      <ul>
        {definition.leftOut.map((text) => (
          <li key={text}>{text}</li>
        ))}
        <li>{source ? accountOf(source) : `No ${definition.table} extract was supplied.`}</li>
        {source && source.unknownLocality > 0 && (
          <li>
            {numberInWords(source.unknownLocality)} used rows have no locality that could be
            matched: they are in the total and under “Locality not known”.
          </li>
        )}
      </ul>
    </section>
  );
}

/** `Child protection plans (cp_plans.csv): 2,410 rows read, of which 2,380 used, …` */
function accountOf(source: ScorecardSource): string {
  const { title, files, read, used, duplicates, setAside, latest } = source;
  const parts = listInWords([
    `${numberInWords(used)} used`,
    `${numberInWords(duplicates)} left out as duplicates`,
    `${numberInWords(setAside)} set aside because they cannot be used`,
  ]);
  const upTo = latest ? ` The latest event is dated ${isoInWords(latest)}.` : '';
  return `${title} (${files.join(', ')}): ${numberInWords(read)} rows read, ${parts}.${upTo}`;
}
