import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import type { FileReport } from '../../src/extracts/report.ts';
import { LoadPage } from '../../src/pages/LoadPage.tsx';
// Loaded beforehand, so that no test waits for it.
import '../../src/pages/load/changes/ChangesSection.tsx';
import type { Desk, DeskActions, Given, Reading } from '../../src/ui/desk.ts';
import { stillDesk } from '../support/stillDesk.ts';
import { testRecordedLoad } from '../support/testChanges.ts';
import { testColumnsToMap, testMappingTrial } from '../support/testColumnsToMap.ts';
import { testDirtyReport, testFileReport, testRefusedReport } from '../support/testFileReport.ts';
import { testPartnership } from '../support/testPartnership.ts';

function testReading(
  files: readonly FileReport[],
  origin: Given['origin'] = 'local',
  drawn = true,
): Reading {
  const sources = files.map(({ file }) => ({ name: file, blob: new Blob() }));
  return {
    given: { origin, sources },
    report: {
      files,
      asAt: '2026-04-30',
      coverFrom: '2025-12-01',
      ofTheLoad: [],
      datesFrom: 'rows',
    },
    drawn,
  };
}

function renderPage(desk: Partial<Desk>) {
  const actions: DeskActions = {
    openHosted: vi.fn(),
    choosePartnership: vi.fn(),
    openPartnershipFile: vi.fn(),
    revisePartnership: vi.fn(),
    partnershipSaved: vi.fn(),
    read: vi.fn(),
    cancel: vi.fn(),
    tryMeasure: vi.fn(),
    reconcile: vi.fn(),
    breakdown: vi.fn(),
    rows: {
      monthly: vi.fn(),
      cases: vi.fn(),
      sample: vi.fn(),
      auditResults: vi.fn(),
      quality: vi.fn(async () => ({})),
      changes: vi.fn(),
    },
    publishedFigures: vi.fn(),
    columnsToMap: vi.fn(async ({ file }) => testColumnsToMap({ file })),
    tryMapping: vi.fn(async () => testMappingTrial),
    openRecord: vi.fn(),
    closeRecord: vi.fn(),
    keepRecord: vi.fn(),
    changes: vi.fn(),
    issuesCsv: vi.fn(),
  };
  const onPartnershipFile = vi.fn();
  const page = (shown: Partial<Desk>) => (
    <LoadPage
      desk={stillDesk(shown).get()}
      actions={actions}
      href={() => '#/'}
      partnershipHref={(key) => `#/load?partnership=${key}`}
      onPartnershipFile={onPartnershipFile}
    />
  );
  const { rerender } = render(page(desk));
  return {
    actions,
    onPartnershipFile,
    user: userEvent.setup({ applyAccept: false }),
    /** Goes on to a later state of the desk. */
    show: (later: Partial<Desk>) => rerender(page(later)),
  };
}

test('the page says that nothing is uploaded', () => {
  renderPage({});
  expect(screen.getByText('Nothing is uploaded')).toBeVisible();
});

test('chosen files are read in the place of the sample', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()], 'hosted') });
  const file = new File(['x'], 'own.csv');
  await user.upload(screen.getByLabelText('Choose files'), file);
  expect(actions.read).toHaveBeenCalledWith({
    origin: 'local',
    sources: [{ name: 'own.csv', blob: file }],
  });
});

test('a file that no layout explains is asked about, and its answers are kept with the partnership', async () => {
  const { actions, user } = renderPage({ reading: testReading([testRefusedReport]) });
  await user.click(screen.getByRole('button', { name: /^Say which column is which/ }));
  const form = await screen.findByRole(
    'region',
    { name: 'Which column is which in notes.csv' },
    { timeout: 5000 },
  );
  expect(await within(form).findByText(/Shown as soon as it is said/)).toBeVisible();
  expect(within(form).getByRole('heading', { level: 2 })).toHaveFocus();
  expect(within(form).getByText(/3 of the 4 needed columns/)).toBeVisible();
  expect(within(form).getByLabelText(/^Child/)).toHaveValue('Person');

  await user.click(within(form).getByRole('button', { name: 'Read the file so' }));
  expect(actions.revisePartnership).not.toHaveBeenCalled();
  const date = within(form).getByLabelText(/^Date of referral/);
  expect(date).toHaveFocus();
  expect(date).toHaveAccessibleDescription(/Choose a column/);

  await user.selectOptions(date, 'Received');
  expect(date).toHaveAccessibleDescription(/Such as 05\/04\/2025 .* Values look like dates/);
  expect(await within(form).findByText('All 2 rows: 1 would be used, 1 set aside.')).toBeVisible();
  expect(within(form).getByText('cannot be read: “perhaps”')).toBeVisible();

  await user.click(within(form).getByText(/^Other columns, for breakdowns/));
  await user.selectOptions(within(form).getByLabelText(/^Authority/), 'The same in every row');
  await user.type(within(form).getByLabelText('Authority in every row'), 'Peterborough');

  await user.click(within(form).getByRole('button', { name: 'Read the file so' }));
  expect(actions.revisePartnership).toHaveBeenCalledWith({
    ...testPartnership,
    mappings: [
      {
        headers: ['Ref', 'Person', 'Received', 'Neglect?'],
        layout: 'referrals',
        columns: {
          referral_id: 'Ref',
          child_id: 'Person',
          referral_date: 'Received',
          neglect: 'Neglect?',
        },
        always: { authority: 'Peterborough' },
      },
    ],
  });
});

