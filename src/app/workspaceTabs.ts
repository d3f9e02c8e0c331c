/** What tabs of one browser tell each other of a workspace; never anything that is in it. */
export type TabMessage = {
  readonly kind: 'asks' | 'is' | 'saved' | 'gone';
  readonly tab: string;
  readonly partnership: string;
  readonly changes: number;
};

export type TabChannel = {
  post(message: TabMessage): void;
  listen(take: (message: TabMessage) => void): void;
};

/** The tabs of this browser that have the page open; where it knows no channel, a tab is alone. */
export function tabChannel(): TabChannel {
  if (typeof BroadcastChannel === 'undefined') return { post() {}, listen() {} };
  const channel = new BroadcastChannel('neglect-scorecard/workspace');
  return {
    post: (message) => channel.postMessage(message),
    listen(take) {
      channel.addEventListener('message', ({ data }) => {
        if (isMessage(data)) take(data);
      });
    },
  };
}

function isMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && 'tab' in data && 'partnership' in data;
}
