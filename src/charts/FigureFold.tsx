import { type ReactNode, useEffect, useRef } from 'react';

type Props = { readonly summary: string; readonly children: ReactNode };

/** The figures of a drawing: folded away on the screen, always there on paper. */
export function FigureFold({ summary, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const unfold = () => details.current?.setAttribute('open', '');
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <details className="figure-twin" ref={details}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
