import { capitalised, isoInWords, listInWords } from '../format.ts';
import type { Partnership } from '../partnership.ts';
import type { Scorecard } from '../scorecard.ts';
import type { LoadRecord } from './loadRecord.ts';
import { placesOf } from './makeRecord.ts';

const neglectInWords = {
  only: 'the category neglect alone',
  any: 'neglect and multiple categories that name it',
} as const;

/** Settings that are other than at the recorded load, each as a sentence with what follows from it. */
export function otherSettings(
  record: LoadRecord,
  partnership: Partnership,
  scorecard: Scorecard,
  product: string,
): string[] {
  return [
    ...(record.asAt > scorecard.asAt
      ? [
          `The record is of later data (to ${isoInWords(record.asAt)}) than these extracts (to ${isoInWords(scorecard.asAt)}): “then” is the record all the same.`,
        ]
      : []),
    ...(record.coverFrom === scorecard.coverFrom
      ? []
      : [
          `The extracts were taken as complete from ${isoInWords(record.coverFrom)}; now it is ${isoInWords(scorecard.coverFrom)}.`,
        ]),
    ...(record.neglect === partnership.neglect
      ? []
      : [
          `${capitalised(neglectInWords[record.neglect])} counted as neglect; now it is ${neglectInWords[partnership.neglect]}. Measures that ask for neglect are not compared.`,
        ]),
    ...(record.neglectByPrimaryNeed === partnership.neglectByPrimaryNeed
      ? []
      : [
          `A local code of primary need ${partnership.neglectByPrimaryNeed ? 'now counts as neglect, and did not' : 'counted as neglect, and does not now'}. Measures that ask for it are not compared.`,
        ]),
    ...(record.periodMonths === partnership.periodMonths
      ? []
      : [
          `Periods had ${record.periodMonths} months; now they have ${partnership.periodMonths}. Values of other periods are not compared.`,
        ]),
    ...placesInWords(record.localities, placesOf(partnership)),
    ...(record.product === product
      ? []
      : [
          `The record was made by version ${record.product}; this is ${product}. A cell that it reads otherwise counts as changed.`,
        ]),
  ];
}

type Places = LoadRecord['localities'];

function placesInWords(before: Places, now: Places): string[] {
  const gone = before.filter(({ id }) => !now.some((each) => each.id === id));
  const added = now.filter(({ id }) => !before.some((each) => each.id === id));
  const respelt = now.filter(({ id, names }) => {
    const was = before.find((each) => each.id === id);
    return was && JSON.stringify(was.names) !== JSON.stringify(names);
  });
  const said = (places: Places, what: string) =>
    places.length === 0 ? [] : [`${listInWords(places.map(({ id }) => id))} ${what}`];
  const parts = [
    ...said(added, 'came'),
    ...said(gone, 'went'),
    ...said(respelt, respelt.length === 1 ? 'has other names' : 'have other names'),
  ];
  if (parts.length === 0) return [];
  return [
    `Localities are other than they were: ${parts.join('; ')}. Rows may count for another place without having changed.`,
  ];
}
