import { createWorkspaces, type WorkspaceStore } from '../../src/app/createWorkspaces.ts';
import type { TabChannel, TabMessage } from '../../src/app/workspaceTabs.ts';

/** The storage of one browser, which its tabs share; `room` is how many characters it takes. */
export function testStorage(room = Number.POSITIVE_INFINITY): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

/** The tabs of one browser, which hear each other at once. */
export function testBrowser(storage = testStorage()) {
  const takers = new Map<string, (message: TabMessage) => void>();
  const saved: { name: string; text: string }[] = [];
  let number = 0;

  function channelOf(tab: string): TabChannel {
    return {
      post(message) {
        for (const [other, take] of takers) if (other !== tab) take(message);
      },
      listen: (take) => void takers.set(tab, take),
    };
  }

  return {
    saved,
    storage,
    /** Opens the page in a new tab on a partnership; what it does later it does at once. */
    open(partnership = 'test-shire'): WorkspaceStore {
      number += 1;
      const tab = `tab${number}`;
      const store = createWorkspaces({
        storage: () => storage,
        channel: channelOf(tab),
        tab,
        now: () => '2026-04-07T13:32:00.000Z',
        saveFile: (name, text) => saved.push({ name, text }),
        later: (work) => work(),
      });
      store.begin(partnership);
      return store;
    },
    /** What a crash does: the tab is heard no more, and what it kept stays. */
    crash: (tab: number) => void takers.delete(`tab${tab}`),
  };
}
