import type { FileReport, IssueExample } from '../../extracts/report.ts';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { count } from '../../ui/words.ts';
import { SeverityMark } from './SeverityMark.tsx';

/** The issues of one file, by check and column, the gravest first. */
export function IssueTable({ file }: { readonly file: FileReport }) {
  const order = ['set aside', 'warning', 'note'] as const;
  const groups = file.issues.toSorted(
    (one, other) =>
      order.indexOf(one.severity) - order.indexOf(other.severity) || other.count - one.count,
  );
  return (
    <ScrollSideways label={`Issues of ${file.file}`}>
      <table className="issue-table">
        <caption className="visually-hidden">{file.file}</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" className="number">
              Issues
            </th>
            <th scope="col">First examples</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.code} ${group.column}`}>
              <th scope="row">
                <span className="issue-kind">
                  <SeverityMark severity={group.severity} />
                  {group.column && <code>{group.column}</code>}
                </span>
                {group.title}
                <span className="block quiet">{group.todo}</span>
              </th>
              <td className="number">{count(group.count)}</td>
              <td>
                {group.examples.slice(0, 3).map((example) => (
                  <span className="block" key={`${example.line} ${example.value}`}>
                    {exampleInWords(example)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  );
}

function exampleInWords({ line, value }: IssueExample): string {
  const where = line === undefined ? '' : `line ${line}`;
  const what = value === undefined ? '' : value === '' ? 'blank' : `“${value}”`;
  return [where, what].filter(Boolean).join(': ');
}
