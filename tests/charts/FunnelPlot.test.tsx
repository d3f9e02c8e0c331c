// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { DifferenceRow } from '../../src/charts/differencesModel.ts';
import { FunnelPlot } from '../../src/charts/FunnelPlot.tsx';
import { knownShare } from '../../src/measures/result.ts';

afterEach(cleanup);

const row = (name: string, some: number, all: number, standing: DifferenceRow['standing']) => ({
  id: name,
  name,
  point: knownShare(some, all),
  value: (100 * some) / all,
  valueInWords: '',
  standing,
  standingInWords: '',
});

test('only the localities that are clearly different are named in the drawing, and all in its words', () => {
  render(
    <FunnelPlot
      measure={{ clustering: { state: 'not-applicable' } }}
      model={{
        kind: 'share',
        headline: '',
        chance: '',
        subtitle: '',
        whole: 15,
        wholeInWords: '',
        highest: 31,
        table: { caption: '', columns: [], rows: [] },
        rows: [row('North', 15, 100, 'look'), row('South', 208, 763, 'alarm')],
      }}
    />,
  );
  const plot = screen.getByRole('img', { name: /North 15\.0 % of 100, South 27\.3 % of 763/ });
  expect(within(plot).getByText('South')).toBeDefined();
  expect(within(plot).queryByText('North')).toBeNull();
  expect(within(plot).queryByText('100 %')).toBeNull();
});
