import { isoInWords } from '../../scorecard/format.ts';
import { aboutInWords } from '../../scorecard/workspace/about.ts';
import { samplesOf } from '../../scorecard/workspace/samples.ts';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';

type Props = { readonly handle: WorkspaceHandle; readonly href: PageProps['href'] };

/** The samples that were recorded, and how each was drawn. */
export function SamplesTaken({ handle, href }: Props) {
  const scorecard = useScorecard();
  const samples = samplesOf(handle.state.workspace);
  return (
    <section aria-labelledby="samples" className={samples.length > 0 ? undefined : 'screen-only'}>
      <h2 id="samples">Samples</h2>
      {samples.length === 0 ? (
        <p className="measure-of-text">
          No sample is recorded. Draw one on the page of a measure, under “Cases behind the number”.
        </p>
      ) : (
        <ScrollSideways label="Samples that were recorded">
          <table className="figures">
            <caption className="visually-hidden">Samples that were recorded</caption>
            <thead>
              <tr>
                <th scope="col">Drawn on</th>
                <th scope="col">From the cases behind</th>
                <th scope="col" className="number">
                  Cases
                </th>
                <th scope="col">By</th>
                <th scope="col">Seed</th>
              </tr>
            </thead>
            <tbody>
              {samples.map(({ id, on, about, size, from, by, seed }) => (
                <tr key={id}>
                  <th scope="row">{isoInWords(on)}</th>
                  <td>
                    <a
                      href={href({
                        page: 'measure',
                        measure: about.measure,
                        locality: about.locality ?? 'all',
                        period: about.period?.start,
                      })}
                    >
                      {aboutInWords(scorecard, about)}
                    </a>
                  </td>
                  <td className="number">
                    {size} of {from}
                  </td>
                  <td>{by}</td>
                  <td>{seed}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollSideways>
      )}
    </section>
  );
}
