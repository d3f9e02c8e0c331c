import type { FileReport } from '../../extracts/report.ts';

type LayoutNotesProps = { readonly files: readonly FileReport[] };

/** What files of other layouts than the product's own cannot say, and what to add to them. */
export function LayoutNotes({ files }: LayoutNotesProps) {
  const limited = files.filter(({ cannotSupply }) => cannotSupply !== undefined);
  if (limited.length === 0) return null;
  return (
    <>
      <h3>What these layouts cannot say</h3>
      <ul className="measure-of-text">
        {limited.map(({ file, layoutTitle, cannotSupply = [] }) => (
          <li key={file}>
            {file} ({layoutTitle}):
            {cannotSupply.map((note) => (
              <span className="block quiet" key={note}>
                {note}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
