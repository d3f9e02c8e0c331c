import { linesOfEnquiry } from '../../src/scorecard/enquiry/linesOfEnquiry.ts';
import { stablePartnership } from './stablePartnership.ts';

/** Of so many partnerships in which nothing happens, the share whose meeting has a line, and the most lines. */
export function meetingsWithLines(setting: {
  readonly partnerships: number;
  readonly firstSeed: number;
}) {
  const lines = Array.from(
    { length: setting.partnerships },
    (_, number) => linesOfEnquiry(stablePartnership(setting.firstSeed + number)).length,
  );
  return {
    withLines: lines.filter((count) => count > 0).length / lines.length,
    most: Math.max(...lines),
  };
}
