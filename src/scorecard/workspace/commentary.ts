import { dayOfInstant } from '../../calendar/dayOfInstant.ts';
import type { Scorecard } from '../scorecard.ts';
import { measureOf, pointOf } from '../select.ts';
import { localityIdOf, periodIndexOfSpan, sameAbout } from './about.ts';
import { added, edited, lastAdded, removed, type Stamp } from './change.ts';
import type {
  About,
  Annotation,
  Commentary,
  LogEntry,
  ReadingThen,
  Recalculation,
  Workspace,
} from './workspace.ts';

/** What a person writes of a measure, a period, a place or a point. */
export type CommentaryText = {
  readonly happened: string;
  readonly matters: string;
  /** What will be done; it goes into the log as an action. Blank where nothing is planned. */
  readonly planned: string;
  readonly owner: string;
  /** ISO date, or blank. */
  readonly due: string;
};

/** Writes a commentary, with what will be done as an action in the log. */
export function withCommentary(
  workspace: Workspace,
  about: About,
  text: CommentaryText,
  read: ReadingThen | undefined,
  stamp: Stamp,
): Workspace {
  const { happened, matters } = text;
  const next = added(
    workspace,
    'commentary',
    { about, happened, matters, author: stamp.by, writtenAt: stamp.at, ...(read && { read }) },
    stamp,
  );
  const id = lastAdded(next, 'commentary')?.id;
  return id === undefined ? next : withAction(next, id, about, text, stamp);
}

/** Changes a commentary and the action that stands with it. */
export function withCommentaryEdited(
  workspace: Workspace,
  id: string,
  text: CommentaryText,
  read: ReadingThen | undefined,
  stamp: Stamp,
): Workspace {
  const before = workspace.commentary.find((each) => each.id === id);
  if (!before) return workspace;
  const { happened, matters } = text;
  const isSame = before.happened === happened && before.matters === matters;
  const written = { author: stamp.by, writtenAt: stamp.at, read };
  const fields = { happened, matters, ...(!isSame && written) };
  const next = edited(workspace, 'commentary', id, fields, stamp);
  return withAction(next, id, before.about, text, stamp);
}

/** Takes a commentary away; an action of it stays in the log until it is closed there. */
export function withoutCommentary(workspace: Workspace, id: string, stamp: Stamp): Workspace {
  return removed(workspace, 'commentary', id, stamp);
}

/** What is written of exactly this, the latest first. */
export function commentaryOn({ commentary }: Workspace, about: About): readonly Commentary[] {
  return latestFirst(commentary.filter((each) => sameAbout(each.about, about)));
}

/** What else is written of a measure, in other places and periods, the latest first. */
export function commentaryBeside({ commentary }: Workspace, about: About): readonly Commentary[] {
  return latestFirst(
    commentary.filter(
      (each) => each.about.measure === about.measure && !sameAbout(each.about, about),
    ),
  );
}

/** The action in the log that says what will be done about a commentary. */
export function actionOf({ log }: Workspace, commentary: string): LogEntry | undefined {
  return log.find(({ kind, from }) => kind === 'action' && from?.commentary === commentary);
}

/** The notes on the chart of a measure in a place. */
export function annotationsOn(
  { annotations }: Workspace,
  measure: string,
  locality: string,
): readonly Annotation[] {
  return annotations
    .filter(({ about }) => about.measure === measure && localityIdOf(about) === locality)
    .toSorted((a, b) => ((a.about.period?.start ?? '') < (b.about.period?.start ?? '') ? -1 : 1));
}

/** The decisions to work out control limits anew, the earliest first. */
export function recalculationsOf(
  { recalculations }: Pick<Workspace, 'recalculations'>,
  measure: string,
  locality: string,
): readonly Recalculation[] {
  return recalculations
    .filter((each) => each.measure === measure && localityIdOf(each) === locality)
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
}

/** The counts that stand at a point now, to be kept with what is written of it. */
export function readingNow(scorecard: Scorecard, about: About): ReadingThen | undefined {
  const index = periodIndexOfSpan(scorecard, about.period);
  const measure = measureOf(scorecard, about.measure ?? '');
  if (index === undefined || !measure) return undefined;
  const point = pointOf(measure, localityIdOf(about), index);
  if (point.state !== 'known') return undefined;
  const { numerator, denominator } = point;
  return { numerator, ...(denominator !== undefined && { denominator }), version: measure.version };
}

/** What became of the counts since a text was written; absent where they are what they were. */
export function revisedSince(
  scorecard: Scorecard,
  { about, read }: Pick<Commentary, 'about' | 'read'>,
): string | undefined {
  if (!read) return undefined;
  const now = readingNow(scorecard, about);
  if (!now) return `When this was written it read ${countsOf(read)}; there is no such value now.`;
  const isSame = now.numerator === read.numerator && now.denominator === read.denominator;
  if (isSame) return undefined;
  const why = now.version === read.version ? '' : ' It is defined otherwise now.';
  return `When this was written it read ${countsOf(read)}; it now reads ${countsOf(now)}.${why}`;
}

function countsOf({ numerator, denominator }: ReadingThen): string {
  return denominator === undefined ? String(numerator) : `${numerator} of ${denominator}`;
}

function withAction(
  workspace: Workspace,
  commentary: string,
  about: About,
  { planned, owner, due }: CommentaryText,
  stamp: Stamp,
): Workspace {
  const before = actionOf(workspace, commentary);
  if (planned.trim() === '') {
    return before ? removed(workspace, 'log', before.id, stamp) : workspace;
  }
  const fields = { words: planned, owner: owner || undefined, due: due || undefined };
  if (before) return edited(workspace, 'log', before.id, fields, stamp);
  return added(
    workspace,
    'log',
    {
      kind: 'action',
      about,
      words: planned,
      raisedBy: stamp.by,
      raisedOn: dayOfInstant(stamp.at),
      ...(owner && { owner }),
      ...(due && { due }),
      from: { commentary },
    },
    stamp,
  );
}

function latestFirst(all: readonly Commentary[]): readonly Commentary[] {
  return all.toSorted((a, b) => Date.parse(b.writtenAt) - Date.parse(a.writtenAt));
}
