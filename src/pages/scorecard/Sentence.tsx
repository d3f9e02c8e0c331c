import { Unbroken } from '../../charts/Unbroken.tsx';
import type { Part } from '../../scorecard/headline.ts';
import type { PageProps } from '../../ui/view.ts';

type Props = { readonly parts: readonly Part[]; readonly href: PageProps['href'] };

/** A sentence in which each measure is a link to its page. */
export function Sentence({ parts, href }: Props) {
  let at = 0;
  return parts.map((part) => {
    const key = at;
    at += typeof part === 'string' ? part.length : part.name.length;
    return typeof part === 'string' ? (
      <Unbroken key={key} text={part} />
    ) : (
      <a key={key} href={href({ page: 'measure', measure: part.measure.id })}>
        {part.name}
      </a>
    );
  });
}
