import { Button } from '../ui/Button.tsx';
import { ErrorSummary } from '../ui/ErrorSummary.tsx';
import { counted } from '../ui/words.ts';
import { useDesk, useDeskActions } from './deskContext.ts';

/** What of the hosted files could not be had, with the means to try again. */
export function ProblemSummary() {
  const problems = useDesk((desk) => desk.problems);
  const hasScorecard = useDesk((desk) => desk.scorecard !== undefined);
  const { openHosted } = useDeskActions();
  if (problems.length === 0) return null;
  return (
    <ErrorSummary
      title={`There is a problem with ${counted(problems.length, 'file')} of this site`}
    >
      <ul>
        {problems.map(({ file, what, todo }) => (
          <li key={file}>
            <strong>{file}</strong> {what} {todo}
          </li>
        ))}
      </ul>
      {hasScorecard && (
        <p>The other files are read; measures that need a missing one are marked unavailable.</p>
      )}
      <Button onClick={openHosted}>Try again</Button>
    </ErrorSummary>
  );
}
