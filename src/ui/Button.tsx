import type { ReactNode } from 'react';

type ButtonProps = {
  readonly id?: string;
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** `main` for the one thing to do here; `plain` looks like a link. */
  readonly look?: 'main' | 'other' | 'plain';
  readonly children: ReactNode;
};

/** A button with words on it. */
export function Button({ id, onClick, type = 'button', look = 'other', children }: ButtonProps) {
  return (
    <button id={id} type={type} className={`button button-${look}`} onClick={onClick}>
      {children}
    </button>
  );
}
