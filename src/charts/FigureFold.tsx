import { type ReactNode, useEffect, useRef } from 'react';

type Props = {
  readonly summary: string;
  /** Set where the summary is the only name that the figures have, so that it stands on paper too. */
  readonly named?: boolean;
  readonly children: ReactNode;
};

/** The figures of a drawing: folded away on the screen, always there on paper. */
export function FigureFold({ summary, named = false, children }: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const unfold = () => details.current?.setAttribute('open', '');
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  return (
    <details className={named ? 'figure-twin figure-twin-named' : 'figure-twin'} ref={details}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
