import type { CorpusFile } from './corpusFile.ts';
import { dates } from './dates.ts';
import { delimiters } from './delimiters.ts';
import { encodings } from './encodings.ts';
import { headers } from './headers.ts';
import { lineEnds } from './lineEnds.ts';
import { quotes } from './quotes.ts';
import { rows } from './rows.ts';
import { standards } from './standards.ts';
import { values } from './values.ts';
import { workbooks } from './workbooks.ts';
import { wrongKinds } from './wrongKinds.ts';

/** Every damaged or odd file that the reader is held against. */
export const corpus: readonly CorpusFile[] = [
  ...encodings,
  ...lineEnds,
  ...quotes,
  ...delimiters,
  ...headers,
  ...rows,
  ...dates,
  ...values,
  ...wrongKinds,
  ...workbooks,
  ...standards,
];