test('a file that was read by a mapping says so, and what was said can be changed or forgotten', async () => {
  const mapping = {
    headers: ['Person', 'Received'],
    layout: 'referrals',
    columns: { child_id: 'Person', referral_date: 'Received' },
  };
  const partnership = { ...testPartnership, mappings: [mapping] };
  const { actions, user } = renderPage({
    partnership,
    reading: testReading([testFileReport({ mapped: true })]),
  });
  expect(screen.getByText(/read by the mapping kept in the partnership file/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change it for cp_plans.csv' }));
  expect(
    await screen.findByRole('region', { name: /Which column is which/ }, { timeout: 5000 }),
  ).toBeVisible();
  await user.click(screen.getByText('1 kind of file with headers of your own'));
  await user.click(screen.getByRole('button', { name: 'Forget this about Person, Received' }));
  expect(actions.revisePartnership).toHaveBeenCalledWith({ ...partnership, mappings: [] });
});

test('the encoding and the delimiter that were found out are shown and can be chosen', async () => {
  const { actions, user } = renderPage({ reading: testReading([testDirtyReport]) });
  await user.click(screen.getByText('Encoding and delimiter of each file'));
  const group = screen.getByRole('group', { name: 'contacts.csv' });
  const encoding = within(group).getByLabelText('Encoding');
  expect(encoding).toHaveDisplayValue('As detected: Windows-1252');
  expect(within(group).getByLabelText('Between cells')).toHaveDisplayValue(
    'As detected: semicolon',
  );
  await user.selectOptions(encoding, 'UTF-8');
  await user.click(screen.getByRole('button', { name: 'Read the files so' }));
  expect(actions.read).toHaveBeenCalledWith(
    expect.objectContaining({ textChoices: { 'contacts.csv': { encoding: 'utf-8' } } }),
  );
});

test('more files join those before, and one of the same name replaces its own', async () => {
  const reading = testReading([
    testFileReport({ file: 'a.csv' }),
    testFileReport({ file: 'b.csv' }),
  ]);
  const { actions, user } = renderPage({ reading });
  const file = new File(['x'], 'b.csv');
  await user.upload(screen.getByLabelText('Choose files'), file);
  expect(actions.read).toHaveBeenCalledWith({
    origin: 'local',
    sources: [reading.given.sources[0], { name: 'b.csv', blob: file }],
  });
});

test('one of several files can be removed', async () => {
  const reading = testReading([
    testFileReport({ file: 'a.csv' }),
    testFileReport({ file: 'b.csv' }),
  ]);
  const { actions, user } = renderPage({ reading });
  await user.click(screen.getByRole('button', { name: 'Remove a.csv' }));
  expect(actions.read).toHaveBeenCalledWith({
    ...reading.given,
    sources: [reading.given.sources[1]],
  });
});

test('after a file is removed, the focus is on the button that removes the next', async () => {
  const files = ['a.csv', 'b.csv', 'c.csv'].map((file) => testFileReport({ file }));
  const { user, show } = renderPage({ reading: testReading(files) });
  await user.click(screen.getByRole('button', { name: 'Remove b.csv' }));
  show({ reading: testReading(files.filter(({ file }) => file !== 'b.csv')) });
  expect(screen.getByRole('button', { name: 'Remove c.csv' })).toHaveFocus();
});

test('after all but one file are removed, the focus is on the heading of the table', async () => {
  const files = ['a.csv', 'b.csv'].map((file) => testFileReport({ file }));
  const { user, show } = renderPage({ reading: testReading(files) });
  await user.click(screen.getByRole('button', { name: 'Remove a.csv' }));
  show({ reading: testReading(files.slice(1)) });
  expect(screen.getByRole('heading', { name: 'What was read' })).toHaveFocus();
});

test('a focus that moved on while a file was removed is left alone', async () => {
  const files = ['a.csv', 'b.csv', 'c.csv'].map((file) => testFileReport({ file }));
  const { user, show } = renderPage({ reading: testReading(files) });
  await user.click(screen.getByRole('button', { name: 'Remove b.csv' }));
  await user.click(screen.getByLabelText('Complete from'));
  show({ reading: testReading(files.filter(({ file }) => file !== 'b.csv')) });
  expect(screen.getByLabelText('Complete from')).toHaveFocus();
});

test('the way back to the sample stands beside own files', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()]) });
  await user.click(screen.getByRole('button', { name: 'Back to the sample' }));
  expect(actions.openHosted).toHaveBeenCalledOnce();
});

