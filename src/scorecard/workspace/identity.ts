import { dayFromIso, dayOf, monthNames, noDay, partsOf } from '../../calendar/calendarDate.ts';
import type { Scorecard } from '../scorecard.ts';
import { identityRules, notNames } from './identityRules.ts';

/** A piece of a text that could point to one child. */
export type IdentityWarning = {
  readonly rule: string;
  readonly piece: string;
  readonly why: string;
};

/** What may stand in a text: the names of places, and the days that the scorecard itself has. */
export type Harmless = { readonly words: ReadonlySet<string>; readonly days: ReadonlySet<number> };

/** Looks through a text for what could point to one child; each piece is told of once. */
export function identityWarningsIn(text: string, harmless: Harmless): readonly IdentityWarning[] {
  const found = identityRules.flatMap(({ id, why, find, but }) =>
    [...text.matchAll(find)].flatMap((match): IdentityWarning[] => {
      const piece = match[0].trim();
      if (but?.test(piece)) return [];
      if (id === 'full-date' && isHarmlessDay(piece, text.slice(0, match.index), harmless))
        return [];
      if (id === 'name-and-age' && !hasName(match, harmless)) return [];
      return [{ rule: id, piece, why }];
    }),
  );
  return found.filter(
    ({ rule, piece }, index) =>
      found.findIndex((other) => other.piece === piece && other.rule === rule) === index,
  );
}

/** What may stand in a text about a scorecard: its places, and the days that its periods begin and end on. */
export function harmlessIn(scorecard: Scorecard, meetings: readonly string[]): Harmless {
  const { partnership, localities, periods, asAt, coverFrom } = scorecard;
  const names = [
    partnership.name,
    partnership.area,
    partnership.strategy.title,
    ...localities.map(({ name }) => name),
    ...partnership.authorities.map(({ name }) => name),
  ];
  const days = [asAt, coverFrom, ...meetings, ...periods.flatMap(({ start, end }) => [start, end])];
  return {
    words: new Set(names.flatMap((name) => name.toLowerCase().split(/[^a-z'’-]+/))),
    days: new Set(days.map(dayFromIso)),
  };
}

/** Whether one of the words with a capital can be the name of a person. */
function hasName({ groups }: RegExpMatchArray, { words }: Harmless): boolean {
  return (groups?.name ?? '')
    .toLowerCase()
    .split(/\s+/)
    .some((word) => !notNames.has(word) && !words.has(word));
}

const birth = /\b(?:born|birth|dob|d\.o\.b\.?|birthday)\b[^.]{0,20}$/i;

/** The first and last day of a month are days of reports; so are those of the scorecard and its meetings. */
function isHarmlessDay(piece: string, before: string, { days }: Harmless): boolean {
  if (birth.test(before)) return false;
  const day = dayIn(piece);
  if (day === noDay) return false;
  return partsOf(day).day === 1 || partsOf(day + 1).day === 1 || days.has(day);
}

function dayIn(piece: string): number {
  const iso = dayFromIso(piece.replace(/[/.]/g, '-'));
  if (iso !== noDay) return iso;
  const dayFirst = piece.replace(/^([A-Z]\w+\.?)\s(\d{1,2}\D*)\s(\d{4})$/, '$2 $1 $3');
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})(?:st|nd|rd|th)?[,\s/.-]+(?:of\s+)?(\w+)[\s/.-]+(\d{2,4})$/.exec(dayFirst) ?? [];
  const short = month.slice(0, 3);
  const named = monthNames.findIndex((name) => short.length === 3 && name.startsWith(short)) + 1;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  return dayOf(full, named || Number(month), Number(day));
}
