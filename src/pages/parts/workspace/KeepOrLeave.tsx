import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';

type KeepOrLeaveProps = {
  readonly keep?: string;
  readonly leave?: string;
  readonly onLeave: () => void;
  /** What else can be done here. */
  readonly children?: ReactNode;
};

/** The foot of a form: keep what is written, or leave without it. */
export function KeepOrLeave({
  keep = 'Keep this',
  leave = 'Leave it as it was',
  onLeave,
  children,
}: KeepOrLeaveProps) {
  return (
    <div className="button-row">
      <Button type="submit" look="main">
        {keep}
      </Button>
      <Button onClick={onLeave}>{leave}</Button>
      {children}
    </div>
  );
}
