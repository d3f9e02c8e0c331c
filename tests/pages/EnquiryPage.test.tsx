// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { knownShare, type Point } from '../../src/measures/result.ts';
import { EnquiryPage } from '../../src/pages/EnquiryPage.tsx';
import { RowsContext } from '../../src/ui/rowsContext.ts';
import { enquiryContext, measureThenAndNow } from '../support/enquiryContext.ts';
import { renderReport } from '../support/renderReport.tsx';
import { stillDesk } from '../support/stillDesk.ts';

afterEach(cleanup);

const open = (then: Point, now: Point) =>
  renderReport(
    (props) => (
      <RowsContext value={stillDesk().rows}>
        <EnquiryPage {...props} />
      </RowsContext>
    ),
    { scorecard: enquiryContext([measureThenAndNow(then, now)]).scorecard },
  );

test('a quiet meeting is told of once, without empty lists', async () => {
  open(knownShare(100, 400), knownShare(100, 400));
  expect(await screen.findByText(/nothing stands out/)).toBeDefined();
  expect(screen.queryByRole('heading', { name: /^Areas/ })).toBeNull();
});

test('where one list has a line the other says that it has none', async () => {
  open(knownShare(100, 400), knownShare(180, 400));
  expect(await screen.findAllByRole('heading', { name: /^Areas/ })).toHaveLength(2);
  expect(screen.getByText('None.')).toBeDefined();
});
