import { tables } from '../../extracts/tables.ts';
import type { FamilyPoint } from '../../measures/families.ts';
import type { Measure } from '../../measures/measure.ts';
import type { KnownPoint, Point } from '../../measures/result.ts';
import {
  absenceInSentence,
  capitalised,
  listInWords,
  numberInWords,
  valueInWords,
  whenInWords,
} from '../format.ts';
import type { ScorecardMeasure, ScorecardPeriod } from '../scorecard.ts';
import type { Breakdown, BreakdownGroup, BreakdownGroups } from './breakdown.ts';

type KnownGroups = Extract<BreakdownGroups, { state: 'known' }>;

/**
 * Who they are, as sentences: `At 31 March 2026, of the 151 children whose latest category is neglect,
 * the largest group is aged 5 to 9: 61 (40.4 %). Not recorded: 12 (7.9 %).`
 */
export function largestInWords(
  measure: ScorecardMeasure,
  { total }: Breakdown,
  groups: KnownGroups,
  period: ScorecardPeriod,
  index: number,
): string {
  const when = whenInWords(measure.window, period);
  const whole = total[index];
  if (whole?.state !== 'known') {
    return whole ? `${capitalised(absenceInSentence(whole, when))}.` : '';
  }
  const counted = countedOf(whole, groups);
  const among = `${capitalised(when)}, of the ${countedInWords(measure, groups, counted)}`;
  if (counted === 0) return `${capitalised(when)} there was none to break down.`;
  const parts = groups.list.flatMap((group) => {
    const part = group.parts[index];
    return part?.state === 'known' ? [{ group, part }] : [];
  });
  const recorded = parts.filter(({ group }) => !group.notRecorded);
  const most = Math.max(0, ...recorded.map(({ part }) => part.numerator));
  const largest = recorded.filter(({ part }) => part.numerator === most);
  const without = parts.filter(({ group, part }) => group.notRecorded && part.numerator > 0);
  const lead =
    most === 0
      ? `${among}, none is in a group that is recorded.`
      : `${among}, ${largestGroups(largest.map(({ group }) => group))}: ${partInWords(largest[0]?.part)}${largest.length > 1 ? ' each' : ''}.`;
  return [lead, ...without.map(({ group, part }) => `${group.name}: ${partInWords(part)}.`)].join(
    ' ',
  );
}

/** To how many families they belong, or why that cannot be told; empty where it is not to be asked. */
export function familiesInWords(
  { value }: ScorecardMeasure,
  { families, total, groups }: Breakdown,
  index: number,
): string {
  if (families.state === 'unavailable') {
    return `To how many families they belong cannot be told: ${families.reason}.`;
  }
  const whole = total[index];
  if (families.state !== 'known' || whole?.state !== 'known') return '';
  const { counted, among } = families;
  const all = whole.denominator ?? whole.numerator;
  const isMix = groups.state === 'known' && groups.partsOf === 'denominator';
  const told = isMix
    ? [belongInWords(`The ${manyInWords(value, all)}`, all, (among ?? counted)[index])]
    : [
        belongInWords(
          `The ${manyInWords(value, whole.numerator)}`,
          whole.numerator,
          counted[index],
        ),
        among ? belongInWords(`All ${numberInWords(all)} counted among`, all, among[index]) : '',
      ];
  return told.filter(Boolean).join(' ');
}

function manyInWords(measure: Measure, number: number): string {
  return `${numberInWords(number)} ${nounOf(measure, number)}`;
}

function belongInWords(what: string, number: number, point: FamilyPoint | undefined): string {
  if (point?.state !== 'known') return '';
  const { families, withoutFamily } = point;
  if (families + withoutFamily === 0) return '';
  if (families === 0) return `${what} ${number === 1 ? 'has' : 'have'} no family recorded.`;
  const known = number - withoutFamily;
  const belong = `${known === 1 ? 'belongs' : 'belong'} to ${numberInWords(families)} ${families === 1 ? 'family' : 'families'}`;
  return withoutFamily === 0
    ? `${what} ${belong}.`
    : `${what}: ${numberInWords(known)} ${belong}; for ${numberInWords(withoutFamily)} no family is recorded.`;
}

/** What the parts are of: the numerator of a share, or all that is counted. */
function countedOf(whole: KnownPoint, { partsOf }: KnownGroups): number {
  return partsOf === 'numerator' ? whole.numerator : (whole.denominator ?? whole.numerator);
}

/** `151 children whose latest category is neglect`, `52 notifications`. */
function countedInWords(
  { value, kind, definition }: ScorecardMeasure,
  { partsOf }: KnownGroups,
  counted: number,
): string {
  const noun = manyInWords(value, counted);
  if (value.from === 'returns') return `${noun} (${definition.numerator})`;
  if (kind !== 'share') return noun;
  return partsOf === 'numerator'
    ? `${noun} ${definition.numerator.replace(/^those /, '')}`
    : `${noun} counted`;
}

/** What is counted once: children, or what the rows are called. */
function nounOf(measure: Measure, number: number): string {
  if (measure.from === 'returns') return 'counted';
  const { once, called, table } = measure.counts;
  if (once && 'perChild' in once) return number === 1 ? 'child' : 'children';
  const [one, many] = tables[table].noun;
  if (called) return number === 1 ? 'counted' : called;
  return number === 1 ? one : many;
}

function largestGroups(groups: readonly BreakdownGroup[]): string {
  const said = listInWords(groups.map((group) => group.said));
  return groups.length === 1 ? `the largest group is ${said}` : `the largest groups are ${said}`;
}

/** `61 (40.4 %)`, as the whole was said before. */
function partInWords(part: Point | undefined): string {
  if (part?.state !== 'known') return '';
  return `${numberInWords(part.numerator)} (${valueInWords(part, 'share')})`;
}
