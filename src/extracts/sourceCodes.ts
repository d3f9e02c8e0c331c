/**
 * Where a contact or referral came from, as the children in need census codes it, with what each code
 * stands for. `1`, `2`, `3` and `5` are groups: the text says no more than that. `5D` is a code of the
 * Standard Safeguarding Dataset.
 */
export const sourceCodes = {
  '1': ['individual'],
  '1A': ['family member, relative or carer'],
  '1B': ['acquaintance, neighbour or childminder'],
  '1C': ['the child or young person'],
  '1D': ['another individual'],
  '2': ['school or education service'],
  '2A': ['school'],
  '2B': ['education service'],
  '3': ['health service'],
  '3A': ['general practitioner'],
  '3B': ['health visitor'],
  '3C': ['school nurse'],
  '3D': ['other primary health service'],
  '3E': ['accident and emergency'],
  '3F': ['other health service'],
  '4': ['housing'],
  '5': ['local authority'],
  '5A': ['social care of the local authority'],
  '5B': ['another service of the local authority'],
  '5C': ['another local authority'],
  '5D': ['early help'],
  '6': ['police'],
  '7': ['other legal agency'],
  '8': ['another agency'],
  '9': ['anonymous'],
  '10': ['unknown'],
} as const satisfies Readonly<Record<string, readonly [title: string]>>;

export type SourceCode = keyof typeof sourceCodes;

/** The groups by which Annex A and the DfE count sources. */
export const sourceGroups = {
  '1': 'individuals',
  '2': 'education',
  '3': 'health',
  '4': 'housing',
  '5': 'local-authority',
  '6': 'police',
  '7': 'other-legal',
  '8': 'other',
  '9': 'anonymous',
  '10': 'unknown',
} as const;

export type SourceGroup = (typeof sourceGroups)[keyof typeof sourceGroups];

/** The group of a code; undefined where a text is no code. */
export function sourceGroupOf(code: SourceCode): SourceGroup;
export function sourceGroupOf(text: string): SourceGroup | undefined;
export function sourceGroupOf(text: string): SourceGroup | undefined {
  return isSourceCode(text) ? sourceGroups[numberOf(text)] : undefined;
}

export function isSourceCode(text: string): text is SourceCode {
  return Object.hasOwn(sourceCodes, text);
}

/** A code without its letter: the code of its group. */
export function numberOf(code: SourceCode): keyof typeof sourceGroups {
  return code.replace(/[A-F]/, '') as keyof typeof sourceGroups;
}
