import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Desk, DeskActions } from '../ui/desk.ts';
import type { DeskStore } from './createDesk.ts';

export const DeskContext = createContext<DeskStore | undefined>(undefined);

/** One part of the desk; the component is drawn again only when that part changes. */
export function useDesk<Part>(part: (desk: Desk) => Part): Part {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => part(store.get()));
}

/** What can be done at the desk. */
export function useDeskActions(): DeskActions {
  return useStore();
}

function useStore(): DeskStore {
  const store = useContext(DeskContext);
  if (!store) throw new Error('useDesk: there is no desk');
  return store;
}