test('the account of a file: read = used + duplicates + set aside', () => {
  renderPage({ reading: testReading([testDirtyReport]) });
  const table = screen.getByRole('table', { name: /Rows of each file/ });
  const row = within(table).getByRole('row', { name: /contacts\.csv/ });
  expect(within(row).getByRole('rowheader')).toHaveTextContent(
    'contacts.csvMASH contacts · 6.2 MB · Windows-1252 · between cells: semicolon',
  );
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['48,530', '48,212', '108', '210']);
});

test('issues stand by check across files, the gravest first, and only the first are unfolded', () => {
  const other = testFileReport({ file: 'other.csv', issues: testDirtyReport.issues.slice(0, 1) });
  renderPage({ reading: testReading([testDirtyReport, other]) });
  const section = screen.getByRole('region', { name: 'What to look at' });
  const checks = within(section).getAllByRole('group');
  expect(checks.map((check) => check.querySelector('summary')?.textContent)).toEqual([
    'Set asideA date that cannot be read210 issues in contacts.csv',
    'WarningNo locality; counted under “unknown” and in the total2,408 issues in 2 files',
    'NoteEqual to an earlier row in every column; counted once108 issues in contacts.csv',
  ]);
  expect(checks.map((check) => check.hasAttribute('open'))).toEqual([true, true, false]);
});

test('a check shows a few rows with file, line, column and value, and what to do', () => {
  renderPage({ reading: testReading([testDirtyReport]) });
  const examples = screen.getByRole('region', { name: /^Examples: No locality/ });
  const [, first, second] = within(examples).getAllByRole('row');
  expect(first).toHaveTextContent(/^contacts\.csv17localityDuty Team 4$/);
  expect(second).toHaveTextContent(/^contacts\.csv2048localityblank$/);
  expect(
    screen.getByText('Correct the locality, or add the team to localities.csv.'),
  ).toBeVisible();
});

test('dates of the load that cannot be are told of where no file is to blame', () => {
  const reading = testReading([testFileReport()]);
  const issue = {
    code: 'cover-from-before-2000',
    severity: 'warning',
    count: 1,
    title: 'Complete from before 2000',
    todo: 'Give the first day.',
    examples: [{ value: '1999-04-01' }],
  } as const;
  renderPage({ reading: { ...reading, report: { ...reading.report, ofTheLoad: [issue] } } });
  const examples = screen.getByRole('region', { name: 'Examples: Complete from before 2000' });
  expect(within(examples).getByRole('row', { name: 'This load 1999-04-01' })).toBeVisible();
});

test('a missing column names the measures that are unavailable for it', () => {
  renderPage({ reading: testReading([testDirtyReport]) });
  expect(screen.getByText('Unavailable without them: Notifications to MASH.')).toBeVisible();
});

test('where no file could be used, nothing is said to be in order', () => {
  renderPage({ reading: testReading([testRefusedReport]) });
  const section = screen.getByRole('region', { name: 'What to look at' });
  expect(section).toHaveTextContent('No row was checked: no file could be used.');
});

test('a refused file is said first, with what to do, and links to its row', async () => {
  const { user } = renderPage({ reading: testReading([testFileReport(), testRefusedReport]) });
  const alert = screen.getByRole('alert', { name: 'There is a problem' });
  expect(alert).toHaveTextContent('notes.csv: Its headers are those of no extract.');
  expect(alert).toHaveTextContent('The other files are used.');
  await user.click(within(alert).getByRole('link', { name: 'notes.csv' }));
  expect(screen.getByRole('row', { name: /^notes\.csv/ })).toHaveFocus();
});

