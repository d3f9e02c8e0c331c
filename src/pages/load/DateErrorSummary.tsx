import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { JumpLink } from '../../ui/JumpLink.tsx';
import { dateFieldId } from './DatesForm.tsx';
import type { DateErrors } from './dates.ts';

/** Dates that nothing can be read with; each links to its box. */
export function DateErrorSummary({ errors }: { readonly errors: DateErrors }) {
  const wrong = (['coverFrom', 'asAt'] as const).filter((name) => errors[name]);
  return (
    <ErrorSummary title="There is a problem with the dates">
      <ul>
        {wrong.map((name) => (
          <li key={name}>
            <JumpLink to={dateFieldId[name]}>{errors[name]}</JumpLink>
          </li>
        ))}
      </ul>
      <p>Nothing was read yet: the files wait until the dates are corrected.</p>
    </ErrorSummary>
  );
}
