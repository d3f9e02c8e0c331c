import { knownShare } from '../measures/result.ts';
import { capitalised, listInWords, numberInWords, shareInWords } from '../scorecard/format.ts';
import type { FunnelAt, FunnelStep } from '../scorecard/funnels/funnelAt.ts';
import { type FigureCell, type FigureTable, textCell } from './figureTable.ts';
import { pointCells, pointColumns } from './pointCells.ts';

/** A funnel as the drawing, its table, its file and its words have it. */
export type FunnelModel = {
  readonly headline: string;
  readonly subtitle: string;
  readonly bars: readonly FunnelBar[];
  readonly missing: readonly string[];
  readonly table: FigureTable;
};

export type FunnelBar = {
  readonly label: string;
  readonly when: string;
  /** `34 of 85 (40.0 %)`, the number alone where no share is given, or why there is none. */
  readonly value: string;
  /** Why no share of the step before is given, or that it is of too few. */
  readonly note?: string;
  /** Length from 0 to 1, beside the longest of the steps that count the same people in the same time. */
  readonly length: number;
};

/** Works out the drawing of a funnel and its table. */
export function funnelModel(funnel: FunnelAt, place: string, minimum: number): FunnelModel {
  return {
    headline: headlineOf(funnel.steps),
    subtitle: `${place}. A bar is as long as its number beside the others that count the same people in the same time; per cent are of the step before.`,
    bars: funnel.steps.map((step) => barOf(step, funnel.steps, minimum)),
    missing: funnel.missing.map((words) => `${capitalised(words)}.`),
    table: {
      caption: `${funnel.title}, ${place}`,
      columns: [
        { title: 'Step', numeric: false },
        { title: 'When', numeric: false },
        ...pointColumns('share'),
      ],
      rows: funnel.steps.map((step) => [
        textCell(capitalised(step.words)),
        textCell(step.when),
        ...cellsOf(step, minimum),
      ]),
    },
  };
}

/** Each number with its words, those of one time together: `85 registered and 60 attended in May 2026`. */
function headlineOf(steps: readonly FunnelStep[]): string {
  const groups: { when: string; parts: string[] }[] = [];
  for (const { number, words, when } of steps) {
    if (number.state === 'absent') continue;
    const part = `${numberInWords(number.count)} ${words}`;
    const last = groups.at(-1);
    if (last?.when === when) last.parts.push(part);
    else groups.push({ when, parts: [part] });
  }
  if (groups.length === 0) return 'No step has a number here';
  return groups.map(({ when, parts }) => `${listInWords(parts)} ${when}`).join('; ');
}

function barOf(step: FunnelStep, steps: readonly FunnelStep[], minimum: number): FunnelBar {
  const { number, share } = step;
  const base = { label: capitalised(step.words), when: step.when };
  const words = noteOf(share, minimum);
  const note = words ? { note: words } : {};
  if (number.state === 'absent') return { ...base, ...note, value: number.words, length: 0 };
  const longest = Math.max(
    ...steps.map((each) =>
      sameScale(each, step) && each.number.state === 'known' ? each.number.count : 0,
    ),
  );
  return {
    ...base,
    ...note,
    value:
      share.state === 'given' ? shareInWords(number.count, share.of) : numberInWords(number.count),
    length: longest === 0 ? 0 : number.count / longest,
  };
}

function noteOf(share: FunnelStep['share'], minimum: number): string | undefined {
  if (share.state === 'not-given') {
    return `${capitalised(share.reason)}: no share of the step before.`;
  }
  const few = share.state === 'given' && share.of < minimum;
  return few ? `Fewer than ${minimum}: too few to judge.` : undefined;
}

function sameScale(a: FunnelStep, b: FunnelStep): boolean {
  return a.people === b.people && a.window === b.window;
}

function cellsOf({ number, share }: FunnelStep, minimum: number): FigureCell[] {
  const blank = textCell('');
  if (number.state === 'absent') {
    return [blank, blank, blank, textCell(capitalised(number.words))];
  }
  if (share.state === 'given') {
    return pointCells(knownShare(number.count, share.of), 'share', true, minimum);
  }
  const count = { text: numberInWords(number.count), value: number.count };
  return [count, blank, blank, textCell(noteOf(share, minimum) ?? '')];
}
