import * as v from 'valibot';

/** What a check of JSON found and in which part: `groups.0.title: this part is missing`. */
export function problemInWords(issue: v.BaseIssue<unknown>): string {
  return `${v.getDotPath(issue) ?? 'the file'}: ${issueInWords(issue)}`;
}

/** What a check of JSON found, for people; what a schema says of its own accord stays as it is. */
export function issueInWords({
  kind,
  type,
  expected,
  received,
  message,
}: v.BaseIssue<unknown>): string {
  if (kind === 'validation' || type === 'custom' || !expected) return message;
  if (expected === 'never') return 'there is no part of this name';
  if (received === 'undefined') return 'this part is missing';
  const wanted = expected
    .replaceAll('"', '')
    .replace(/^\((.*)\)$/, '$1')
    .replaceAll(' | ', ', ');
  const found = received.replaceAll('"', '');
  return `should be ${wordsFor[wanted] ?? wanted}; it is ${wordsFor[found] ?? found}`;
}

const wordsFor: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an object { … }',
};
