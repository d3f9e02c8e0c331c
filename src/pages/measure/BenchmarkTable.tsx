import {
  type BenchmarkModel,
  type BenchmarkRow,
  meanInWords,
} from '../../charts/benchmarkModel.ts';
import { FigureFold } from '../../charts/FigureFold.tsx';
import { england } from '../../extracts/dfe/areas.ts';
import type { NeighboursMean } from '../../scorecard/benchmarks/benchmark.ts';
import type { PublishedShare } from '../../scorecard/benchmarks/publishedPoint.ts';
import { percentInWords } from '../../scorecard/format.ts';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { useScorecard } from '../../ui/scorecardContext.ts';
import { PointValue } from '../parts/PointValue.tsx';
import { SymbolKey } from '../parts/SymbolKey.tsx';

type Props = { readonly model: BenchmarkModel };
type YearsProps = Props & { readonly rows: readonly BenchmarkRow[] };

/** So many years are shown at once; the earlier ones are folded away. */
const latestYears = 5;

/** Years down, the latest first; across, what the extracts give and what was published of whom. */
export function BenchmarkTable({ model }: Props) {
  const { minimumDenominator: minimum } = useScorecard().partnership;
  const { rows } = model;
  const earlier = rows.slice(latestYears);
  const shown = rows.flatMap((row) => [
    row.extracts,
    row.own.point,
    row.england.point,
    ...(row.region ? [row.region.point] : []),
  ]);
  return (
    <>
      <Years model={model} rows={rows.slice(0, latestYears)} />
      {earlier.length > 0 && (
        <FigureFold summary={`${earlier.at(-1)?.year} to ${earlier[0]?.year}`} named>
          <Years model={model} rows={earlier} />
        </FigureFold>
      )}
      <SymbolKey points={shown} minimum={minimum} />
    </>
  );
}

function Years({ model, rows }: YearsProps) {
  const { minimumDenominator: minimum } = useScorecard().partnership;
  const { name, region, neighboursOf, hasBest } = model;
  const [from, to] = [rows.at(-1)?.year, rows[0]?.year];
  return (
    <ScrollSideways label={`${model.about.title}, ${from} to ${to}`}>
      <table className="figures matrix-table benchmark-table">
        <caption className="visually-hidden">{model.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">Year to 31 March</th>
            <th scope="col" className="number">
              {name}, from the extracts
            </th>
            <th scope="col" className="number">
              {name}, published
            </th>
            {neighboursOf && (
              <th scope="col" className="number">
                Neighbours’ mean
              </th>
            )}
            {hasBest && (
              <th scope="col" className="number">
                Best neighbour
              </th>
            )}
            {region && (
              <th scope="col" className="number">
                {region}
              </th>
            )}
            <th scope="col" className="number">
              {england.name}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.year}>
              <th scope="row">{row.year}</th>
              <td className="number">
                <PointValue point={row.extracts} kind="share" minimum={minimum} />
              </td>
              <td className="number">
                <Published share={row.own} />
              </td>
              {neighboursOf && (
                <td className="number">
                  <Mean mean={row.neighbours} />
                </td>
              )}
              {hasBest && (
                <td className="number">
                  {row.best.state === 'known' && (
                    <>
                      <span className="block">{row.best.name}</span>
                      <Published share={row.best.share} />
                    </>
                  )}
                </td>
              )}
              {region && (
                <td className="number">{row.region && <Published share={row.region} />}</td>
              )}
              <td className="number">
                <Published share={row.england} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  );
}

function Published({ share: { point, percentage } }: { readonly share: PublishedShare }) {
  return (
    <>
      <PointValue point={point} kind="share" />
      {percentage !== undefined && (
        <span className="block quiet">published as {percentInWords(percentage / 100)}</span>
      )}
    </>
  );
}

function Mean({ mean }: { readonly mean: NeighboursMean }) {
  if (mean.state === 'none') return <span className="quiet">{meanInWords(mean)}</span>;
  return (
    <span className="value value-share">
      <span className="value-counts">
        {mean.known} of {mean.of} have a figure
      </span>{' '}
      <span className="value-main">{percentInWords(mean.fraction)}</span>
    </span>
  );
}
