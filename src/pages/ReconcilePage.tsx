import { reconciledInWords } from '../scorecard/reconcile/reconciledInWords.ts';
import { Caution } from '../ui/Caution.tsx';
import type { DeskActions } from '../ui/desk.ts';
import { Notice } from '../ui/Notice.tsx';
import { useScorecard } from '../ui/scorecardContext.ts';
import type { PageProps } from '../ui/view.ts';
import '../ui/report.css';
import './reconcile/reconcile.css';
import { useAnswer } from '../ui/useAnswer.ts';
import { OfficialSection } from './reconcile/OfficialSection.tsx';
import { StrategySection } from './reconcile/StrategySection.tsx';

type Props = PageProps & Pick<DeskActions, 'reconcile'>;

/** What was published, beside what the extracts give for the same days, and why they differ. */
export function ReconcilePage({ reconcile }: Props) {
  const scorecard = useScorecard();
  const { invented } = scorecard;
  const asked = useAnswer(scorecard, reconcile);
  return (
    <div className="report">
      <header>
        <h1>Reconcile</h1>
        {asked.state === 'answered' && asked.answer.strategy.length > 0 && (
          <p className="lead">{reconciledInWords(asked.answer.strategy)}</p>
        )}
        <p className="report-about">
          Published figures beside what the extracts give for exactly the same days. A figure agrees
          where the counts are the same, or the percentage where no counts were published. The
          reasons come from rules: they say what would explain a difference, not that it does.
        </p>
      </header>
      {invented && (
        <Caution>
          <p>
            <strong>The extracts are invented.</strong> They were made to match some of the
            published figures: where they agree, that shows nothing else.
          </p>
        </Caution>
      )}
      {asked.state === 'asking' && (
        <p role="status" className="quiet">
          Asking the extracts …
        </p>
      )}
      {asked.state === 'failed' && (
        <Notice>The extracts could not be asked: {asked.reason}.</Notice>
      )}
      {asked.state === 'answered' && (
        <>
          <StrategySection rows={asked.answer.strategy} />
          <OfficialSection
            tables={asked.answer.official}
            notCounted={asked.answer.notCounted}
            problem={asked.answer.problem}
          />
        </>
      )}
    </div>
  );
}
