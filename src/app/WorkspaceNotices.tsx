import { dayFromIso, longDate, today } from '../calendar/calendarDate.ts';
import { dayOfInstant, timeOfInstant } from '../calendar/dayOfInstant.ts';
import { Button } from '../ui/Button.tsx';
import { Caution } from '../ui/Caution.tsx';
import { counted } from '../ui/words.ts';
import { type KeptChanges, useWorkspace, type WorkspaceHandle } from '../ui/workspaceContext.ts';

/** What a person has to know of the workspace before anything else; as a rule there is nothing. */
export function WorkspaceNotices() {
  const handle = useWorkspace();
  if (!handle) return null;
  const { state } = handle;
  return (
    <div className="screen-only">
      {state.offered.map((kept) => (
        <Offered key={kept.key} kept={kept} handle={handle} />
      ))}
      {state.setAside.map((aside) => (
        <Caution key={aside.key}>
          <p>
            Something that was kept of the workspace in this browser cannot be read:{' '}
            {aside.problems.join(' ')} It was set aside and is not used.
          </p>
          <Kept keyOf={aside.key} handle={handle} what="it" />
        </Caution>
      ))}
      {state.elsewhere && (
        <Caution>
          <p>
            {state.elsewhere === 'changed'
              ? 'Another tab of this browser has changes of this workspace that are not saved. What is changed here and there is not joined: go on in one of the two.'
              : 'Another tab of this browser has saved this workspace. What it saved is not shown here: open that file before you change anything.'}
          </p>
        </Caution>
      )}
      {state.notKept && (state.changes > 0 || state.forms > 0) && (
        <Caution>
          <p>
            {state.notKept}, so your changes of the workspace are in this page only.{' '}
            <strong>Save the workspace file now</strong>; until then they are lost if the page is
            closed.
          </p>
          <Button onClick={handle.actions.save}>Save the workspace</Button>
        </Caution>
      )}
    </div>
  );
}

type OfferedProps = { readonly kept: KeptChanges; readonly handle: WorkspaceHandle };

/** `Unsaved changes of 14:32 were kept in this browser.` */
function Offered({ kept, handle }: OfferedProps) {
  const { state, actions } = handle;
  const parts = [
    ...(kept.changes > 0 ? [counted(kept.changes, 'change')] : []),
    ...(kept.forms > 0
      ? [`${counted(kept.forms, 'text that was', 'texts that were')} not finished`]
      : []),
  ];
  return (
    <Caution>
      <p>
        Unsaved changes of {momentInWords(kept.at)} were kept in this browser. In the workspace:{' '}
        {parts.join(' and ')}.
        {kept.lacks &&
          state.changes === 0 &&
          ' They lack changes of the workspace that is open here, and would take its place.'}
        {state.changes > 0 && ' Save the changes that you have made since before you use these.'}
      </p>
      {state.changes === 0 && (
        <>
          <Button onClick={() => actions.takeKept(kept.key)}>Use them</Button>{' '}
        </>
      )}
      <Kept keyOf={kept.key} handle={handle} what="them" />
    </Caution>
  );
}

type KeptProps = {
  readonly keyOf: string;
  readonly handle: WorkspaceHandle;
  readonly what: 'it' | 'them';
};

function Kept({ keyOf, handle: { actions }, what }: KeptProps) {
  return (
    <>
      <Button onClick={() => actions.saveKept(keyOf)}>Save {what} as a file</Button>{' '}
      <Button onClick={() => actions.discardKept(keyOf)}>Discard {what}</Button>
    </>
  );
}

/** `14:32`, or with its day where that is not today. */
function momentInWords(at: string): string {
  const day = dayFromIso(dayOfInstant(at));
  const time = timeOfInstant(at);
  return day === today() ? time : `${longDate(day)}, ${time}`;
}
