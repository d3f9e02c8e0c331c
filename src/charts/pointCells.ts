import type { MeasureKind } from '../measures/measure.ts';
import type { Point } from '../measures/result.ts';
import {
  absenceInWords,
  capitalised,
  numberInWords,
  shownValue,
  symbols,
} from '../scorecard/format.ts';
import { type FigureCell, type FigureColumn, textCell } from './figureTable.ts';

/** The columns that a point of a measure fills, the note last. */
export function pointColumns(kind: MeasureKind): FigureColumn[] {
  const counted = { title: 'Number', numeric: true };
  const note = { title: 'Note', numeric: false };
  if (kind === 'share') {
    return [counted, { title: 'Of', numeric: true }, { title: 'Per cent', numeric: true }, note];
  }
  if (kind === 'rate') {
    return [
      counted,
      { title: 'Population aged 0 to 17', numeric: true },
      { title: 'Per 10,000', numeric: true },
      note,
    ];
  }
  return [counted, note];
}

/**
 * A point as cells: numbers where it is known, else its symbol in each and the reason in the note. A
 * share of fewer than the minimum is noted as too few to judge.
 */
export function pointCells(
  point: Point,
  kind: MeasureKind,
  complete: boolean,
  minimum: number,
): FigureCell[] {
  const part = complete ? '' : 'Part period: not judged';
  if (point.state !== 'known') {
    const symbol = textCell(symbols[point.state]);
    const note = [capitalised(absenceInWords(point)), part].filter(Boolean).join('. ');
    return [...(kind === 'count' ? [symbol] : [symbol, symbol, symbol]), textCell(note)];
  }
  const counted = numberCell(point.numerator);
  if (kind === 'count' || point.denominator === undefined) return [counted, textCell(part)];
  const few = kind === 'share' && point.denominator < minimum ? 'Too few to judge' : '';
  const shown = shownValue(point, kind);
  return [
    counted,
    numberCell(point.denominator),
    { text: numberInWords(Math.trunc(shown)) + decimalOf(shown), value: shown },
    textCell([few, part].filter(Boolean).join('. ')),
  ];
}

function numberCell(value: number): FigureCell {
  return { text: numberInWords(value), value };
}

function decimalOf(value: number): string {
  return `.${Math.round(value * 10) % 10}`;
}
