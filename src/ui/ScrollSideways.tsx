import type { ReactNode } from 'react';

type ScrollSidewaysProps = { readonly label: string; readonly children: ReactNode };

/** Holds what is wider than a small screen, and can be moved by keyboard too. */
export function ScrollSideways({ label, children }: ScrollSidewaysProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="scroll-sideways" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
