import { type Desk, ownFile } from '../ui/desk.ts';
import { keyInUse } from '../ui/partnershipKey.ts';

/** How an address names a partnership: not at all where it is the one that is opened first. */
export function inAddress(key: string | undefined, { offered }: Desk): string | undefined {
  return key === offered[0]?.id ? undefined : key;
}

/** How links name the partnership; until one is in use, as the address of the page does. */
export function partnershipOfLinks(desk: Desk, asked: string | undefined): string | undefined {
  const settled = desk.partnership && desk.activity.state === 'idle';
  return settled ? inAddress(keyInUse(desk), desk) : asked;
}

/** Says why the partnership in use is not the one that the address asks for. */
export function partnershipNotice(desk: Desk, asked: string | undefined): string | undefined {
  const { partnership, offered, activity, problems, ended } = desk;
  if (!partnership || activity.state !== 'idle') return undefined;
  if (keyInUse(desk) === (asked ?? offered[0]?.id)) return undefined;
  const shown = `${partnership.name} is shown.`;
  if (asked === ownFile) {
    return `A partnership file of your own is not kept when the page is closed: open it again under Load data. ${shown}`;
  }
  const wanted = asked === undefined ? offered[0] : offered.find(({ id }) => id === asked);
  if (!wanted) return `There is no partnership “${asked}” here. ${shown}`;
  return problems.length > 0 || ended ? `${wanted.name} was not opened. ${shown}` : undefined;
}
