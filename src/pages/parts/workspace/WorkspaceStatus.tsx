import { type ChangeEvent, useId } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Caution } from '../../../ui/Caution.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { counted } from '../../../ui/words.ts';
import { useWorkspace, type WorkspaceHandle } from '../../../ui/workspaceContext.ts';
import './workspace.css';

/** Which workspace file is in use, whether all is saved, and the ways to open and save one. */
export function WorkspaceStatus() {
  const handle = useWorkspace();
  if (!handle) return null;
  const { state, actions } = handle;
  return (
    <div className="workspace-status screen-only">
      <WorkspaceProblems handle={handle} />
      <p className="small" role="status">
        {statusInWords(handle)}
      </p>
      <div className="button-row">
        {state.changes > 0 && (
          <Button look="main" onClick={actions.save}>
            Save the workspace
          </Button>
        )}
        <OpenWorkspace handle={handle} />
      </div>
    </div>
  );
}

type HandleProps = { readonly handle: WorkspaceHandle };

/** The way to a workspace file of the computer. */
export function OpenWorkspace({ handle: { actions } }: HandleProps) {
  const id = useId();

  function choose({ target }: ChangeEvent<HTMLInputElement>): void {
    const [file] = target.files ?? [];
    target.value = '';
    if (file) void actions.open(file);
  }

  return (
    <span className="file-input">
      <input
        id={id}
        className="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={choose}
      />
      <label htmlFor={id} className="button button-other">
        Open a workspace
      </label>
    </span>
  );
}

/** Why a file that was chosen is not in use. */
export function WorkspaceProblems({ handle }: HandleProps) {
  const { refused } = handle.state;
  return (
    <>
      {refused && (
        <ErrorSummary title={`${refused.file} could not be opened`}>
          <ul>
            {refused.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
          <p>Nothing has changed here.</p>
        </ErrorSummary>
      )}
      <Waiting handle={handle} />
    </>
  );
}

/** Whether no workspace was opened and nothing was written. */
export function isNothingOpen({ state }: WorkspaceHandle): boolean {
  return state.workspace.history.length === 0 && state.file === undefined;
}

function Waiting({ handle: { state, actions } }: HandleProps) {
  const { waiting, changes } = state;
  if (!waiting) return null;
  return (
    <Caution>
      <p>
        {waiting.lacks
          ? `${waiting.file} is older than what is here: it lacks ${counted(changes, 'change')} that you have not saved.`
          : `${waiting.file} was changed elsewhere, and here are ${counted(changes, 'change')} that you have not saved. The two are not joined.`}
      </p>
      <Button onClick={actions.openWaiting}>Open it without saving them</Button>{' '}
      <Button onClick={actions.leaveWaiting}>Stay with what is here</Button>
    </Caution>
  );
}

function statusInWords(handle: WorkspaceHandle): string {
  const { file, changes, notKept } = handle.state;
  if (changes > 0) {
    const unsaved = `${counted(changes, 'change')} not saved`;
    const where = notKept ? 'in this page only' : 'kept in this browser until you save';
    return `${file ? `Workspace ${file}: ` : 'Workspace: '}${unsaved}, ${where}.`;
  }
  if (isNothingOpen(handle)) {
    return 'No workspace is open. Commentary and challenges are kept in a workspace file that you save and open.';
  }
  return `Workspace ${file ?? ''}: all is saved.`;
}
