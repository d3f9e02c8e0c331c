import { expect, test } from 'vitest';
import { knownShare } from '../../../src/measures/result.ts';
import { linesInARow } from '../../../src/scorecard/enquiry/linesInARow.ts';
import { enquiryContext, measureThenAndNow } from '../../support/enquiryContext.ts';

const apart = knownShare(90, 200);
const alike = knownShare(42, 200);
const whole = knownShare(200, 1000);
const rest = knownShare(160, 800);

const linesWith = (before: typeof apart) =>
  linesInARow(
    enquiryContext([
      measureThenAndNow(whole, whole, {
        points: {
          all: [whole, whole],
          'test-north': [before, apart],
          'test-south': [rest, rest],
        },
      }),
    ]),
  );

test('a line that the period before had too says since when', () => {
  expect(linesWith(apart)).toMatchObject([{ rule: 'locality-differs', sincePeriod: 0 }]);
});

test('a line that is new says nothing of it', () => {
  const [line, ...others] = linesWith(alike);
  expect(others).toEqual([]);
  expect(line?.rule).toBe('locality-differs');
  expect(line?.sincePeriod).toBeUndefined();
});
