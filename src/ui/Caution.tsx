import type { ReactNode } from 'react';

/** Something to know before the numbers are believed, by shape and words. */
export function Caution({ children }: { readonly children: ReactNode }) {
  return (
    <div className="caution" role="note">
      <svg viewBox="0 0 20 18" width="20" height="18" aria-hidden="true">
        <path className="caution-shape" d="M10 1.5L19 17H1z" />
        <path className="caution-stroke" d="M10 6.5v5M10 13v2" />
      </svg>
      <div>{children}</div>
    </div>
  );
}
