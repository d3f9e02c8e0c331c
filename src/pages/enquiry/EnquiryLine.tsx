import { Unbroken } from '../../charts/Unbroken.tsx';
import type { StandingLine } from '../../scorecard/enquiry/linesInARow.ts';
import { aboutPlace } from '../../scorecard/workspace/about.ts';
import { useScorecard } from '../../ui/scorecardContext.ts';
import type { PageProps } from '../../ui/view.ts';
import { RaiseChallenge } from '../parts/workspace/RaiseChallenge.tsx';

type Props = {
  readonly line: StandingLine;
  /** ISO start of the period that the lines are of. */
  readonly period: string;
  readonly href: PageProps['href'];
};

/** What was seen, how sure, what it may and may not mean, and what to ask of whom. */
export function EnquiryLine({ line, period, href }: Props) {
  const { periods } = useScorecard();
  const { measure, locality, seen, sure, may, mayMean, mayNotMean, question, ask, rule } = line;
  const since = periods[line.sincePeriod ?? -1];
  const shown = periods.find(({ start }) => start === period);
  return (
    <>
      <p className="enquiry-seen">
        <Unbroken text={seen} />
      </p>
      <dl className="facts">
        {since && (
          <>
            <dt>Since</dt>
            <dd>It was a line of enquiry before too, in every period from {since.words}.</dd>
          </>
        )}
        <dt>How sure</dt>
        <dd>{sure}</dd>
        <dt>May mean</dt>
        <dd>{[may, mayMean].filter(Boolean).join(' ')}</dd>
        <dt>May not mean</dt>
        <dd>{mayNotMean}</dd>
        <dt>Ask</dt>
        <dd>
          {question} <span className="quiet">Of {ask}.</span>
        </dd>
      </dl>
      {measure && (
        <p className="screen-only">
          <a href={href({ page: 'measure', measure: measure.id, locality, period })}>
            See the measure “{measure.title}”
          </a>
        </p>
      )}
      <RaiseChallenge
        label={line.list === 'good practice' ? 'Put into the log' : 'Raise a challenge'}
        start={{
          about: aboutPlace(measure?.id, locality, shown),
          words: `${seen} ${question}`,
          owner: ask,
          from: { enquiry: rule },
        }}
        href={href}
      />
    </>
  );
}