test('where no file can be used, the page says that the scorecard is as before', () => {
  renderPage({ reading: testReading([testRefusedReport], 'local', false) });
  expect(screen.getByRole('alert')).toHaveTextContent('the scorecard is as it was before');
});

test('the order of dates is asked only where a file waits for it', () => {
  renderPage({ reading: testReading([testFileReport()]) });
  expect(screen.queryByRole('group', { name: /^Which comes first/ })).not.toBeInTheDocument();
});

test('a file with dates month first is read again as the person says', async () => {
  const waits = {
    ...testRefusedReport,
    refused: { code: 'month-first', reason: 'Dates are month first.', todo: 'Choose.' },
  } as const;
  const reading = testReading([waits]);
  const { actions, user } = renderPage({ reading });
  await user.click(screen.getByRole('radio', { name: /^The day/ }));
  await user.click(screen.getByRole('button', { name: 'Read the files again' }));
  expect(actions.read).toHaveBeenCalledWith({ ...reading.given, dateOrder: 'dmy' });
});

test('dates can be given, and a blank one is left to the rows', async () => {
  const reading = testReading([testFileReport()]);
  const { actions, user } = renderPage({ reading });
  await user.type(screen.getByLabelText('Complete up to (as-at date)'), '2026-03-31');
  await user.click(screen.getByRole('button', { name: 'Read again with these dates' }));
  expect(actions.read).toHaveBeenCalledWith({
    ...reading.given,
    asAt: '2026-03-31',
    coverFrom: undefined,
  });
});

test('dates typed before files are chosen apply to them and stay in their boxes', async () => {
  const { actions, user, show } = renderPage({
    reading: testReading([testFileReport()], 'hosted'),
  });
  await user.type(screen.getByLabelText('Complete up to (as-at date)'), '2026-03-31');
  const file = new File(['x'], 'own.csv');
  await user.upload(screen.getByLabelText('Choose files'), file);
  const sources = [{ name: 'own.csv', blob: file }];
  expect(actions.read).toHaveBeenCalledWith({ origin: 'local', sources, asAt: '2026-03-31' });
  show({ reading: testReading([testFileReport({ file: 'own.csv' })]) });
  expect(screen.getByLabelText('Complete up to (as-at date)')).toHaveValue('2026-03-31');
  expect(screen.getByLabelText('Complete from')).toHaveValue('');
});

test('dates can be typed before anything was read', async () => {
  const { actions, user } = renderPage({});
  await user.type(screen.getByLabelText('Complete from'), '2025-01-01');
  await user.upload(screen.getByLabelText('Choose files'), new File(['x'], 'own.csv'));
  expect(actions.read).toHaveBeenCalledWith(expect.objectContaining({ coverFrom: '2025-01-01' }));
});

test('the dates of the sample are not those of own files', async () => {
  const { given, ...reading } = testReading([testFileReport()], 'hosted');
  const { actions, user } = renderPage({
    reading: { ...reading, given: { ...given, asAt: '2026-03-31' } },
  });
  const file = new File(['x'], 'own.csv');
  await user.upload(screen.getByLabelText('Choose files'), file);
  const sources = [{ name: 'own.csv', blob: file }];
  expect(actions.read).toHaveBeenCalledWith({ origin: 'local', sources });
});

test('a date is said in words beside its box', async () => {
  const { user } = renderPage({});
  await user.type(screen.getByLabelText('Complete from'), '2025-02-03');
  expect(screen.getByLabelText('Complete from')).toHaveAccessibleDescription(/3 February 2025$/);
});

test('an as-at date in the future is refused at its box and in the summary', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()]) });
  const box = screen.getByLabelText('Complete up to (as-at date)');
  await user.type(box, '2999-01-01');
  await user.click(screen.getByRole('button', { name: 'Read again with these dates' }));
  expect(actions.read).not.toHaveBeenCalled();
  const words = /The as-at date is 1 January 2999, which is in the future/;
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription(words);
  const alert = screen.getByRole('alert', { name: 'There is a problem with the dates' });
  await user.click(within(alert).getByRole('link', { name: words }));
  expect(box).toHaveFocus();
});

