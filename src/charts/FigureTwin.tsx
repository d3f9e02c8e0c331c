import { useEffect, useRef } from 'react';
import { FigureDataTable } from './FigureDataTable.tsx';
import type { FigureTable } from './figureTable.ts';

type Props = { readonly table: FigureTable; readonly summary: string };

/** The table of a figure: folded away on the screen, always there on paper. */
export function FigureTwin({ table, summary }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const unfold = () => details.current?.setAttribute('open', '');
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <details className="figure-twin" ref={details}>
      <summary>{summary}</summary>
      <FigureDataTable table={table} />
    </details>
  );
}
