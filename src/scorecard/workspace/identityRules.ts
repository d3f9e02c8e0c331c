/** A kind of text that could point to one child, and why it could. */
export type IdentityRule = {
  readonly id: string;
  readonly why: string;
  readonly find: RegExp;
  /** Pieces that look alike and are harmless. */
  readonly but?: RegExp;
};

/** `Mia`, `Zoë`, `Łukasz`, `O’Brien`. */
const word = "\\p{Lu}['’]?\\p{Lu}?\\p{Ll}[\\p{L}'’-]*";
const name = `(?<![\\p{L}\\d])(?<name>${word}(?:\\s+${word})?)`;
const written =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen';
const age = `\\b(?:aged?\\s+(?:\\d{1,2}|${written})\\b|(?:\\d{1,2}|${written})[\\s-]+(?:year|month|week|day)s?[\\s-]+old|\\d{1,2}\\s?(?:yo|y\\/o|yrs?)\\b)`;
const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const numerals = 'one|two|three|four|five|[1-5]';
const people =
  'child|children|famil(?:y|ies)|bab(?:y|ies)|siblings?|brothers?|sisters?|boys?|girls?|mothers?|fathers?|young (?:person|people)|teenagers?|infants?|twins';

/** Words with a capital that are no names of people, beside those of the partnership. */
export const notNames = new Set(
  `a an the in at on of for from to by with and or but as if is was were are this that these those all
  some most one two three four five children child neglect level tier stage priority age ages aged year
  years month months period plan plans group team panel board ofsted mash gcp nspcc dfe nhs icpc rcpc cin
  cp january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday north south east west early help child protection since when
  while where after before between among of those boys girls babies families every each no our their its
  we they he she it who which what how why there here see page table chart section locality graded care
  profile health education police council social strategy executive scrutineer quality assurance england
  total score grade rate share target answer number median mean value count appendix annex figure
  yorkshire under over about only number numbers those pupils young people teenagers infants`
    .split(/\s+/)
    .filter(Boolean),
);

const nameAndAge = { id: 'name-and-age', why: 'a name next to an age can point to one child' };

/** What a free text is scanned for. A warning never stops anybody. */
export const identityRules: readonly IdentityRule[] = [
  {
    ...nameAndAge,
    find: new RegExp(`${name}(?:,|\\s|\\(|who|is|was|now|an?\\b){1,8}${age}`, 'gu'),
  },
  {
    ...nameAndAge,
    find: new RegExp(
      `${age}(?:\\s+(?:called|named|is|boy|girl|child|son|daughter)|,|\\s|\\(){1,4}${name}`,
      'gu',
    ),
  },
  {
    ...nameAndAge,
    find: new RegExp(`${name}(?:,\\s\\d{1,2},|\\s\\(\\d{1,2}\\))`, 'gu'),
  },
  {
    ...nameAndAge,
    find: new RegExp(
      `${name}\\s(?:is|was|turned|is now)\\s\\d{1,2}(?=\\s(?:and|but|when|now)\\b|[,;]|\\.(?!\\d)|$)`,
      'gu',
    ),
  },
  {
    id: 'initials',
    why: 'initials can be read by whoever knows the child',
    find: /\b[A-Z]\.\s?(?:[A-Z]\.\s?)*[A-Z]\.?(?![a-z\w])|\b(?:[Cc]hild|[Bb]aby|[Ss]ibling|[Bb]rother|[Ss]ister|[Ff]amily|[Bb]oy|[Gg]irl|[Mm]other|[Ff]ather|[Mm]um|[Dd]ad)\s[A-Z]{1,3}\d?\b/g,
    but: /^(?:U\.\s?K|N\.\s?B|Q\.\s?A)\.?$|\s(?:CP|CPP|CIN|CE|CSE|CCE|IN|A&E|ICPC|QA|GCP|MASH|NFA|SEN|EHC|EHA|DFE|NHS|LAC|CLA)\d?$/,
  },
  {
    id: 'family-name',
    why: 'the name of a parent, or of whose parent it is, points to one family',
    find: new RegExp(
      `\\b(?:Mr|Mrs|Ms|Miss)\\.?\\s${word}|(?<![\\p{L}\\d])\\p{Lu}[\\p{L}-]+['’]s?\\s(?:step)?(?:mum|mother|dad|father|brother|sister)\\b`,
      'gu',
    ),
    but: /^(?:Child|Children|Baby|Boy|Girl|Sibling|Person)['’]/,
  },
  {
    id: 'full-date',
    why: 'a full date, of a birth or of an event, can point to one child',
    find: new RegExp(
      `\\b(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|(?:19|20)\\d{2}[/.-]\\d{2}[/.-]\\d{2}|\\d{1,2}(?:st|nd|rd|th)?[\\s-]+(?:of\\s+)?${months}[\\s-]+\\d{4}|${months}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4})\\b`,
      'g',
    ),
  },
  {
    id: 'long-number',
    why: 'a long number looks like an NHS number, a UPN or the id of a case',
    find: /(?<![£\d,.])\b(?:[A-Z]\d{11}[A-Z\d]|\d{3}[ -]\d{3}[ -]\d{4}|[A-Z]{0,3}-?\d{6,})\b(?![.,]?\d)|\b(?:[Cc]ase|[Cc]hild|[Rr]ecord|[Ll]iquidlogic|[Mm]osaic|UPN|NHS|ID|id)\s*(?:no\.?|number|id|ID)?\s*[:#]?\s*[A-Z]{0,3}\d{3,}\b/g,
  },
  {
    id: 'postcode',
    why: 'a postcode stands for about fifteen homes',
    find: /\b(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\s?\d[ABD-HJLNP-UW-Z]{2})\b/g,
  },
  {
    id: 'address',
    why: 'an address stands for one home',
    find: /\b\d{1,4}[A-Za-z]?,?\s[A-Z][a-z]+(?:\s[A-Z][a-z]+)?\s(?:Street|Road|Lane|Avenue|Close|Drive|Way|Crescent|Court|Grove|Terrace|Gardens|Walk|Mews|Rise)\b/g,
  },
  {
    id: 'only-one',
    why: 'what is said of the only one is said of somebody whom others know',
    find: new RegExp(
      `\\b(?:the only|only one|a single|the one|the youngest|the oldest|the eldest)\\s+(?:[a-z-]+\\s+)?(?:${people})\\b`,
      'gi',
    ),
  },
  {
    id: 'few',
    why: 'a count of five or fewer is hidden in what partners and the public get; say it without the number there',
    find: new RegExp(
      `(?<!\\b(?:in|of|under|over|than|to|age|aged)\\s)\\b(?:${numerals})\\s+(?:(?!of\\b)[a-z-]+\\s+)?(?:${people})\\b(?!['’]?s?\\s+(?:centre|home|service|board|partnership))|\\b[1-5]\\s+of\\s+(?:the\\s+)?\\d{1,4}\\b`,
      'gi',
    ),
    but: /^(?:one|two|three|four|five|[1-5])\s+(?:in|out|per|year|month|week|hour|minute)s?\b/i,
  },
];