test('files chosen with a date in the future wait until it is corrected', async () => {
  const { actions, user } = renderPage({});
  const box = screen.getByLabelText('Complete up to (as-at date)');
  await user.type(box, '2999-01-01');
  const file = new File(['x'], 'own.csv');
  await user.upload(screen.getByLabelText('Choose files'), file);
  expect(actions.read).not.toHaveBeenCalled();
  await user.clear(box);
  await user.type(box, '2026-03-31');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Read the files with these dates' }));
  const sources = [{ name: 'own.csv', blob: file }];
  expect(actions.read).toHaveBeenCalledWith({ origin: 'local', sources, asAt: '2026-03-31' });
});

test('data that start after they end are refused', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()]) });
  await user.type(screen.getByLabelText('Complete from'), '2026-04-01');
  await user.type(screen.getByLabelText('Complete up to (as-at date)'), '2026-03-31');
  await user.click(screen.getByRole('button', { name: 'Read again with these dates' }));
  expect(actions.read).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Complete from')).toHaveAccessibleDescription(
    /1 April 2026, which is after the as-at date, 31 March 2026/,
  );
});

test('a doubtful as-at date is said, and a button reads again with the likely one', async () => {
  const { report, ...rest } = testReading([testFileReport()]);
  const reading = {
    ...rest,
    report: { ...report, asAtDoubt: { rowsAfter: 2, likely: '2026-03-31' } },
  };
  const { actions, user } = renderPage({ reading });
  expect(
    screen.getByText(
      'Only 2 rows are dated after 31 March 2026. If they are typing errors, the data end there.',
    ),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Use 31 March 2026 as the as-at date' }));
  expect(actions.read).toHaveBeenCalledWith({ ...reading.given, asAt: '2026-03-31' });
  expect(screen.getByLabelText('Complete up to (as-at date)')).toHaveValue('2026-03-31');
});

test('the columns of every extract are listed, those it needs before the others', () => {
  renderPage({});
  const extracts = screen.getByText('Columns of each extract').closest('details');
  expect(extracts).toHaveTextContent(/MASH contactsNeeded: contact_id, child_id, contact_date/);
  expect(extracts).toHaveTextContent(/May be missing: .*outcome/);
});

test('reading can be cancelled', async () => {
  const activity = {
    state: 'reading',
    progress: [{ file: 'own.csv', bytesRead: 1, bytesTotal: 2 }],
  } as const;
  const { actions, user } = renderPage({ activity });
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(actions.cancel).toHaveBeenCalledOnce();
});

test('a reading that was cancelled says what stands', () => {
  renderPage({ ended: { how: 'cancelled' } });
  expect(
    screen.getByText(/Reading was cancelled. The scorecard is as it was before./),
  ).toBeVisible();
});

test('what is in a cell is shown as text', () => {
  const value = '<img src=x onerror=alert(1)>';
  const issue = testDirtyReport.issues[0];
  const file = { ...testDirtyReport, issues: issue ? [{ ...issue, examples: [{ value }] }] : [] };
  renderPage({ reading: testReading([file]) });
  expect(screen.getByText(value)).toBeVisible();
  expect(document.querySelector('img')).toBeNull();
});

test('the partnership in use is named with its strategy and where its file is from', () => {
  renderPage({});
  const section = within(screen.getByRole('region', { name: 'Partnership' }));
  expect(section.getByText(/^: Test strategy, 2024 to 2026/)).toHaveTextContent(
    'Its file comes with this page.',
  );
});

test('every other partnership is a link to its own address', async () => {
  const { actions, user } = renderPage({});
  const link = screen.getByRole('link', { name: /^Other Shire/ });
  expect(link).toHaveAttribute('href', '#/load?partnership=other-shire');
  await user.click(link);
  expect(actions.choosePartnership).toHaveBeenCalledWith('other-shire');
});

test('a partnership file is handed on to be opened', async () => {
  const { onPartnershipFile, user } = renderPage({});
  const file = new File(['{}'], 'mine.json');
  await user.upload(screen.getByLabelText('Open a partnership file'), file);
  expect(onPartnershipFile).toHaveBeenCalledWith(file);
});

test('a partnership file that is refused is said with its places', () => {
  const problems = ['line 3, groups.0.title: this part is missing'];
  renderPage({ refusedPartnership: { file: 'mine.json', problems } });
  const alert = screen.getByRole('alert', { name: 'mine.json could not be used' });
  expect(alert).toHaveTextContent('line 3, groups.0.title: this part is missing');
});

const changedOwn = {
  partnership: testPartnership,
  state: { file: 'mine.json', changed: true },
};

test('a change that is not saved is said, and saving is noted', async () => {
  const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  URL.createObjectURL = () => 'blob:test';
  const { actions, user } = renderPage({ partnershipState: { changed: true } });
  expect(screen.getByText(/^Changed here and not saved/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Save the file in use' }));
  expect(saved.mock.contexts).toMatchObject([{ download: 'test-shire.json' }]);
  expect(actions.partnershipSaved).toHaveBeenCalledOnce();
});

test('another file takes the place of unsaved changes only when that is confirmed', async () => {
  const { onPartnershipFile, user } = renderPage({
    partnershipState: changedOwn.state,
    kept: { 'own-file': changedOwn },
  });
  const file = new File(['{}'], 'next.json');
  await user.upload(screen.getByLabelText('Open a partnership file'), file);
  expect(onPartnershipFile).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Open next.json without saving them' }));
  expect(onPartnershipFile).toHaveBeenCalledWith(file);
});

test('what counts as neglect and what is too few to judge are changed in the partnership in use', async () => {
  const { actions, user } = renderPage({});
  await user.click(screen.getByText('What counts as neglect, and what is too few to judge'));
  await user.click(screen.getByLabelText('also multiple categories that name neglect'));
  await user.click(
    screen.getByLabelText('Local sub-codes of primary need that name neglect count too'),
  );
  const minimum = screen.getByLabelText('A share is judged from so many on');
  await user.clear(minimum);
  await user.type(minimum, '20');
  await user.click(screen.getByRole('button', { name: 'Use these settings' }));
  expect(actions.revisePartnership).toHaveBeenCalledWith({
    ...testPartnership,
    neglect: 'any',
    neglectByPrimaryNeed: true,
    minimumDenominator: 20,
  });
});

test('a number of children that is no whole number is told of and changes nothing', async () => {
  const { actions, user } = renderPage({});
  await user.click(screen.getByText('What counts as neglect, and what is too few to judge'));
  const minimum = screen.getByLabelText('A share is judged from so many on');
  await user.clear(minimum);
  await user.type(minimum, 'ten');
  await user.click(screen.getByRole('button', { name: 'Use these settings' }));
  expect(minimum).toBeInvalid();
  expect(minimum).toHaveAccessibleDescription(/Enter a whole number, such as 10/);
  expect(actions.revisePartnership).not.toHaveBeenCalled();
});

test('a record among chosen files is opened, and only the others are read', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()], 'hosted') });
  const extract = new File(['x'], 'own.csv');
  const record = new File(['{"format":"load-record/1"}'], 'march.json');
  await user.upload(screen.getByLabelText('Choose files'), [extract, record]);
  await waitFor(() => expect(actions.read).toHaveBeenCalled());
  expect(actions.openRecord).toHaveBeenCalledWith({ name: 'march.json', blob: record });
  expect(actions.read).toHaveBeenCalledWith({
    origin: 'local',
    sources: [{ name: 'own.csv', blob: extract }],
  });
});

