import { type Desk, type KeptPartnership, ownFile } from './desk.ts';

/** What a partnership is chosen by: its id, or `ownFile` where it was opened from a file. */
export function partnershipKey({ partnership, state }: KeptPartnership): string {
  return state.file === undefined ? partnership.id : ownFile;
}

/** The key of the partnership in use. */
export function keyInUse({ partnership, partnershipState: state }: Desk): string | undefined {
  return partnership && state && partnershipKey({ partnership, state });
}
