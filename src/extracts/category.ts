/** Categories of abuse as bits, so that a plan of several keeps which ones. 0 is not recorded. */
export const categoryBits = { NEG: 1, PHY: 2, SAB: 4, EMO: 8, MUL: 16 } as const;

export type CategoryCode = keyof typeof categoryBits;

/** A category that is there and cannot be read. */
export const unreadableCategory = 255;

/** Whether a category counts as neglect: `only` neglect itself, or `any` that names it. */
export type NeglectRule = 'only' | 'any';

const stems: readonly (readonly [RegExp, CategoryCode])[] = [
  [/^neg(?:l\w*)?$/, 'NEG'],
  [/^phy(?:s\w*)?$/, 'PHY'],
  [/^(?:sab|sex\w*)$/, 'SAB'],
  [/^(?:emo(?:t\w*)?|psych\w*)$/, 'EMO'],
  [/^mul\w*$/, 'MUL'],
];

const flagOrder: readonly CategoryCode[] = ['NEG', 'PHY', 'SAB', 'EMO'];

/**
 * The category that a trimmed cell names: a code, words in any order and spelling that a person would
 * know, or four flags in the order neglect, physical, sexual, emotional (`YNNN`). A text that names
 * two or more is multiple and keeps which ones.
 */
export function readCategory(trimmed: string): number {
  if (/^[YN]{4}$/i.test(trimmed)) return fromFlags(trimmed.toUpperCase());
  let bits = 0;
  for (const word of trimmed.toLowerCase().split(/[^\p{L}]+/u)) {
    const stem = stems.find(([pattern]) => pattern.test(word));
    if (stem) bits |= categoryBits[stem[1]];
  }
  return bits === 0 ? unreadableCategory : bits;
}

function fromFlags(flags: string): number {
  const bits = flagOrder.reduce(
    (sum, code, index) => (flags[index] === 'Y' ? sum | categoryBits[code] : sum),
    0,
  );
  return bits === 0 ? unreadableCategory : bits;
}

/** The code of a category: `NEG`, `MUL`, or `MUL:EMO+NEG` where the parts are known. */
export function categoryCode(bits: number): string {
  const parts = flagOrder.filter((code) => bits & categoryBits[code]).sort();
  if (parts.length === 1 && !(bits & categoryBits.MUL)) return parts[0] ?? '';
  if (parts.length > 0) return `MUL:${parts.join('+')}`;
  return bits & categoryBits.MUL ? 'MUL' : '';
}

/** Whether the category counts as neglect under the partnership's rule. */
export function isNeglect(bits: number, rule: NeglectRule): boolean {
  return rule === 'any' ? (bits & categoryBits.NEG) !== 0 : bits === categoryBits.NEG;
}
