import { changesTold, numberOf, unaccounted } from '../../scorecard/workspace/change.ts';
import type { Workspace } from '../../scorecard/workspace/workspace.ts';
import { Caution } from '../../ui/Caution.tsx';
import { counted } from '../../ui/words.ts';
import { changeInWords, whoAndWhen } from './changeInWords.ts';

const latest = 100;

const listWords: Readonly<Record<string, string>> = {
  commentary: 'Commentary',
  annotations: 'Note on a chart',
  log: 'Log, number',
  recalculations: 'Decision on limits',
  samples: 'Sample for audit',
  quotations: 'Quotation',
  meetings: 'Meeting',
};

/** Who changed what in the whole workspace, the latest first, and what nobody accounts for. */
export function WorkspaceHistory({ workspace }: { readonly workspace: Workspace }) {
  const history = changesTold(workspace.history);
  const strange = unaccounted(workspace);
  if (history.length === 0 && strange.length === 0) return null;
  return (
    <>
      {strange.length > 0 && (
        <Caution>
          <p>
            {counted(strange.length, 'entry is', 'entries are')} not as the history tells (
            {strange.join(', ')}): the file was changed outside of this page.
          </p>
        </Caution>
      )}
      <details className="others">
        <summary>Who changed what: {counted(history.length, 'change')}</summary>
        <ol className="small">
          {history
            .slice(-latest)
            .toReversed()
            .map((change) => (
              <li key={`${change.at} ${change.id} ${Object.keys(change.fields).join()}`}>
                {whoAndWhen(change)} {changeInWords(change)}.{' '}
                <span className="quiet">
                  {listWords[change.list] ?? change.list} {numberOf(change.id)}
                </span>
              </li>
            ))}
        </ol>
        {history.length > latest && (
          <p className="small quiet">The earlier ones stand in the file.</p>
        )}
      </details>
    </>
  );
}
