import { type ReactNode, useId } from 'react';

type ErrorSummaryProps = { readonly title: string; readonly children: ReactNode };

/** What went wrong on the page, said first and aloud; the document's title says so too. */
export function ErrorSummary({ title, children }: ErrorSummaryProps) {
  const id = useId();
  return (
    <section className="error-summary" role="alert" aria-labelledby={id} data-error-summary>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
