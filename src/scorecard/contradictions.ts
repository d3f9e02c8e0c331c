import { bareWord } from '../extracts/tables.ts';
import { catalogue } from '../measures/catalogue/catalogue.ts';
import { ageGroupProblems } from './ageGroups.ts';
import { checkPlacements } from './checkPlacements.ts';
import { mappingProblems } from './mappings.ts';
import type { Partnership, PartnershipProblem } from './partnership.ts';
import { wrongPublished } from './reconcile/checkPublished.ts';
import { supplyProblems } from './supply/supplySchema.ts';

/** What parts of a partnership file say that cannot be so together. */
export function contradictionsIn(partnership: Partnership): PartnershipProblem[] {
  return [
    ...repeatedIds(partnership),
    ...sharedWords(partnership),
    ...unknownMeasures(partnership),
    ...contradictingReadings(partnership),
    ...wrongAuthorities(partnership),
    ...ageGroupProblems(partnership.ageGroups),
    ...mappingProblems(partnership.mappings),
    ...supplyProblems(partnership.supply),
    ...checkPlacements(partnership).map(problemIn),
    ...wrongFigures(partnership).map(problemIn),
  ];
}

/** `groups.0.id: …` as a place and what is wrong there. */
function problemIn(text: string): PartnershipProblem {
  const [place = '', message = ''] = text.split(/: (.*)/s);
  return { place, message };
}

function wrongFigures({ published, measures: own, localities }: Partnership): string[] {
  const places = ['all', ...localities.map(({ id }) => id)];
  return wrongPublished(published, [...catalogue, ...own], places);
}

function unknownMeasures({ groups, measures: own }: Partnership): PartnershipProblem[] {
  const known = new Set([...catalogue, ...own].map(({ id }) => id));
  return placed(groups).flatMap(({ id, place }) =>
    known.has(id)
      ? []
      : [
          {
            place,
            message: `there is no measure “${id}”: name one of the product’s, or define it under measures`,
          },
        ],
  );
}

/** Every id of a measure in the groups, with its place: those that are shown, and other readings. */
function placed(
  groups: Partnership['groups'],
): { id: string; place: string; isReading: boolean }[] {
  return groups.flatMap(({ measures }, group) =>
    measures.flatMap(({ measure, readings }, index) => {
      const at = `groups.${group}.measures.${index}`;
      return [
        { id: measure, place: `${at}.measure`, isReading: false },
        ...readings.map((reading, other) => ({
          id: reading.measure,
          place: `${at}.readings.${other}.measure`,
          isReading: true,
        })),
      ];
    }),
  );
}

/** Readings that could not take the place of the one in use, or that do not say what they mean. */
function contradictingReadings({ groups }: Partnership): PartnershipProblem[] {
  const all = placed(groups);
  const taken = all.filter(
    ({ id, isReading }, index) =>
      isReading && all.some((one, other) => one.id === id && other !== index),
  );
  return [
    ...taken.map(({ id, place }) => ({
      place,
      message: `“${id}” stands in a group already, or is another reading too: a reading stands in one place`,
    })),
    ...groups.flatMap(({ measures }, group) =>
      measures.flatMap(({ asWritten, takenAs, readings }, index) =>
        readings.length === 0 || (asWritten && takenAs)
          ? []
          : [
              {
                place: `groups.${group}.measures.${index}.readings`,
                message:
                  'say in asWritten what the strategy says, and in takenAs how the measure in use reads it',
              },
            ],
      ),
    ),
  ];
}

/** Authorities in places that there are not, and neighbours that are the authority itself or named twice. */
function wrongAuthorities({ authorities, localities }: Partnership): PartnershipProblem[] {
  return authorities.flatMap(({ code: own, neighbours, locality }, authority) => [
    ...(locality === undefined || localities.some(({ id }) => id === locality)
      ? []
      : [
          {
            place: `authorities.${authority}.locality`,
            message: `there is no locality “${locality}”: write the id of one of the localities`,
          },
        ]),
    ...(neighbours?.codes ?? []).flatMap((code, place, codes) =>
      code === own || codes.indexOf(code) < place
        ? [
            {
              place: `authorities.${authority}.neighbours.codes.${place}`,
              message: `“${code}” is ${code === own ? 'the authority itself' : 'named already'}`,
            },
          ]
        : [],
    ),
  ]);
}

/** Names and aliases by which a row could be of two localities, of all of them, or of any that is blank. */
function sharedWords({ localities }: Partnership): PartnershipProblem[] {
  const owners = new Map([...localities.map(({ id }) => [bareWord(id), id] as const)]);
  const wordsOf = localities.flatMap(({ id, name, aliases }, index) => [
    { id, text: name, place: `localities.${index}.name` },
    ...aliases.map((text, alias) => ({
      id,
      text,
      place: `localities.${index}.aliases.${alias}`,
    })),
  ]);
  return wordsOf.flatMap(({ id, text, place }) => {
    const word = bareWord(text);
    const owner = owners.get(word) ?? (word === 'unknown' ? 'unknown' : id);
    owners.set(word, owner);
    if (word !== '' && owner === id) return [];
    const why = word === '' ? 'has no letter or figure' : `stands for “${owner}” already`;
    return [{ place, message: `“${text}” ${why}: write what tells this locality from the others` }];
  });
}

/** Ids that are used twice, or that stand for something else. */
function repeatedIds({ localities, measures: own, groups }: Partnership): PartnershipProblem[] {
  return [
    ...repeats('localities', localities, ['all', 'unknown']),
    ...repeats(
      'measures',
      own,
      catalogue.map(({ id }) => id),
    ),
    ...repeats('groups', groups, []),
  ];
}

function repeats(
  list: string,
  entries: readonly { readonly id: string }[],
  taken: readonly string[],
): PartnershipProblem[] {
  const ids = entries.map(({ id }) => id);
  return ids.flatMap((id, place) =>
    taken.includes(id) || ids.indexOf(id) < place
      ? [{ place: `${list}.${place}.id`, message: `“${id}” is taken already: choose another id` }]
      : [],
  );
}
