import { lazy, Suspense, useState } from 'react';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import type { PageProps } from '../../ui/view.ts';

const MeasureSql = lazy(async () => ({ default: (await import('./MeasureSql.tsx')).MeasureSql }));

type Props = Pick<PageProps, 'view' | 'go'> & { readonly measure: ScorecardMeasure };

/** The measure as SQL, which is made only when somebody looks. */
export function SqlDisclosure({ measure, view, go }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="definition-more"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        The same measure as SQL<span className="visually-hidden">: {measure.title}</span>
      </summary>
      {isOpen && (
        <Suspense fallback={<p role="status">Writing the SQL …</p>}>
          <MeasureSql measure={measure} view={view} go={go} />
        </Suspense>
      )}
    </details>
  );
}
