import type { Progress } from '../scorecard/session.ts';

/** Lets through at most ten reports a second of each file, and always the one that ends it. */
export function throttleProgress(
  report: (progress: Progress) => void,
  now: () => number = () => performance.now(),
): (progress: Progress) => void {
  const last = new Map<string, number>();
  return (progress) => {
    const time = now();
    const before = last.get(progress.file) ?? Number.NEGATIVE_INFINITY;
    if (time - before < 100 && progress.bytesRead < progress.bytesTotal) return;
    last.set(progress.file, time);
    report(progress);
  };
}
