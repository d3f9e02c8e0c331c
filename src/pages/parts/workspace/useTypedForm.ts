import { useState } from 'react';
import type { Typed, WorkspaceActions } from '../../../ui/workspaceContext.ts';

export type TypedForm<Boxes extends Typed> = {
  readonly boxes: Boxes;
  /** Whether the text of an earlier visit stands in the boxes. */
  readonly isFound: boolean;
  change(part: Partial<Boxes>): void;
  /** The form is done with: what was typed is kept no longer. */
  done(): void;
};

/** The boxes of a form, kept while they are filled in, so that a crash loses nothing. */
export function useTypedForm<Boxes extends Typed>(
  { type, typedIn }: WorkspaceActions,
  form: string,
  first: Boxes,
): TypedForm<Boxes> {
  const [found] = useState(() => typedIn(form));
  const [boxes, setBoxes] = useState<Boxes>(() => ({ ...first, ...found }));
  return {
    boxes,
    isFound: found !== undefined,
    change(part) {
      const next = { ...boxes, ...part };
      setBoxes(next);
      type(form, next);
    },
    done: () => type(form, undefined),
  };
}
