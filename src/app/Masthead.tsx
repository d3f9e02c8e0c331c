import type { PageName } from '../ui/view.ts';
import { counted } from '../ui/words.ts';
import { useDesk } from './deskContext.ts';
import type { Place } from './search.ts';
import { useMoves } from './usePlace.ts';
import { useWorkspaceHere } from './workspacesContext.ts';

const entries: readonly { readonly page: PageName; readonly title: string }[] = [
  { page: 'scorecard', title: 'Scorecard' },
  { page: 'localities', title: 'Localities' },
  { page: 'enquiry', title: 'Lines of enquiry' },
  { page: 'challenges', title: 'Challenges' },
  { page: 'audit', title: 'Audit' },
  { page: 'definitions', title: 'Definitions' },
  { page: 'reconcile', title: 'Reconcile' },
  { page: 'load', title: 'Load data' },
];

const entryOf: Record<PageName, PageName> = {
  scorecard: 'scorecard',
  measure: 'scorecard',
  localities: 'localities',
  locality: 'localities',
  definitions: 'definitions',
  reconcile: 'reconcile',
  enquiry: 'enquiry',
  challenges: 'challenges',
  audit: 'audit',
  load: 'load',
};

type MastheadProps = { readonly place: Place; readonly internal: boolean };

/** Marking, product, partnership and the list of pages. */
export function Masthead({ place, internal }: MastheadProps) {
  const partnership = useDesk((desk) => desk.partnership?.name);
  const isChanged = useDesk((desk) => desk.partnershipState?.changed === true);
  const invented = useDesk((desk) => desk.scorecard?.invented === true);
  const scorecard = useDesk((desk) => desk.scorecard);
  const { href } = useMoves(place, place, scorecard);
  const unsaved = useWorkspaceHere()?.state.changes ?? 0;
  return (
    <div className="masthead">
      {internal && <p className="marking">OFFICIAL-SENSITIVE</p>}
      <p className="product">
        <a href={href({ page: 'scorecard' })}>Neglect scorecard</a>
      </p>
      {partnership && (
        <p className="partnership">
          {partnership}
          {isChanged && ' (its file is changed and not saved)'}
          {unsaved > 0 && (
            <a className="screen-only" href={href({ page: 'challenges' })}>
              Workspace: {counted(unsaved, 'change')} not saved
            </a>
          )}
          {place.page !== 'load' && (
            <a className="screen-only" href={href({ page: 'load' })}>
              {isChanged ? 'Save it, or choose another partnership' : 'Choose another partnership'}
            </a>
          )}
        </p>
      )}
      <nav aria-label="Pages">
        <ul>
          {entries.map(({ page, title }) => (
            <li key={page}>
              <a
                href={href({ page })}
                aria-current={
                  place.page === page ? 'page' : entryOf[place.page] === page ? 'true' : undefined
                }
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {invented && <p className="invented">Invented sample data — not real children</p>}
    </div>
  );
}
