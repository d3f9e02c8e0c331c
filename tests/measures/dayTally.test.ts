import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { periodsBetween } from '../../src/calendar/period.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { countRowByRow, countRows } from '../../src/measures/counts.ts';
import { dimensionsOf, whyNotBrokenDown } from '../../src/measures/dimensions/offered.ts';
import { sortRows } from '../../src/measures/dimensions/sortRows.ts';
import type { RowMeasure } from '../../src/measures/measure.ts';
import { spanOf, yearToDateSpan } from '../../src/measures/span.ts';
import { testContext } from '../support/extracts.ts';

const folder = 'data-samples/rotherham';
const files = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name, readFileSync(`${folder}/${name}`)]),
);
const context = await testContext(files);
const measures = catalogue.filter((measure): measure is RowMeasure => measure.from === 'rows');

test.each([1, 2, 12] as const)(
  'counted by day or row by row, every measure is the same in periods of %i months',
  (months) => {
    const periods = periodsBetween(context.coverFrom, context.asAt, months, 4);
    for (const measure of measures) {
      for (const spans of [
        periods.map((period) => spanOf(measure.window, period)),
        periods.map((period) => yearToDateSpan(period, 4)),
      ]) {
        expect(countRows(measure, spans, context), measure.id).toEqual(
          countRowByRow(measure, spans, context),
        );
      }
    }
  },
);

test.each(['all', 'a locality'] as const)(
  'counted by day or row by row, every breakdown is the same in %s',
  (where) => {
    const within = where === 'all' ? undefined : 0;
    const spans = periodsBetween(context.coverFrom, context.asAt, 2, 4);
    for (const measure of measures) {
      const ofWindow = spans.map((period) => spanOf(measure.window, period));
      for (const dimension of dimensionsOf(measure, [])) {
        if (whyNotBrokenDown(dimension, measure, context)) continue;
        const tallied = { grouping: sortRows(dimension, measure, context), within };
        expect(countRows(measure, ofWindow, context, tallied), dimension.id).toEqual(
          countRowByRow(measure, ofWindow, context, tallied),
        );
      }
    }
  },
);
