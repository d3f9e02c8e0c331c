import { lazy, Suspense, useId, useState } from 'react';
import { aboutPlace, sameAbout } from '../../../scorecard/workspace/about.ts';
import { commentaryBeside, commentaryOn } from '../../../scorecard/workspace/commentary.ts';
import type { About, Commentary } from '../../../scorecard/workspace/workspace.ts';
import { Button } from '../../../ui/Button.tsx';
import type { PageProps } from '../../../ui/view.ts';
import { counted } from '../../../ui/words.ts';
import { useWorkspace, type WorkspaceHandle } from '../../../ui/workspaceContext.ts';
import { CommentaryText } from './CommentaryText.tsx';
import { focusSoon } from './focusSoon.ts';
import { RaiseChallenge } from './RaiseChallenge.tsx';
import {
  isNothingOpen,
  OpenWorkspace,
  WorkspaceProblems,
  WorkspaceStatus,
} from './WorkspaceStatus.tsx';
import './workspace.css';

const CommentaryEditor = lazy(async () => ({
  default: (await import('./CommentaryEditor.tsx')).CommentaryEditor,
}));

type SectionProps = {
  /** The measure, place and period that are shown. */
  readonly about: About;
  readonly href: PageProps['href'];
};

/** What happened, so what, now what: what people say of the numbers above, and the way to say it. */
export function CommentarySection({ about, href }: SectionProps) {
  const handle = useWorkspace();
  if (!handle) return null;
  return <Commentaries key={JSON.stringify(about)} about={about} href={href} handle={handle} />;
}

type Props = SectionProps & { readonly handle: WorkspaceHandle };

function Commentaries({ about, href, handle }: Props) {
  const { workspace } = handle.state;
  const here = commentaryOn(workspace, about);
  const always = aboutPlace(about.measure, about.locality ?? 'all', undefined);
  const isAlways = sameAbout(about, always);
  const whole = isAlways ? [] : commentaryOn(workspace, always);
  const beside = commentaryBeside(workspace, about).filter((each) => !whole.includes(each));
  const isBlank = here.length + whole.length === 0;
  return (
    <section aria-labelledby="commentary" className={isBlank ? 'screen-only' : undefined}>
      <h2 id="commentary" className={isBlank ? 'visually-hidden' : undefined}>
        Commentary
      </h2>
      {here.map((each) => (
        <One key={each.id} commentary={each} handle={handle} href={href} />
      ))}
      {whole.map((each) => (
        <One key={each.id} commentary={each} handle={handle} href={href} isNamed />
      ))}
      <div className="button-row workspace-row screen-only">
        <Writing about={about} handle={handle} isFirst={here.length === 0} />
        <RaiseChallenge start={{ about }} href={href} />
        {isNothingOpen(handle) && <OpenWorkspace handle={handle} />}
      </div>
      {beside.length > 0 && (
        <details className="others screen-only">
          <summary>
            Of other {isAlways ? 'places and periods' : 'periods and places'}:{' '}
            {counted(beside.length, 'commentary', 'commentaries')}
          </summary>
          {beside.map((each) => (
            <One key={each.id} commentary={each} handle={handle} href={href} isNamed />
          ))}
        </details>
      )}
      {isNothingOpen(handle) ? <WorkspaceProblems handle={handle} /> : <WorkspaceStatus />}
    </section>
  );
}

type OneProps = {
  readonly commentary: Commentary;
  readonly handle: WorkspaceHandle;
  readonly href: PageProps['href'];
  /** Whether it must be said what it is about, since that is not what the page shows. */
  readonly isNamed?: boolean;
};

function One({ commentary, handle, href, isNamed = false }: OneProps) {
  const form = `commentary of ${commentary.id}`;
  const [isWriting, setWriting] = useState(handle.actions.typedIn(form) !== undefined);
  const id = useId();
  if (isWriting) {
    return (
      <Suspense fallback={<p className="quiet">Opening the form …</p>}>
        <CommentaryEditor
          about={commentary.about}
          before={commentary}
          form={form}
          handle={handle}
          onDone={() => {
            setWriting(false);
            focusSoon(id);
          }}
        />
      </Suspense>
    );
  }
  return (
    <CommentaryText
      commentary={commentary}
      workspace={handle.state.workspace}
      href={href}
      isNamed={isNamed}
    >
      <Button id={id} look="plain" onClick={() => setWriting(true)}>
        Edit<span className="visually-hidden"> the commentary of {commentary.author}</span>
      </Button>
    </CommentaryText>
  );
}

type WritingProps = {
  readonly about: About;
  readonly handle: WorkspaceHandle;
  readonly isFirst: boolean;
};

function Writing({ about, handle, isFirst }: WritingProps) {
  const form = `commentary on ${JSON.stringify(about)}`;
  const [isWriting, setWriting] = useState(handle.actions.typedIn(form) !== undefined);
  const id = useId();
  if (!isWriting) {
    return (
      <Button id={id} onClick={() => setWriting(true)}>
        {isFirst ? 'Write commentary' : 'Write another commentary'}
      </Button>
    );
  }
  return (
    <Suspense fallback={<p className="quiet">Opening the form …</p>}>
      <CommentaryEditor
        about={about}
        form={form}
        handle={handle}
        onDone={() => {
          setWriting(false);
          focusSoon(id);
        }}
      />
    </Suspense>
  );
}
