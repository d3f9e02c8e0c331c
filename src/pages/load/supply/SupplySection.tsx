import { isoFromDay, today } from '../../../calendar/calendarDate.ts';
import { FigureDataTable } from '../../../charts/FigureDataTable.tsx';
import type { Scorecard } from '../../../scorecard/scorecard.ts';
import { latestCompletePeriod } from '../../../scorecard/select.ts';
import { supplyAt, supplyInWords } from '../../../scorecard/supply/supplyAt.ts';
import { ScrollSideways } from '../../../ui/ScrollSideways.tsx';
import { ScorecardContext } from '../../../ui/scorecardContext.ts';
import { SaveTable } from '../../parts/SaveTable.tsx';
import { supplyTable } from './supplyTable.ts';

/** Which agency supplies which extract, complete to when, and who answers for it. */
export default function SupplySection({ scorecard }: { readonly scorecard: Scorecard }) {
  const index = latestCompletePeriod(scorecard.periods);
  const period = scorecard.periods[index];
  if (!period?.complete) return null;
  const day = isoFromDay(today());
  const table = supplyTable(supplyAt(scorecard, index, day), period.words);
  const doubts = supplyInWords(scorecard, index, day);
  const isSaid = scorecard.partnership.supply.length > 0;
  return (
    <section aria-labelledby="supply">
      <h2 id="supply">Data supply</h2>
      <p className="measure-of-text">
        {doubts ?? `No extract is late or partial for ${period.words}.`}
        {!isSaid &&
          ' Which agency supplies an extract, who answers for it and when it is due can be said in the partnership file, under supply.'}
      </p>
      <ScrollSideways label={table.caption}>
        <FigureDataTable table={table} />
      </ScrollSideways>
      <ScorecardContext value={scorecard}>
        <SaveTable table={table} what="data supply" name="data-supply" />
      </ScorecardContext>
    </section>
  );
}
