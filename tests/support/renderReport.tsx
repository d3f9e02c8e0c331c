import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentType } from 'react';
import { vi } from 'vitest';
import { figuresHere } from '../../src/scorecard/benchmarks/figuresHere.ts';
import type { Scorecard } from '../../src/scorecard/scorecard.ts';
import { type AskBreakdown, BreakdownContext } from '../../src/ui/breakdownContext.ts';
import { PublishedFiguresContext } from '../../src/ui/publishedFiguresContext.ts';
import { ScorecardContext } from '../../src/ui/scorecardContext.ts';
import type { PageProps, Target, View } from '../../src/ui/view.ts';
import { shippedFigures } from './shippedFigures.ts';
import { testFullScorecard } from './testFullScorecard.ts';

type Options = {
  readonly view?: Partial<View>;
  readonly scorecard?: Scorecard;
  /** Answers how a measure breaks down; without it there are no rows behind the scorecard. */
  readonly breakdown?: AskBreakdown;
};

/** Only the published figures that come with the page. */
const figures = {
  ask: async () => figuresHere(shippedFigures(), { areas: {}, tables: [] }),
};

/** Draws a page of the report with what the shell would give it. */
export function renderReport(Page: ComponentType<PageProps>, options: Options = {}) {
  const scorecard = options.scorecard ?? testFullScorecard();
  const view: View = { locality: 'all', ...options.view };
  const go = vi.fn<PageProps['go']>();
  const href = ({ page, ...to }: Target) => `#/${page}?${JSON.stringify(to)}`;
  const rendered = render(
    <ScorecardContext value={scorecard}>
      <BreakdownContext value={options.breakdown}>
        <PublishedFiguresContext value={figures}>
          <Page view={view} href={href} go={go} />
        </PublishedFiguresContext>
      </BreakdownContext>
    </ScorecardContext>,
  );
  return { user: userEvent.setup(), go, ...rendered };
}
