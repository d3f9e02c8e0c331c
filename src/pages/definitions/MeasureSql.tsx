import { useId, useState } from 'react';
import { dialects } from '../../measures/sql/dialect.ts';
import { measureSql } from '../../measures/sql/measureSql.ts';
import { sqlDialects } from '../../measures/sql/sqlDialect.ts';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { sqlSettingsOf } from '../../scorecard/sqlSettings.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { saveText } from '../../ui/saveFile.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';

type Props = Pick<PageProps, 'view' | 'go'> & { readonly measure: ScorecardMeasure };

/** The SQL of a measure over the periods of the scorecard, and what it is for. */
export function MeasureSql({ measure, view, go }: Props) {
  const scorecard = useScorecard();
  const select = useId();
  const [copied, setCopied] = useState('');
  const dialect = view.sql ?? sqlDialects[0];
  const sql = measureSql(measure.value, dialect, sqlSettingsOf(measure.window, scorecard));
  const { title } = dialects[dialect];
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(sql);
      setCopied('Copied.');
    } catch {
      setCopied('The browser did not allow copying. Download the file instead.');
    }
  };
  return (
    <>
      <p>
        For the council’s own warehouse, where it counts the same from the same rows. It reads
        tables with the names and columns that the command <code>tidy</code> writes: load its files,
        or make views like them. Save the result as CSV with its header and load it here: it is an
        extract <code>aggregates</code>, which stands in for rows that are not on this machine.
      </p>
      <div className="field screen-only">
        <label htmlFor={select}>Database</label>
        <select
          id={select}
          value={dialect}
          onChange={({ target }) => {
            setCopied('');
            go({ sql: sqlDialects.find((each) => each === target.value) });
          }}
        >
          {sqlDialects.map((each) => (
            <option key={each} value={each}>
              {dialects[each].title}
            </option>
          ))}
        </select>
      </div>
      <div className="button-row screen-only">
        <Button onClick={() => void copy()}>Copy the SQL</Button>
        <Button onClick={() => saveText(`${measure.id}.${dialect}.sql`, sql)}>
          Download the SQL
        </Button>
        <span role="status">{copied}</span>
      </div>
      <ScrollSideways label={`SQL of ${measure.title} for ${title}`}>
        <pre className="sql">
          <code>{sql}</code>
        </pre>
      </ScrollSideways>
    </>
  );
}
