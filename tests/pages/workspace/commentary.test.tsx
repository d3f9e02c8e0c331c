// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { useMemo } from 'react';
import { afterEach, expect, test } from 'vitest';
import type { WorkspaceStore } from '../../../src/app/createWorkspaces.ts';
import { trendModel } from '../../../src/charts/trendModel.ts';
import { MeasureTrend } from '../../../src/pages/measure/MeasureTrend.tsx';
import { CommentarySection } from '../../../src/pages/parts/workspace/CommentarySection.tsx';
import { aboutPlace } from '../../../src/scorecard/workspace/about.ts';
import { useScorecard } from '../../../src/ui/scorecardContext.ts';
import type { PageProps } from '../../../src/ui/view.ts';
import { testMeasure } from '../../support/testFullScorecard.ts';
import '../../../src/pages/measure/notes/NoteForm.tsx';
import '../../../src/pages/parts/workspace/ChallengeForm.tsx';
import '../../../src/pages/parts/workspace/CommentaryEditor.tsx';
import { renderReport } from '../../support/renderReport.tsx';
import { testBrowser } from '../../support/testWorkspaces.ts';
import { WithWorkspace } from '../../support/WithWorkspace.tsx';

afterEach(cleanup);

/** Types a text at once: a letter at a time takes long on a page with charts. */
async function fill(user: UserEvent, box: HTMLElement, text: string): Promise<void> {
  await user.click(box);
  await user.paste(text);
}

const index = 11;
const testPlace = { id: 'wentworth-north', name: 'Wentworth North', outOfArea: false };

/** The parts of a measure's page that belong to the workspace, without the rest of it. */
function Parts({ href }: PageProps) {
  const scorecard = useScorecard();
  const measure = testMeasure();
  const model = useMemo(() => trendModel(scorecard, measure, testPlace.id), [scorecard, measure]);
  const about = aboutPlace(measure.id, testPlace.id, scorecard.periods[index]);
  return (
    <>
      <CommentarySection about={about} href={href} />
      <MeasureTrend measure={measure} model={model} periodIndex={index} place={testPlace} />
    </>
  );
}

function open(store: WorkspaceStore = testBrowser().open('rotherham')) {
  const rendered = renderReport((props) => (
    <WithWorkspace store={store} partnership="rotherham">
      <Parts {...props} />
    </WithWorkspace>
  ));
  return { store, ...rendered };
}

test('without a workspace the page is as it was', () => {
  renderReport(Parts);
  expect(screen.queryByText('Commentary')).toBeNull();
  expect(screen.queryByRole('button', { name: /note|challenge/i })).toBeNull();
});

test('a commentary is written, warned of while it is written, and read with its action', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('button', { name: 'Write commentary' }));
  const happened = await screen.findByLabelText('What happened');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(screen.getByText('Say what happened.')).toBeDefined();
  expect(document.activeElement).toBe(happened);
  await fill(user, happened, 'Recording changed. Jayden, aged 7, came back.');
  expect(await screen.findByText(/“Jayden, aged 7”: a name next to an age/)).toBeDefined();
  await fill(user, screen.getByLabelText(/^Now what/), 'Audit it.');
  await fill(user, screen.getByLabelText('Owner'), 'QA group');
  await fill(user, screen.getByLabelText('Your name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  const section = screen.getByRole('region', { name: 'Commentary' });
  expect(section.textContent).toContain('Recording changed. Jayden');
  expect(section.textContent).toMatch(/Audit it\.QA group, no date yet: +open/);
  expect(section.textContent).toContain('2 changes not saved');
  expect(store.get('rotherham').workspace.commentary[0]?.about).toMatchObject({
    measure: 'cp-neglect',
    locality: 'wentworth-north',
    period: { start: '2026-02-01', end: '2026-03-31' },
  });
});

test('a commentary can be about all periods, and stands with each of them', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('button', { name: 'Write commentary' }));
  await fill(user, await screen.findByLabelText('What happened'), 'Recording changed.');
  await user.selectOptions(screen.getByLabelText('About'), 'all');
  await fill(user, screen.getByLabelText('Your name'), 'Ann');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(store.get('rotherham').workspace.commentary[0]?.about).toEqual({
    measure: 'cp-neglect',
    locality: 'wentworth-north',
  });
  const section = screen.getByRole('region', { name: 'Commentary' });
  expect(within(section).getByRole('heading', { level: 3 }).textContent).toMatch(
    /Wentworth North$/,
  );
});

test('a text that is not finished stands in its form again', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('button', { name: 'Write commentary' }));
  await fill(user, await screen.findByLabelText('What happened'), 'Half a sen');
  cleanup();
  open(store);
  const again = await screen.findByLabelText<HTMLTextAreaElement>('What happened');
  expect(again.value).toBe('Half a sen');
});

test('a challenge starts with measure, locality and period filled in', async () => {
  const { user, store } = open();
  await user.click(screen.getByRole('button', { name: 'Raise a challenge' }));
  await fill(user, await screen.findByLabelText('The question'), 'Why?');
  await fill(user, screen.getByLabelText('Your name'), 'Sam');
  await user.click(screen.getByRole('button', { name: 'Keep this' }));
  expect(store.get('rotherham').workspace.log).toEqual([
    expect.objectContaining({
      kind: 'challenge',
      words: 'Why?',
      raisedBy: 'Sam',
      about: {
        measure: 'cp-neglect',
        locality: 'wentworth-north',
        period: { start: '2026-02-01', end: '2026-03-31' },
      },
    }),
  ]);
  expect(screen.getByRole('link', { name: 'see it under Challenges' })).toBeDefined();
});

test('a note stands under the chart and in its table, and can be taken away', async () => {
  const { user } = open();
  const trend = within(screen.getByRole('region', { name: 'Over time' }));
  await user.click(trend.getByRole('button', { name: 'Add a note to the chart' }));
  await fill(user, await trend.findByLabelText('In a few words'), 'x'.repeat(61));
  await fill(user, trend.getByLabelText('Your name'), 'Ann');
  await user.click(trend.getByRole('button', { name: 'Keep this' }));
  expect(trend.getByText(/At most 60 characters: there are 61/)).toBeDefined();
  await user.clear(trend.getByLabelText('In a few words'));
  await fill(user, trend.getByLabelText('In a few words'), 'New threshold document');
  await user.click(trend.getByRole('button', { name: 'Keep this' }));
  expect(trend.getByText('February and March 2026: New threshold document')).toBeDefined();
  expect(trend.getByText('1. New threshold document')).toBeDefined();
  await user.click(trend.getByRole('button', { name: 'Notes on the chart' }));
  await user.click(await trend.findByRole('button', { name: /^Take away/ }));
  expect(trend.queryByText('1. New threshold document')).toBeNull();
});
