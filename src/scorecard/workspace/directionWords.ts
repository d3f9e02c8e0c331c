/** What a word says of a measure: that it moved, that it stayed, or that it became better or worse. */
export type Claim = 'rose' | 'fell' | 'same' | 'better' | 'worse';

type DirectionWords = { readonly claim: Claim; readonly words: RegExp };

const earlier =
  '(?:last|the (?:last|previous|year|period|same)|a year|before|it was|this time|in (?:January|February|March|April|May|June|July|August|September|October|November|December|20\\d\\d|the)|at )';
const goesOn = '(?:continu(?:e|es|ed|ing)|beg[au]n|started) to';
/** `did not rise`: the word alone may be a noun. */
const deniedVerb = "(?<=(?:did|does|do)(?: not |n[’']t ))";
const trend = '(?:trend|direction(?: of travel)?) (?:is|was|remains|has been)';

/** Words that say how something moved. Each must stand as a word of its own. */
export const directionWords: readonly DirectionWords[] = [
  {
    claim: 'rose',
    words: anyOf(
      'rose|risen|rises|rising|increased|increases|increasing|grew|grown|growing|climbed|climbing|doubled|trebled|edged up',
      '(?:went|gone|going|goes|is|are|was|were|been) up',
      'jumped|surged|soared|spiked',
      `${goesOn} (?:rise|increase|grow|climb)`,
      `${deniedVerb}(?:rise|increase|grow|climb|go up)`,
      `higher than ${earlier}`,
      `${trend} (?:upwards?|up|rising)`,
    ),
  },
  {
    claim: 'fell',
    words: anyOf(
      'fell|fallen|falls|falling|decreased|decreases|decreasing|declined|declines|declining|dropped|drops|dropping|dipped|reduced|reduces|reducing|shrank|shrunk|halved|edged down',
      '(?:went|gone|going|goes|came|come|is|are|was|were|been) down',
      'shrinking|plummeted|plunged|tumbled',
      `${goesOn} (?:fall|decrease|decline|drop|reduce|shrink|go down|come down)`,
      `${deniedVerb}(?:fall|decrease|decline|drop|reduce|shrink|go down|come down)`,
      `(?:lower|fewer) than ${earlier}`,
      `${trend} (?:downwards?|down|falling)`,
    ),
  },
  {
    claim: 'same',
    words: anyOf(
      'stable|unchanged|steady|not changed',
      '(?:no|without) (?:real |clear |significant )?change',
      '(?:remain(?:s|ed)?|stay(?:s|ed)?) (?:the same|level|flat)',
    ),
  },
  {
    claim: 'better',
    words: anyOf(
      'improved|improves|improving|(?:got|gotten|getting|is|are) better',
      `${goesOn} improve`,
      `better than ${earlier}`,
    ),
  },
  {
    claim: 'worse',
    words: anyOf(
      'worsened|worsens|worsening|deteriorated|deteriorates|deteriorating|(?:got|gotten|getting|is|are) worse',
      `${goesOn} (?:worsen|deteriorate)`,
      `worse than ${earlier}`,
    ),
  },
];

const said =
  '(?:there (?:is|was|were|has been|have been)|we (?:saw|see|had|have seen|have had)|(?:shows?|showed|is|was|reflects|represents))';

/** `there was a fall in the share`: the thing that moved stands behind the word. */
export const directionNouns: readonly DirectionWords[] = [
  { claim: 'rose', words: noun('increase|rise|growth') },
  { claim: 'fell', words: noun('decrease|fall|drop|reduction|decline|dip') },
  { claim: 'better', words: noun('improvement') },
  { claim: 'worse', words: noun('deterioration|worsening') },
];

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi');
}

function noun(words: string): RegExp {
  return new RegExp(
    `\\b${said} (?:an? |some )(?:[a-z-]+ ){0,2}(?<word>${words})(?: in (?<thing>[^,.;]+)|(?=\\s*(?:[.,;!]|$)))`,
    'gi',
  );
}

/** What is hoped, planned or asked is no claim, nor what ended: `should fall`, `it stopped falling`. */
export const notYet =
  /^\s*(?:last year|the year before|in the (?:year|period) before)\b|\b(?:stopped|ceased|having)\s*$|\b(should|will|would|could|may|might|must|can|to be|aims?|aimed|hopes?|hoped|expect(?:s|ed)?|plan(?:s|ned)? to|want(?:s|ed)?|target|if|whether|unless|until|need(?:s|ed)? to|in order to|so that|likely to|ought)\b/i;

/** `did not fall`, `no longer rising`, `has not improved`. */
export const notSo =
  /\b(not|never|no longer|hardly|n[o’']t|neither|nor)\b[^,;]{0,14}$|n[’']t\b[^,;]{0,14}$/i;

/** Words that stand for the measure itself, as the subject of a sentence. */
export const standIns =
  /^(?:this|these|which|that)\b(?! (?:month|year|period|team|service|area|training|work)\b)|\b(it|measure|indicator|figures?|values?|share|shares|proportion|percentage|per cent|rate|rates|number|numbers|total|totals|performance)\b/i;

/** Words that stand for the counts behind a share. */
export const countWords = /\b(number|numbers|count|counts|total|totals|volume|volumes)\b/i;

/** What a sentence compares with. */
export const sinceYearBefore =
  /\b(last year|a year (?:ago|before|earlier)|year[ -]on[ -]year|(?:the )?year before|over the (?:past |last )?year|(?:since|than|from) (?:this time )?last year|twelve months (?:ago|before)|12 months (?:ago|before))\b/i;
export const sincePeriodBefore =
  /\b((?:last|previous|preceding) (?:period|two months|quarter|month|meeting|report)|(?:period|two months) before|since the last|month[ -]on[ -]month)\b/i;
