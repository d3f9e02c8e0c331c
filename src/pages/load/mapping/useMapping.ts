import { useEffect, useState } from 'react';
import type { LayoutGuess } from '../../../extracts/mapping/fileColumns.ts';
import type { Mapping } from '../../../extracts/mapping/mapping.ts';
import type { MappingTrial } from '../../../extracts/mapping/mappingTrial.ts';
import type { ColumnsToMap } from '../../../scorecard/mapColumns.ts';
import type { DeskActions } from '../../../ui/desk.ts';
import { type Answers, mappingOf, unanswered } from './mappingOf.ts';

type Asking = Pick<DeskActions, 'columnsToMap' | 'tryMapping'>;

/** What is known of a file, what was said of it so far, and how it would be read so. */
export type MappingState = {
  readonly columns: ColumnsToMap;
  readonly guess: LayoutGuess;
  readonly answers: Answers;
  readonly mapping: Mapping;
  readonly lacking: readonly string[];
  readonly trial: MappingTrial | undefined;
  setHeaderLine(line: number): void;
  setLayout(layout: string): void;
  answer(column: string, name: string | undefined): void;
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
  const [said, setSaid] = useState<Readonly<Record<string, Answers>>>({});
  const [trial, setTrial] = useState<MappingTrial>();
  const { columnsToMap, tryMapping } = asking;

  useEffect(() => {
    let isLatest = true;
    columnsToMap({ file, headerLine }).then(
      (found) => {
        if (!isLatest) return;
        setColumns(found);
        setSaid({});
      },
      (error: unknown) => isLatest && setFailed(String(error)),
    );
    return () => {
      isLatest = false;
    };
  }, [file, headerLine, columnsToMap]);

  const guess = columns?.layouts.find((one) => one.layout === layout) ?? columns?.layouts[0];
  const answers = guess && (said[guess.layout] ?? guess.answers);
  const mapping = columns && guess && answers && mappingOf(columns.headers, guess, answers);
  const lacking = guess && answers ? unanswered(guess, answers) : [];
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

  if (!columns || !guess || !answers || !mapping) return failed === undefined ? {} : { failed };
  return {
    ...{ columns, guess, answers, mapping, lacking, trial, setHeaderLine, setLayout },
    answer(column, name) {
      const { [column]: _, ...others } = answers;
      const next = name === undefined ? others : { ...others, [column]: name };
      setSaid({ ...said, [guess.layout]: next });
    },
  };
}
