import { createContext, useContext } from 'react';
import type { Partnership } from '../scorecard/partnership.ts';
import type { DeskActions } from './desk.ts';

/** What it takes to change the partnership's own file from a page of the report. */
export type Editing = Pick<DeskActions, 'tryMeasure' | 'revisePartnership'> & {
  readonly partnership: Partnership;
};

/** Filled by the shell; absent where nothing can be changed. */
export const EditingContext = createContext<Editing | undefined>(undefined);

/** The means to change the partnership's file, where there are any. */
export function useEditing(): Editing | undefined {
  return useContext(EditingContext);
}
