import { Button } from '../../ui/Button.tsx';
import type { Desk, Reading } from '../../ui/desk.ts';
import type { PageProps } from '../../ui/view.ts';
import { counted } from '../../ui/words.ts';

type UseNowProps = {
  readonly desk: Desk;
  readonly href: PageProps['href'];
  onHosted(): void;
};

/** Which extracts the scorecard is drawn from now, and the way back to the hosted ones. */
export function UseNow({ desk, href, onHosted }: UseNowProps) {
  const { hosted, reading, scorecard } = desk;
  const isLocal = reading?.given.origin === 'local';
  return (
    <>
      {reading?.drawn && scorecard && (
        <p className="measure-of-text">
          In use now: <strong>{isLocal ? ownFilesInWords(reading) : hosted?.title}</strong>.{' '}
          <a href={href({ page: 'scorecard' })}>Go to the scorecard</a>
        </p>
      )}
      {isLocal && hosted && hosted.files > 0 && (
        <p>
          <Button onClick={onHosted}>
            {hosted.invented ? 'Back to the sample' : `Back to ${hosted.title}`}
          </Button>
        </p>
      )}
    </>
  );
}

/** `3 files of your own`, or `2 of your 3 files` where not all can be used. */
function ownFilesInWords({ report: { files } }: Reading): string {
  const used = files.filter(({ refused }) => !refused).length;
  if (used < files.length) return `${used} of your ${files.length} files`;
  return counted(used, 'file of your own', 'files of your own');
}
