import { createContext, type RefObject, useContext, useEffect } from 'react';
import { useDesk } from './deskContext.ts';
import type { Place } from './search.ts';

/** The place whose arrival was announced last; the first one of a visit counts as announced. */
export const ArrivedContext = createContext<RefObject<string>>({ current: '' });

/** Names a place without its filters: changing those is no arrival. */
export function placeName({ page, measure, locality }: Place): string {
  if (page === 'locality') return `locality ${locality}`;
  return `${page} ${measure ?? ''}`;
}

/**
 * Stands after the page that it is about: gives the document the page's title and, after a move
 * from another page, moves focus to its heading. A definition that is linked to takes focus itself.
 */
export function Arrival({ place }: { readonly place: Place }) {
  const arrived = useContext(ArrivedContext);
  const partnership = useDesk((desk) => desk.partnership?.name);
  const name = placeName(place);

  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('main h1');
    const hasError = document.querySelector('main [data-error-summary]');
    const title = [heading?.textContent, 'Neglect scorecard', partnership];
    document.title = (hasError ? 'Error: ' : '') + [...new Set(title)].filter(Boolean).join(' – ');
  });

  useEffect(() => {
    if (arrived.current === name) return;
    arrived.current = name;
    if (name.startsWith('definitions ') && name !== 'definitions ') return;
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [arrived, name]);

  return null;
}