test('another JSON file is read like an extract, and told of there', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()], 'hosted') });
  const other = new File(['{"format":"partnership/1"}'], 'other.json');
  await user.upload(screen.getByLabelText('Choose files'), other);
  await waitFor(() => expect(actions.read).toHaveBeenCalled());
  expect(actions.openRecord).not.toHaveBeenCalled();
});

test('a record of another partnership is said and not compared', async () => {
  const partnership = { id: 'other', name: 'Other Partnership' };
  const { actions } = renderPage({
    reading: testReading([testFileReport()]),
    record: { file: 'march.json', load: { ...testRecordedLoad, partnership } },
  });
  expect(await screen.findByText(/is of a load for Other Partnership/)).toBeVisible();
  expect(actions.changes).not.toHaveBeenCalled();
});

test('a record that is refused before any extract is read is told of', async () => {
  renderPage({
    refusedRecord: { file: 'march.json', problems: ['it is not the record of a load.'] },
  });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent('march.json could not be used');
  expect(alert).toHaveTextContent('it is not the record of a load.');
});

test('a record that is open before any extract is read waits for them', async () => {
  renderPage({ record: { file: 'march.json', load: testRecordedLoad } });
  expect(await screen.findByText(/The record march\.json is open/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Keep a record of this load' })).toBeNull();
});

test('why a record could not be made is said', async () => {
  const { actions, user } = renderPage({ reading: testReading([testFileReport()]) });
  vi.mocked(actions.keepRecord).mockRejectedValue(new Error('nothing is loaded'));
  await user.click(await screen.findByRole('button', { name: 'Keep a record of this load' }));
  expect(await screen.findByText('The record could not be made: nothing is loaded.')).toBeVisible();
});
