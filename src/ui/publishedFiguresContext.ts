import { createContext, useContext, useEffect, useState } from 'react';
import type { FigureId } from '../extracts/dfe/publishedFigures.ts';
import type { FiguresHere } from '../scorecard/benchmarks/figuresHere.ts';
import type { DeskActions } from './desk.ts';

/** Where published figures are asked for; another object means that there may be others now. */
type PublishedFiguresSource = { readonly ask: DeskActions['publishedFigures'] };

/** Filled by the shell; the figures are fetched only when a page asks for them. */
export const PublishedFiguresContext = createContext<PublishedFiguresSource | undefined>(undefined);

export type AskedFigures =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly here: FiguresHere }
  | { readonly state: 'failed'; readonly reason: string };

/** The published figures of these kinds, as soon as they are here. */
export function usePublishedFigures(figures: readonly FigureId[]): AskedFigures {
  const source = useContext(PublishedFiguresContext);
  if (!source) throw new Error('usePublishedFigures: there is nobody to ask');
  const [asked, setAsked] = useState<AskedFigures>({ state: 'waiting' });
  const ids = figures.join(' ');
  useEffect(() => {
    let isWanted = true;
    const take = (answer: AskedFigures) => isWanted && setAsked(answer);
    source.ask(ids.split(' ') as FigureId[]).then(
      (here) => take({ state: 'here', here }),
      (error: unknown) => take({ state: 'failed', reason: reasonOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [source, ids]);
  return asked;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
