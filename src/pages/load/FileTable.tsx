import type { FileReport } from '../../extracts/report.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollSideways } from '../../ui/ScrollSideways.tsx';
import { count, fileSize } from '../../ui/words.ts';
import {
  cellRole,
  columnHeadRole,
  rowGroupRole,
  rowHeadRole,
  rowRole,
  tableRole,
} from '../parts/tableRoles.ts';
import { fileAnchor } from './fileAnchor.ts';
import { statisticsInWords } from './statisticsInWords.ts';
import { delimiterNames, encodingNames, nameIn } from './textNames.ts';

type FileTableProps = {
  readonly files: readonly FileReport[];
  onRemove?(file: string): void;
  onMap(file: string): void;
};

/** The account of each file: read = used + duplicates + set aside. */
export function FileTable({ files, onRemove, onMap }: FileTableProps) {
  return (
    <ScrollSideways label="Rows of each file">
      <table {...tableRole} className="file-table">
        <caption>
          Rows of each file
          <span className="quiet caption-note">read = used + duplicates + set aside</span>
        </caption>
        <thead {...rowGroupRole}>
          <tr {...rowRole}>
            <th {...columnHeadRole}>File, and what it was recognised as</th>
            <th {...columnHeadRole} className="number">
              Read
            </th>
            <th {...columnHeadRole} className="number">
              Used
            </th>
            <th {...columnHeadRole} className="number">
              Dupli&shy;cates
            </th>
            <th {...columnHeadRole} className="number">
              Set aside
            </th>
            {onRemove && (
              <th {...columnHeadRole}>
                <span className="visually-hidden">Remove</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody {...rowGroupRole}>
          {files.map((file) => (
            <tr {...rowRole} key={file.file} id={fileAnchor(file.file)} tabIndex={-1}>
              <th {...rowHeadRole}>
                {file.file}
                <span className="quiet block">{inWords(file)}</span>
                {file.mapped && (
                  <span className="quiet block">
                    read by the mapping kept in the partnership file{' '}
                    <Button look="plain" onClick={() => onMap(file.file)}>
                      Change it <span className="visually-hidden">for {file.file}</span>
                    </Button>
                  </span>
                )}
              </th>
              {file.refused ? (
                <td {...cellRole} className="refused" colSpan={4}>
                  <strong>Not used.</strong> {file.refused.reason} {file.refused.todo}
                </td>
              ) : (
                <>
                  <td {...cellRole} className="number" data-label="Read">
                    {count(file.read)}
                  </td>
                  <td {...cellRole} className="number" data-label="Used">
                    {count(file.used)}
                  </td>
                  <td {...cellRole} className="number" data-label="Duplicates">
                    {count(file.duplicates)}
                  </td>
                  <td {...cellRole} className="number" data-label="Set aside">
                    {count(file.setAside)}
                  </td>
                </>
              )}
              {onRemove && (
                <td {...cellRole} className="remove">
                  <Button look="plain" onClick={() => onRemove(file.workbook ?? file.file)}>
                    Remove <span className="visually-hidden">{file.workbook ?? file.file}</span>
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollSideways>
  );
}

/** The layout, the size, and how the file is written where that is not UTF-8 with commas. */
function inWords({ layoutTitle, statistics, bytes, encoding, delimiter }: FileReport): string {
  const plain = !encoding || /^utf-?8$/i.test(encoding);
  return [
    ...(layoutTitle ? [layoutTitle] : []),
    ...(statistics ? [statisticsInWords(statistics)] : []),
    fileSize(bytes),
    ...(plain ? [] : [nameIn(encodingNames, encoding)]),
    ...(!delimiter || delimiter === ','
      ? []
      : [`between cells: ${nameIn(delimiterNames, delimiter)}`]),
  ].join(' · ');
}
