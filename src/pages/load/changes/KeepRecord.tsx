import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { saveJson } from '../../../ui/saveFile.ts';

type Props = {
  /** File name of the record. */
  readonly name: string;
  keep(): Promise<string>;
};

/** Makes the record of the load and hands it to the browser to be saved. */
export function KeepRecord({ name, keep }: Props) {
  const [state, setState] = useState('');

  async function save(): Promise<void> {
    setState('Making the record …');
    try {
      saveJson(name, await keep());
      setState('');
    } catch (error) {
      setState(`The record could not be made: ${error instanceof Error ? error.message : error}.`);
    }
  }

  return (
    <>
      <Button onClick={() => void save()}>Keep a record of this load</Button>
      <span role="status">{state}</span>
    </>
  );
}
