import { useMemo } from 'react';
import { BenchmarkChart } from '../../charts/BenchmarkChart.tsx';
import { type BenchmarkModel, benchmarkModel, type Compared } from '../../charts/benchmarkModel.ts';
import { FigureFold } from '../../charts/FigureFold.tsx';
import { Unbroken } from '../../charts/Unbroken.tsx';
import type { FigureId } from '../../extracts/dfe/publishedFigures.ts';
import { figures, figuresOf } from '../../scorecard/benchmarks/figures.ts';
import type { FiguresHere } from '../../scorecard/benchmarks/figuresHere.ts';
import { placeOfAuthority } from '../../scorecard/benchmarks/ownValue.ts';
import { insideSentence, listInWords } from '../../scorecard/format.ts';
import type { Scorecard, ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { usePublishedFigures } from '../../ui/publishedFiguresContext.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { SaveTable } from '../parts/SaveTable.tsx';
import { BenchmarkTable } from './BenchmarkTable.tsx';
import './compared.css';

type Props = Pick<PageProps, 'href'> & {
  readonly measure: ScorecardMeasure;
  readonly locality: string;
};

/** The measure beside the official statistics of the authority and of others, for the same days and years. */
export function ComparedWithOthers({ measure, locality, href }: Props) {
  const scorecard = useScorecard();
  const ids = figuresOf(measure.id);
  if (ids.length === 0 || scorecard.partnership.authorities.length === 0) return null;
  return (
    <section aria-labelledby="compared">
      <h2 id="compared">Compared with others</h2>
      <PublishedBeside measure={measure} locality={locality} ids={ids} href={href} />
    </section>
  );
}

function PublishedBeside({
  measure,
  locality,
  ids,
  href,
}: Props & { readonly ids: readonly FigureId[] }) {
  const scorecard = useScorecard();
  const asked = usePublishedFigures(ids);
  if (asked.state === 'waiting') return <p className="quiet">Fetching the published figures …</p>;
  if (asked.state === 'failed') {
    return (
      <p>
        The published figures could not be had: {asked.reason} The rest of the page does not need
        them.
      </p>
    );
  }
  const whose = comparedAt(scorecard, locality);
  const [first, ...others] = ids;
  return (
    <>
      <p className="report-about">{whoseInWords(scorecard, locality)}</p>
      <OtherAuthorities whose={whose} measure={measure} href={href} />
      {first && <BesideOne measure={measure} figure={first} here={asked.here} whose={whose} />}
      {others.map((figure) => (
        <FigureFold
          key={figure}
          summary={`Also published: ${insideSentence(figures[figure].title)}`}
        >
          <BesideOne measure={measure} figure={figure} here={asked.here} whose={whose} />
        </FigureFold>
      ))}
    </>
  );
}

/** The authority that the place is; where it is none of several, all of them as one. */
function comparedAt(scorecard: Scorecard, locality: string): Compared {
  const { authorities } = scorecard.partnership;
  const [only] = authorities;
  if (only && authorities.length === 1) return only;
  return (
    authorities.find((authority) => placeOfAuthority(scorecard, authority) === locality) ??
    authorities
  );
}

function whoseInWords(scorecard: Scorecard, locality: string): string {
  const { authorities } = scorecard.partnership;
  const whole =
    'Official statistics are published for whole local authorities and years to 31 March.';
  if (authorities.length > 1 || locality === 'all') return whole;
  return `${whole} These are of ${authorities[0]?.name} as a whole, not of one locality.`;
}

/** Several authorities are compared with their neighbours one by one. */
function OtherAuthorities({
  whose,
  measure,
  href,
}: Pick<Props, 'measure' | 'href'> & { readonly whose: Compared }) {
  const scorecard = useScorecard();
  const { authorities, area } = scorecard.partnership;
  if (authorities.length < 2) return null;
  const isAll = !('code' in whose);
  return (
    <p className="screen-only">
      {isAll ? 'With neighbours of its own, each authority: ' : 'Also: '}
      {authorities
        .filter((authority) => authority !== whose)
        .flatMap((authority) => {
          const place = placeOfAuthority(scorecard, authority);
          return place ? [{ place, name: authority.name }] : [];
        })
        .concat(isAll ? [] : [{ place: 'all', name: `all of ${area}` }])
        .map(({ place, name }, index) => (
          <span key={place}>
            {index > 0 && ' · '}
            <a href={href({ page: 'measure', measure: measure.id, locality: place })}>{name}</a>
          </span>
        ))}
    </p>
  );
}

type BesideProps = {
  readonly measure: ScorecardMeasure;
  readonly figure: FigureId;
  readonly here: FiguresHere;
  readonly whose: Compared;
};

function BesideOne({ measure, figure, here, whose }: BesideProps) {
  const scorecard = useScorecard();
  const model = useMemo(
    () => benchmarkModel(scorecard, measure, figure, here, whose),
    [scorecard, measure, figure, here, whose],
  );
  if (!model) {
    return (
      <p>
        No published figure of these authorities is here. Load the DfE’s file on the page Load data
        to see it.
      </p>
    );
  }
  return (
    <>
      {model.about.differs && (
        <p className="notice">
          <strong>Not the same count.</strong> {model.about.differs} Read them side by side, not as
          one above or below the other.
        </p>
      )}
      <figure className="figure">
        <figcaption>
          <p className="figure-headline">
            <Unbroken text={model.headline} />
          </p>
          <p className="figure-subtitle">{model.subtitle}.</p>
        </figcaption>
        <BenchmarkChart series={model.series} alternative={alternativeOf(model)} />
      </figure>
      {model.beside && (
        <p className="measure-of-text">
          <Unbroken text={model.beside} />
        </p>
      )}
      <NoNeighbours model={model} />
      <BenchmarkTable model={model} />
      {model.revised.length > 0 && (
        <p className="table-note">
          Changed by the files that were loaded, against those that come with the page:{' '}
          {listInWords(model.revised)}.
        </p>
      )}
      <p className="table-note">{sourceOf(model, here)}</p>
      <SaveTable
        table={model.table}
        what="the comparison"
        name={`${measure.id}-${model.figure.replaceAll('_', '-')}`}
      />
    </>
  );
}

/** Neighbours that have no figure in any year: why, and what to do. */
function NoNeighbours({ model }: { readonly model: BenchmarkModel }) {
  const counted = model.rows.map(({ neighbours }) => neighbours);
  const most = counted.find(({ of }) => of > 0)?.of;
  if (most === undefined || counted.some(({ state }) => state === 'known')) return null;
  return (
    <p className="table-note">
      0 of {most} neighbours have a figure in the file that comes with the page. Load the DfE’s file
      (table {model.about.table}, local authority level) on the page Load data, and their mean
      stands here.
    </p>
  );
}

function alternativeOf({ name, series, rows }: BenchmarkModel): string {
  const [latest, earliest] = [rows[0]?.year, rows.at(-1)?.year];
  const names = listInWords(
    series.map((one) => (one.id === 'extracts' ? 'the extracts' : one.name)),
  );
  return `Per cent by year from ${earliest} to ${latest} for ${name}: lines for ${names}. The table below has every value.`;
}

function sourceOf({ about, figure, neighboursOf }: BenchmarkModel, here: FiguresHere): string {
  const release = here.figures.tables.find((table) => table.figure === figure)?.release;
  const neighbours = neighboursOf
    ? ` Statistical neighbours: the DfE’s model of ${neighboursOf}; a simple mean of those that have a value.`
    : '';
  return `Source: Department for Education, Children in need, table ${about.table}, to the year ${release}. Open Government Licence v3.0. The DfE hides counts of 1 to 5 and rounds those of regions and England to ten.${neighbours}`;
}
