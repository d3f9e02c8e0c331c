import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { ScorecardMeasure } from '../../scorecard/scorecard.ts';
import { Button } from '../../ui/Button.tsx';
import { useEditing } from '../../ui/editingContext.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { PageProps } from '../../ui/view.ts';
import { aimOf } from './target/targetForm.ts';

const TargetEditor = lazy(async () => ({
  default: (await import('./target/TargetEditor.tsx')).TargetEditor,
}));

type SetTargetProps = { readonly measure: ScorecardMeasure; readonly href: PageProps['href'] };

const buttonId = 'set-target';

/** The way to the targets of a measure of the strategy, and back. */
export function SetTarget({ measure, href }: SetTargetProps) {
  const editing = useEditing();
  const [step, setStep] = useState<'rest' | 'writing' | 'saved'>('rest');
  const wasWriting = useRef(false);
  useEffect(() => {
    if (wasWriting.current && step !== 'writing') document.getElementById(buttonId)?.focus();
    wasWriting.current = step === 'writing';
  }, [step]);
  const aim = editing && aimOf(editing.partnership, measure.id);
  if (!aim) return null;
  if (step === 'writing') {
    return (
      <Suspense fallback={<p className="quiet">Opening the form …</p>}>
        <TargetEditor
          measure={measure}
          aim={aim}
          editing={editing}
          onSaved={() => setStep('saved')}
          onLeave={() => setStep('rest')}
        />
      </Suspense>
    );
  }
  return (
    <div className="screen-only">
      {step === 'saved' && (
        <Notice>
          The target is changed in this page only:{' '}
          <a href={href({ page: 'load' })}>save the partnership file to keep it</a>.
        </Notice>
      )}
      <p>
        <Button id={buttonId} onClick={() => setStep('writing')}>
          {aim.targets.length > 0 ? 'Change the target' : 'Set a target'}
        </Button>
      </p>
    </div>
  );
}
