/**
 * Where a contact or referral came from, as the children in need census codes it. These rules are the
 * one place that knows how people write it.
 */
export const sourceCodes = {
  '1A': 'individuals',
  '1B': 'individuals',
  '1C': 'individuals',
  '1D': 'individuals',
  '2A': 'education',
  '2B': 'education',
  '3A': 'health',
  '3B': 'health',
  '3C': 'health',
  '3D': 'health',
  '3E': 'health',
  '3F': 'health',
  '4': 'housing',
  '5A': 'local-authority',
  '5B': 'local-authority',
  '5C': 'local-authority',
  '5D': 'local-authority',
  '6': 'police',
  '7': 'other-legal',
  '8': 'other',
  '9': 'anonymous',
  '10': 'unknown',
} as const;

export type SourceCode = keyof typeof sourceCodes;
export type SourceGroup = (typeof sourceCodes)[SourceCode];

/** What a text says of the source; the code only where the text has one. */
export type SourceReading = { readonly code?: SourceCode; readonly group: SourceGroup };

/** A code that stands alone or before its words, also behind a list letter: `q) 6: Police`, `2a`, `10.0`. */
const coded = /^(?:[a-z]{1,2}\s*\)\s*)?(\d{1,2}\s*[a-f]?)(?:\.0+)?(?![\p{L}\p{N}])/iu;

/** Words that name a group; the first rule that fits decides, so the narrower ones stand first. */
const wordings: readonly (readonly [RegExp, SourceGroup])[] = [
  [/\banonymous/, 'anonymous'],
  [/\b(?:unknown|not known)\b/, 'unknown'],
  [/\b(?:police|constabulary)/, 'police'],
  [/\b(?:school nurs|health visit|midwi)/, 'health'],
  [/\b(?:housing|landlord)/, 'housing'],
  [
    /\b(?:school|education|academy|college|nursery|early years|pupil|teacher|childminder)/,
    'education',
  ],
  [
    /\b(?:health|hospital|gp|general practi|doctor|nurse|nhs|a\s*&\s*e|accident and emergency|ambulance|camhs|dentist|paediatric)/,
    'health',
  ],
  [/\b(?:court|cafcass|probation|prison|youth offending|yot|yjs|solicitor|legal)/, 'other-legal'],
  [
    /\b(?:social care|social services|social worker|local authority|council|early help|children.?s services|adult services)/,
    'local-authority',
  ],
  [
    /\b(?:individual|self|family|relative|carer|parent|mother|father|grandparent|neighbour|friend|acquaintance|member of (?:the )?public)/,
    'individuals',
  ],
  [/^other\b/, 'other'],
];

/** The source that a trimmed cell names; undefined where these rules do not know its wording. */
export function readSource(trimmed: string): SourceReading | undefined {
  const code = coded.exec(trimmed)?.[1]?.replace(/\s/g, '').toUpperCase();
  if (code !== undefined && Object.hasOwn(sourceCodes, code)) {
    return { code: code as SourceCode, group: sourceCodes[code as SourceCode] };
  }
  const words = trimmed.toLowerCase();
  const rule = wordings.find(([pattern]) => pattern.test(words));
  return rule && { group: rule[1] };
}
