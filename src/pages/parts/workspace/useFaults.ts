import { useState } from 'react';

export type Faults = {
  /** What is wrong with a box; nothing until the form was tried. */
  errorAt(id: string): string | undefined;
  /** Whether nothing is wrong, or not with this box; else says what, and leads to the first. */
  pass(only?: string): boolean;
};

/** What is wrong with the boxes of a form, by their ids in the order of the form; said once it is tried. */
export function useFaults(faults: Readonly<Record<string, string | false | undefined>>): Faults {
  const [isTried, setTried] = useState(false);
  return {
    errorAt: (id) => (isTried && faults[id]) || undefined,
    pass(only) {
      setTried(true);
      const wrong = Object.keys(faults).find(
        (id) => faults[id] && (only === undefined || id === only),
      );
      if (wrong !== undefined) document.getElementById(wrong)?.focus();
      return wrong === undefined;
    },
  };
}
