import type { MeasureKind } from '../measures/measure.ts';

/** An axis from zero, with few round ticks. */
export type Axis = { readonly highest: number; readonly ticks: readonly number[] };

/** The axis for values of a kind: a share never goes beyond 100 per cent, a count in whole steps. */
export function axisFromZero(highest: number, kind: MeasureKind): Axis {
  if (!(highest > 0)) return { highest: 1, ticks: [0, 1] };
  const top = kind === 'share' ? Math.min(highest, 100) : highest;
  const step = Math.max(roundStep(top / 4), kind === 'count' ? 1 : 0.1);
  const count = Math.ceil(top / step - 1e-9);
  const ticks = Array.from({ length: count + 1 }, (_, index) => rounded(index * step));
  return { highest: ticks.at(-1) ?? 1, ticks };
}

/** The indexes of the periods that have room for a label, counted back from the last one. */
export function labelledIndexes(count: number, width: number, labelWidth: number): number[] {
  const room = Math.max(1, Math.floor(width / labelWidth));
  const step = Math.max(1, Math.ceil(count / room));
  return Array.from({ length: count }, (_, index) => index).filter(
    (index) => (count - 1 - index) % step === 0,
  );
}

/** 1, 2 or 5 times a power of ten, not smaller than the raw step. */
function roundStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const multiple = [1, 2, 5, 10].find((each) => raw <= each * power * (1 + 1e-9)) ?? 10;
  return multiple * power;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
