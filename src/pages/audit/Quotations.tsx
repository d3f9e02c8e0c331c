import { lazy, Suspense, useState } from 'react';
import { isoInWords } from '../../scorecard/format.ts';
import type { ScorecardLocality } from '../../scorecard/scorecard.ts';
import { consentWords, quotationsIn } from '../../scorecard/workspace/quotations.ts';
import type { Quotation } from '../../scorecard/workspace/workspace.ts';
import { Button } from '../../ui/Button.tsx';
import type { WorkspaceHandle } from '../../ui/workspaceContext.ts';
import { WorkspaceStatus } from '../parts/workspace/WorkspaceStatus.tsx';
import { stages } from './stages.ts';

const QuotationForm = lazy(async () => ({
  default: (await import('./QuotationForm.tsx')).QuotationForm,
}));

type Props = { readonly handle: WorkspaceHandle; readonly place: ScorecardLocality };

/** What children and parents said in their own words; only what they agreed to is printed. */
export function Quotations({ handle, place }: Props) {
  const shown = quotationsIn(handle.state.workspace, place.id);
  const [writing, setWriting] = useState<string>();
  const hasPrinted = shown.some(({ consent }) => consent === 'given');
  const form = (before?: Quotation) => (
    <Suspense fallback={<p className="quiet">Opening the form …</p>}>
      <QuotationForm
        place={place}
        {...(before && { before })}
        handle={handle}
        onDone={() => setWriting(undefined)}
      />
    </Suspense>
  );
  return (
    <section aria-labelledby="quotations" className={hasPrinted ? undefined : 'screen-only'}>
      <h2 id="quotations">In their own words</h2>
      {shown.length === 0 && <p className="quiet">No quotation stands here yet.</p>}
      {shown.map((quotation) =>
        writing === quotation.id ? (
          <div key={quotation.id}>{form(quotation)}</div>
        ) : (
          <One key={quotation.id} quotation={quotation} onEdit={() => setWriting(quotation.id)} />
        ),
      )}
      {writing === 'new' ? (
        form()
      ) : (
        <p className="screen-only">
          <Button onClick={() => setWriting('new')}>Add a quotation</Button>
        </p>
      )}
      <WorkspaceStatus />
    </section>
  );
}

function One({
  quotation,
  onEdit,
}: {
  readonly quotation: Quotation;
  readonly onEdit: () => void;
}) {
  const { words, who, stage, on, consent } = quotation;
  const at = stages.find(({ id }) => id === stage)?.name ?? stage;
  const about = [who || 'not said who', ...(at ? [at] : []), ...(on ? [isoInWords(on)] : [])];
  return (
    <figure className={consent === 'given' ? 'quotation' : 'quotation screen-only'}>
      <blockquote>{words}</blockquote>
      <figcaption className="small">
        {about.join(', ')}.{' '}
        <span className="screen-only">
          Consent: {consentWords[consent]}.{' '}
          <Button look="plain" onClick={onEdit}>
            Edit<span className="visually-hidden"> the quotation of {who}</span>
          </Button>
        </span>
      </figcaption>
    </figure>
  );
}
