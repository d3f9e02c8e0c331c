import { type Mapping, mappableLayouts } from '../../extracts/mapping/mapping.ts';
import { Button } from '../../ui/Button.tsx';
import { counted } from '../../ui/words.ts';

type KeptMappingsProps = {
  readonly mappings: readonly Mapping[];
  onRemove(mapping: Mapping): void;
};

/** What the partnership file says of files that no layout explains, and the way to forget it. */
export function KeptMappings({ mappings, onRemove }: KeptMappingsProps) {
  if (mappings.length === 0) return null;
  return (
    <details className="partnership-settings">
      <summary>
        {counted(mappings.length, 'kind of file', 'kinds of files')} with headers of your own
      </summary>
      <ul className="measure-of-text">
        {mappings.map((mapping) => (
          <li key={mapping.headers.join(' ')}>
            {titleOf(mapping)}, by the headers{' '}
            <span className="quiet">{mapping.headers.filter(Boolean).join(', ')}</span>{' '}
            <Button look="plain" onClick={() => onRemove(mapping)}>
              Forget this{' '}
              <span className="visually-hidden">
                about {mapping.headers.filter(Boolean).join(', ')}
              </span>
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function titleOf({ layout: id }: Mapping): string {
  return mappableLayouts.find((layout) => layout.id === id)?.title ?? id;
}
