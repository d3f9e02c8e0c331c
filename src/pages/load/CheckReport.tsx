import type { Quality } from '../../scorecard/quality/quality.ts';
import type { Scorecard } from '../../scorecard/scorecard.ts';
import { latestCompletePeriod } from '../../scorecard/select.ts';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { counted } from '../../ui/words.ts';
import { SeverityMark } from '../parts/SeverityMark.tsx';
import type { FoundByCheck, FoundExample } from './checksAcrossFiles.ts';
import { alike, measuresTouched } from './measuresTouched.ts';

type Props = {
  readonly found: FoundByCheck;
  readonly isOpen: boolean;
  /** Absent until it is known what the issues do to measures. */
  readonly bearings: Bearings | undefined;
};

type Bearings = { readonly quality: Quality; readonly scorecard: Scorecard };

/** What one check found: how many, in which files, a few rows, what to do, and which measures it touches. */
export function CheckReport({ found, isOpen, bearings }: Props) {
  const { severity, title, todo, count, files, examples } = found;
  return (
    <details className="file-issues" open={isOpen}>
      <summary>
        <span className="check-title">
          <SeverityMark severity={severity} />
          <strong>{title}</strong>
          <span className="quiet">
            {counted(count, 'issue')}
            {files.length > 1 ? ` in ${files.length} files` : files.map((file) => ` in ${file}`)}
          </span>
        </span>
      </summary>
      <p className="measure-of-text">{todo}</p>
      {bearings && <TouchedMeasures found={found} {...bearings} />}
      <Examples title={title} examples={examples} count={count} />
    </details>
  );
}

/** The measure that is touched most, and all of them where they are asked for. */
function TouchedMeasures({ found, quality, scorecard }: Bearings & { found: FoundByCheck }) {
  const index = latestCompletePeriod(scorecard.periods);
  const period = scorecard.periods[index];
  const touched = measuresTouched(found.code, quality, scorecard, index);
  const [most] = touched;
  if (!period || !most) return null;
  const example = `“${most.title}” may be ${most.does}`;
  if (touched.length === 1)
    return <p className="measure-of-text">{`In ${period.words} ${example}.`}</p>;
  return (
    <>
      <p className="measure-of-text">
        {counted(touched.length, 'measure')} may be touched in {period.words}: {example}.
      </p>
      <details className="touched">
        <summary>All {touched.length} measures, and what this may do to them</summary>
        <ul className="measure-of-text">
          {[...alike(touched)].map(([does, measures]) => (
            <li key={does}>
              <strong>{does}</strong>: {measures.map(({ title }) => title).join('; ')}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

type ExamplesProps = {
  readonly title: string;
  readonly examples: readonly FoundExample[];
  readonly count: number;
};

function Examples({ title, examples, count }: ExamplesProps) {
  return (
    <ScrollSideways label={`Examples: ${title}`}>
      <table className="issue-table">
        <caption>{examples.length < count ? 'First examples' : 'Where'}</caption>
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" className="number">
              Line
            </th>
            <th scope="col">Column</th>
            <th scope="col">Value</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ file, line, column, value }) => (
            <tr key={`${file} ${line} ${column} ${value}`}>
              <th scope="row">{file ?? 'This load'}</th>
              <td className="number">{line}</td>
              <td>{column && <code>{column}</code>}</td>
              <td>{value === '' ? 'blank' : value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  );
}
