import type { Ended } from '../../ui/desk.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Notice } from '../../ui/Notice.tsx';

type EndedNoticeProps = { readonly ended: Ended; readonly hasScorecard: boolean };

/** Says that an attempt ended without a reading, and what stands now. */
export function EndedNotice({ ended, hasScorecard }: EndedNoticeProps) {
  const stands = hasScorecard ? 'The scorecard is as it was before.' : 'There is no scorecard yet.';
  if (ended.how === 'cancelled') return <Notice>Reading was cancelled. {stands}</Notice>;
  return (
    <ErrorSummary title="There is a problem">
      <p>
        The files could not be read: {ended.reason}. {stands}
      </p>
    </ErrorSummary>
  );
}
