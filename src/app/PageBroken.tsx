import type { ErrorComponentProps } from '@tanstack/react-router';
import { Button } from '../ui/Button.tsx';
import { Arrival } from './Arrival.tsx';
import { usePlace } from './usePlace.ts';

/** Stands in for a page that could not be drawn; the rest of the shell goes on. */
export function PageBroken({ error, reset }: ErrorComponentProps) {
  return (
    <div role="alert">
      <h1>This page could not be drawn</h1>
      <p>What was read is still here, and the other pages may work. What the browser says of it:</p>
      <p>
        <code>{error instanceof Error ? error.message : String(error)}</code>
      </p>
      <Button onClick={reset}>Try again</Button>
      <Arrival place={usePlace()} />
    </div>
  );
}
