import { lazy, Suspense, useId, useState } from 'react';
import type { ChallengeStart } from '../../../scorecard/workspace/log.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { PageProps } from '../../../ui/view.ts';
import { useWorkspace } from '../../../ui/workspaceContext.ts';
import { focusSoon } from './focusSoon.ts';
import './workspace.css';

const ChallengeForm = lazy(async () => ({
  default: (await import('./ChallengeForm.tsx')).ChallengeForm,
}));

type RaiseChallengeProps = {
  /** What is known already: of what, the question, whom to ask, and where it comes from. */
  readonly start: ChallengeStart;
  /** What the button says; `Raise a challenge` unless told. */
  readonly label?: string;
  readonly href: PageProps['href'];
};

/**
 * The way from a page into the challenge log by one press: from a measure, from a line of enquiry, or
 * from an audit. The form opens in place with what is known filled in.
 */
export function RaiseChallenge({ start, label = 'Raise a challenge', href }: RaiseChallengeProps) {
  const handle = useWorkspace();
  const form = `challenge ${JSON.stringify(start)}`;
  const [step, setStep] = useState<'rest' | 'writing' | 'kept'>(
    handle?.actions.typedIn(form) ? 'writing' : 'rest',
  );
  const id = useId();
  if (!handle) return null;
  const leave = (next: 'rest' | 'kept') => {
    setStep(next);
    focusSoon(id);
  };
  if (step === 'writing') {
    return (
      <Suspense fallback={<p className="quiet">Opening the form …</p>}>
        <ChallengeForm
          start={start}
          form={form}
          handle={handle}
          onKept={() => leave('kept')}
          onLeave={() => leave('rest')}
        />
      </Suspense>
    );
  }
  return (
    <div className="screen-only">
      {step === 'kept' && (
        <Notice>
          It is in the log:{' '}
          <a href={href({ page: 'challenges', measure: undefined })}>see it under Challenges</a>.
          Save the workspace to keep it.
        </Notice>
      )}
      <Button id={id} onClick={() => setStep('writing')}>
        {label}
      </Button>
    </div>
  );
}
