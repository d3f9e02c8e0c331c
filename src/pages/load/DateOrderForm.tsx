import { type FormEvent, useState } from 'react';
import type { DateOrder } from '../../scorecard/session.ts';
import { Button } from '../../ui/Button.tsx';

/** Asked only where the dates of a file can be nothing but month first. */
export function DateOrderForm({ onChoose }: { onChoose(order: DateOrder): void }) {
  const [order, setOrder] = useState<DateOrder>('mdy');

  function choose(event: FormEvent): void {
    event.preventDefault();
    onChoose(order);
  }

  return (
    <form onSubmit={choose} className="measure-of-text form-section">
      <fieldset>
        <legend>How are the dates written in the file that waits?</legend>
        <span className="hint">
          More of its dates can only be read month first, as in 02/28/2026, than day first.
        </span>
        <div className="choice">
          <input
            id="order-mdy"
            type="radio"
            name="order"
            checked={order === 'mdy'}
            onChange={() => setOrder('mdy')}
          />
          <label htmlFor="order-mdy">Month first: 02/03/2026 is 3 February 2026</label>
        </div>
        <div className="choice">
          <input
            id="order-dmy"
            type="radio"
            name="order"
            checked={order === 'dmy'}
            onChange={() => setOrder('dmy')}
          />
          <label htmlFor="order-dmy">Day first: 02/03/2026 is 2 March 2026</label>
        </div>
      </fieldset>
      <Button type="submit" look="main">
        Read the files again
      </Button>
    </form>
  );
}
