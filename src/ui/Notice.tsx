import type { ReactNode } from 'react';

/** A short word on something that is not as the reader may expect. */
export function Notice({ children }: { readonly children: ReactNode }) {
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}
