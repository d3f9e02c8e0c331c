import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { periodsBetween } from '../../src/calendar/period.ts';
import { catalogue } from '../../src/measures/catalogue/catalogue.ts';
import { countRows } from '../../src/measures/counts.ts';
import { byPlace } from '../../src/measures/grouping.ts';
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
      const data = context.data(measure.counts.table);
      const grouping = byPlace(context.places, data);
      for (const spans of [
        periods.map((period) => spanOf(measure.window, period)),
        periods.map((period) => yearToDateSpan(period, 4)),
      ]) {
        expect(countRows(measure, spans, context), measure.id).toEqual(
          countRows(measure, spans, context, { grouping }),
        );
      }
    }
  },
);
