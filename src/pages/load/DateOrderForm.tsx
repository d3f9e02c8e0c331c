import { type FormEvent, useState } from 'react';
import { listInWords } from '../../scorecard/format.ts';
import type { DateOrder } from '../../scorecard/session.ts';
import { Button } from '../../ui/Button.tsx';

type DateOrderFormProps = {
  /** Names of the files that wait for the answer. */
  readonly files: readonly string[];
  onChoose(order: DateOrder): void;
};

/** Asked only where the dates of a file can be nothing but month first. */
export function DateOrderForm({ files, onChoose }: DateOrderFormProps) {
  const [order, setOrder] = useState<DateOrder>('mdy');

  function choose(event: FormEvent): void {
    event.preventDefault();
    onChoose(order);
  }

  return (
    <form onSubmit={choose} className="measure-of-text form-section">
      <fieldset>
        <legend>Which comes first in the dates of {listInWords(files)}?</legend>
        <span className="hint">
          Some dates make sense only with the month first, such as 02/28/2026.
        </span>
        <div className="choice">
          <input
            id="order-mdy"
            type="radio"
            name="order"
            checked={order === 'mdy'}
            onChange={() => setOrder('mdy')}
          />
          <label htmlFor="order-mdy">The month: 02/03/2026 is 3 February 2026</label>
        </div>
        <div className="choice">
          <input
            id="order-dmy"
            type="radio"
            name="order"
            checked={order === 'dmy'}
            onChange={() => setOrder('dmy')}
          />
          <label htmlFor="order-dmy">The day: 02/03/2026 is 2 March 2026</label>
        </div>
      </fieldset>
      <Button type="submit" look="main">
        Read the files again
      </Button>
    </form>
  );
}
