/** What a word says of a measure: that it moved, that it stayed, or that it became better or worse. */
export type Claim = 'rose' | 'fell' | 'same' | 'better' | 'worse';

type DirectionWords = { readonly claim: Claim; readonly words: RegExp };

/** Words that say how something moved. Each must stand as a word of its own. */
export const directionWords: readonly DirectionWords[] = [
  {
    claim: 'rose',
    words:
      /\b(rose|risen|rises|rising|increased|increases|increasing|grew|grown|growing|climbed|climbing|(?:went|gone|going|goes|is|are|was|were) up|doubled|trebled)\b/gi,
  },
  {
    claim: 'fell',
    words:
      /\b(fell|fallen|falls|falling|decreased|decreases|decreasing|declined|declines|declining|dropped|drops|dropping|reduced|reduces|reducing|shrank|shrunk|halved|(?:went|gone|going|goes|came|come|is|are|was|were) down)\b/gi,
  },
  {
    claim: 'same',
    words:
      /\b(stable|unchanged|steady|(?:no|without) (?:real |clear |significant )?change|(?:remain(?:s|ed)?|stay(?:s|ed)?) (?:the same|level|flat)|not changed)\b/gi,
  },
  {
    claim: 'better',
    words: /\b(improved|improves|improving|(?:got|gotten|getting|is|are) better)\b/gi,
  },
  {
    claim: 'worse',
    words:
      /\b(worsened|worsens|worsening|deteriorated|deteriorates|deteriorating|(?:got|gotten|getting|is|are) worse)\b/gi,
  },
];

/** What is hoped, planned or asked is no claim: `should fall`, `we aim to see it reduced`. */
export const notYet =
  /\b(should|will|would|could|may|might|must|can|to be|aims?|aimed|hopes?|hoped|expect(?:s|ed)?|plan(?:s|ned)? to|want(?:s|ed)?|target|if|whether|unless|until|need(?:s|ed)? to|in order to|so that|likely to|ought)\b/i;

/** `did not fall`, `no longer rising`, `has not improved`. */
export const notSo =
  /\b(not|never|no longer|hardly|n[o’']t|neither|nor)\b[^,;]{0,14}$|n[’']t\b[^,;]{0,14}$/i;

/** Words that stand for the measure itself, as the subject of a sentence. */
export const standIns =
  /\b(it|this|that|these|they|which|measure|indicator|figures?|values?|share|shares|proportion|percentage|per cent|rate|rates|number|numbers|total|totals|performance)\b/i;

/** Words that stand for the counts behind a share. */
export const countWords = /\b(number|numbers|count|counts|total|totals|volume|volumes)\b/i;

/** What a sentence compares with. */
export const sinceYearBefore =
  /\b(last year|a year (?:ago|before|earlier)|year[ -]on[ -]year|(?:the )?year before|over the (?:past |last )?year|(?:since|than|from) (?:this time )?last year|twelve months (?:ago|before)|12 months (?:ago|before))\b/i;
export const sincePeriodBefore =
  /\b((?:last|previous|preceding) (?:period|two months|quarter|month|meeting|report)|(?:period|two months) before|since the last|month[ -]on[ -]month)\b/i;
