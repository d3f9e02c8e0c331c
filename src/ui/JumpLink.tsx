import type { ReactNode } from 'react';

type JumpLinkProps = {
  /** Id of the element on this page. */
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * Moves focus to a part of this page. What stands after the `#` of the address is the page itself,
 * so the browser's own jump would leave it.
 */
export function JumpLink({ to, className, children }: JumpLinkProps) {
  return (
    <a
      href={`#${to}`}
      className={className}
      onClick={(event) => {
        event.preventDefault();
        const target = document.getElementById(to);
        if (!target?.matches('a, button, input, select, [tabindex]')) {
          target?.setAttribute('tabindex', '-1');
        }
        target?.focus();
      }}
    >
      {children}
    </a>
  );
}
