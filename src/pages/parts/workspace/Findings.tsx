import { Caution } from '../../../ui/Caution.tsx';

type FindingsProps = {
  readonly contradictions: readonly string[];
  readonly identity?: readonly string[];
};

/** What to look at again in a text; nothing of it stops anybody. */
export function Findings({ contradictions, identity = [] }: FindingsProps) {
  return (
    <>
      {contradictions.length > 0 && (
        <Caution>
          {contradictions.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Caution>
      )}
      {identity.length > 0 && (
        <Caution>
          <p>This could point to a child:</p>
          {identity.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Caution>
      )}
    </>
  );
}
