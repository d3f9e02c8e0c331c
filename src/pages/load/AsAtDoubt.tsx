import { dayFromIso, longDate } from '../../calendar/calendarDate.ts';
import type { LoadReport } from '../../scorecard/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Caution } from '../../ui/Caution.tsx';
import { asAtDoubtInWords } from '../../ui/words.ts';

type AsAtDoubtProps = {
  readonly doubt: NonNullable<LoadReport['asAtDoubt']>;
  onUse(asAt: string): void;
};

/** Asks whether the few rows that the as-at date rests on are typing errors. */
export function AsAtDoubt({ doubt, onUse }: AsAtDoubtProps) {
  return (
    <Caution>
      <p>{asAtDoubtInWords(doubt)}</p>
      <Button onClick={() => onUse(doubt.likely)}>
        Use {longDate(dayFromIso(doubt.likely))} as the as-at date
      </Button>
    </Caution>
  );
}
