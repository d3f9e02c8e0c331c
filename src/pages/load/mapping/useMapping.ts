import { useEffect, useState } from 'react';
import type { LayoutGuess } from '../../../extracts/mapping/fileColumns.ts';
import type { Mapping } from '../../../extracts/mapping/mapping.ts';
import type { MappingTrial } from '../../../extracts/mapping/mappingTrial.ts';
import type { ColumnsToMap } from '../../../scorecard/mapColumns.ts';
import type { DeskActions } from '../../../ui/desk.ts';
import { mappingOf, type Said, unanswered } from './mappingOf.ts';

type Asking = Pick<DeskActions, 'columnsToMap' | 'tryMapping'>;

/** What is known of a file, what was said of it so far, and how it would be read so. */
export type MappingState = {
  readonly columns: ColumnsToMap;
  readonly guess: LayoutGuess;
  readonly said: Said;
  readonly mapping: Mapping;
  readonly lacking: readonly string[];
  readonly trial: MappingTrial | undefined;
  setHeaderLine(line: number): void;
  setLayout(layout: string): void;
  /** Says which column of the file it is, what stands in every row, or that it is not there. */
  say(column: string, change: { readonly name?: string; readonly always?: string }): void;
};

/** Asks for the columns of a file, keeps the answers for each layout, and tries them at once. */
export function useMapping(
  file: string,
  asking: Asking,
): MappingState | { readonly failed?: string } {
  const [headerLine, setHeaderLine] = useState<number>();
  const [columns, setColumns] = useState<ColumnsToMap>();
  const [failed, setFailed] = useState<string>();
  const [layout, setLayout] = useState<string>();
  const [byLayout, setByLayout] = useState<Readonly<Record<string, Said>>>({});
  const [trial, setTrial] = useState<MappingTrial>();
  const { columnsToMap, tryMapping } = asking;

  useEffect(() => {
    let isLatest = true;
    columnsToMap({ file, headerLine }).then(
      (found) => {
        if (!isLatest) return;
        setColumns(found);
        setByLayout({});
      },
      (error: unknown) => isLatest && setFailed(String(error)),
    );
    return () => {
      isLatest = false;
    };
  }, [file, headerLine, columnsToMap]);

  const guess = columns?.layouts.find((one) => one.layout === layout) ?? columns?.layouts[0];
  const said = guess && (byLayout[guess.layout] ?? guess);
  const mapping = columns && guess && said && mappingOf(columns.headers, guess, said);
  const lacking = guess && said ? unanswered(guess, said.answers) : [];
  const question = mapping && lacking.length === 0 ? JSON.stringify(mapping) : undefined;

  useEffect(() => {
    setTrial(undefined);
    if (question === undefined) return;
    let isLatest = true;
    tryMapping({ file, mapping: JSON.parse(question) as Mapping }).then(
      (tried) => isLatest && setTrial(tried),
      (error: unknown) => isLatest && setTrial({ ok: false, reason: String(error), todo: '' }),
    );
    return () => {
      isLatest = false;
    };
  }, [file, question, tryMapping]);

  if (!columns || !guess || !said || !mapping) return failed === undefined ? {} : { failed };
  return {
    ...{ columns, guess, said, mapping, lacking, trial, setHeaderLine, setLayout },
    say(column, { name, always }) {
      const { [column]: _, ...answers } = said.answers;
      const { [column]: __, ...texts } = said.always;
      const next = {
        answers: name === undefined ? answers : { ...answers, [column]: name },
        always: always === undefined ? texts : { ...texts, [column]: always },
      };
      setByLayout({ ...byLayout, [guess.layout]: next });
    },
  };
}
