import { type FormEvent, useId, useState } from 'react';
import { type Encoding, encodings } from '../../extracts/decode.ts';
import type { FileReport } from '../../extracts/report.ts';
import type { Delimiter } from '../../extracts/rowSplitter.ts';
import type { TextChoice } from '../../extracts/textFeed.ts';
import { Button } from '../../ui/Button.tsx';
import { delimiterNames, encodingNames, nameIn } from './textNames.ts';

type Choices = Readonly<Record<string, TextChoice>>;

type TextChoicesProps = {
  readonly files: readonly FileReport[];
  /** What was chosen for the reading that is shown. */
  readonly chosen: Choices;
  onUse(choices: Choices): void;
};

/** How the text of each file was read, and the way to read it otherwise. */
export function TextChoices({ files, chosen, onUse }: TextChoicesProps) {
  const id = useId();
  const [choices, setChoices] = useState(chosen);
  const texts = files.filter(({ encoding, refused }) => encoding ?? refused?.code === 'binary');
  if (texts.length === 0) return null;

  function use(event: FormEvent): void {
    event.preventDefault();
    onUse(choices);
  }

  function choose(file: string, change: TextChoice): void {
    setChoices({ ...choices, [file]: { ...choiceOf(choices, file), ...change } });
  }

  return (
    <details className="text-choices">
      <summary>Encoding and delimiter of each file</summary>
      <form onSubmit={use}>
        <p className="measure-of-text hint">
          Both are found out from the file. Choose another where names look wrong or the columns are
          not cut apart; the choice holds until the page is closed.
        </p>
        {texts.map(({ file, encoding, delimiter }, index) => {
          const was = choiceOf(chosen, file);
          const now = choiceOf(choices, file);
          return (
            <fieldset key={file} className="text-choice">
              <legend>{file}</legend>
              <label htmlFor={`${id}-${index}-encoding`}>Encoding</label>
              <select
                id={`${id}-${index}-encoding`}
                value={now.encoding ?? ''}
                onChange={({ target }) =>
                  choose(file, { encoding: (target.value || undefined) as Encoding | undefined })
                }
              >
                <option value="">
                  {detected(
                    was.encoding === undefined && encoding && nameIn(encodingNames, encoding),
                  )}
                </option>
                {encodings.map((each) => (
                  <option key={each} value={each}>
                    {encodingNames[each]}
                  </option>
                ))}
              </select>
              <label htmlFor={`${id}-${index}-delimiter`}>Between cells</label>
              <select
                id={`${id}-${index}-delimiter`}
                value={now.delimiter ?? ''}
                onChange={({ target }) =>
                  choose(file, { delimiter: (target.value || undefined) as Delimiter | undefined })
                }
              >
                <option value="">
                  {detected(
                    was.delimiter === undefined && delimiter && nameIn(delimiterNames, delimiter),
                  )}
                </option>
                {Object.entries(delimiterNames).map(([each, name]) => (
                  <option key={each} value={each}>
                    {name}
                  </option>
                ))}
              </select>
            </fieldset>
          );
        })}
        <Button type="submit">Read the files so</Button>
      </form>
    </details>
  );
}

function choiceOf(choices: Choices, file: string): TextChoice {
  return (Object.hasOwn(choices, file) ? choices[file] : undefined) ?? {};
}

function detected(what: string | false | undefined): string {
  return what ? `As detected: ${what}` : 'As detected';
}
