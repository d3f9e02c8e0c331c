import { useState } from 'react';
import { isoFromDay, today } from '../../../calendar/calendarDate.ts';
import { lastAdded } from '../../../scorecard/workspace/change.ts';
import { type SampleTaken, withSample } from '../../../scorecard/workspace/samples.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import type { PageProps } from '../../../ui/view.ts';
import type { WorkspaceHandle } from '../../../ui/workspaceContext.ts';
import { AuthorField } from '../../parts/workspace/AuthorField.tsx';
import { RaiseChallenge } from '../../parts/workspace/RaiseChallenge.tsx';
import { WorkspaceStatus } from '../../parts/workspace/WorkspaceStatus.tsx';

type Props = {
  readonly taken: Omit<SampleTaken, 'on'>;
  /** What is to be done, for the log. */
  readonly words: string;
  readonly handle: WorkspaceHandle;
  readonly href: PageProps['href'];
};

const authorId = 'sample-author';

/** Records in the workspace that a sample goes to the auditors, so that the next one leaves it out. */
export function RecordSample({ taken, words, handle, href }: Props) {
  const { actions, state } = handle;
  const [author, setAuthor] = useState(state.author);
  const [isTried, setTried] = useState(false);
  const [recorded, setRecorded] = useState<string>();
  const isNameless = author.trim() === '';

  function keep(): void {
    setTried(true);
    if (isNameless) {
      document.getElementById(authorId)?.focus();
      return;
    }
    let id: string | undefined;
    actions.change((workspace, stamp) => {
      const next = withSample(workspace, { ...taken, on: isoFromDay(today()) }, stamp);
      id = lastAdded(next, 'samples')?.id;
      return next;
    }, author.trim());
    setRecorded(id);
  }

  if (recorded !== undefined) {
    return (
      <div className="screen-only">
        <Notice>
          Recorded: the next sample leaves these cases out. No id of them is in the workspace.
        </Notice>
        <RaiseChallenge
          start={{ kind: 'action', about: taken.about, words, from: { audit: recorded } }}
          label="Put the audit into the log"
          href={href}
        />
        <WorkspaceStatus />
      </div>
    );
  }
  return (
    <div className="screen-only">
      <AuthorField
        id={authorId}
        known={state.author}
        value={author}
        error={isTried && isNameless ? 'Enter your name.' : undefined}
        onType={setAuthor}
      />
      <p>
        <Button onClick={keep}>Record that this sample is audited</Button>
      </p>
    </div>
  );
}
