import { Button } from '../../ui/Button.tsx';
import type { Reading } from '../../ui/desk.ts';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { JumpLink } from '../../ui/JumpLink.tsx';
import { fileAnchor } from './fileAnchor.ts';

type RefusedFilesProps = {
  readonly reading: Reading;
  /** Asks which column of a file is which. */
  onMap(file: string): void;
};

/** Files of which nothing could be used; each links to its row in the table. */
export function RefusedFiles({ reading, onMap }: RefusedFilesProps) {
  const refused = reading.report.files.filter((file) => file.refused);
  if (refused.length === 0) return null;
  return (
    <ErrorSummary title="There is a problem">
      <ul>
        {refused.map(({ file, refused: why }) => (
          <li key={file}>
            <JumpLink to={fileAnchor(file)}>{file}</JumpLink>: {why?.reason} {why?.todo}
            {why?.code === 'not-recognised' && (
              <>
                {' '}
                <Button look="plain" onClick={() => onMap(file)}>
                  Say which column is which <span className="visually-hidden">in {file}</span>
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      <p>
        {reading.drawn
          ? 'The other files are used.'
          : 'No file could be used, so the scorecard is as it was before.'}
      </p>
    </ErrorSummary>
  );
}
