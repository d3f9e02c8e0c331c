import { Button } from '../../../ui/Button.tsx';
import { ConditionLine } from './ConditionLine.tsx';
import type { ConditionListProps } from './conditionProps.ts';
import { addId, lineId } from './gaps.ts';
import { type Line, nextKey, type Test } from './measureForm.ts';

/** Conditions, one a line, that read as a sentence. */
export function ConditionList(props: ConditionListProps) {
  const { id, legend, lines, scope, joiner = 'and', onChange } = props;
  const add = () => {
    const line: Line = { key: nextKey(lines), test: { kind: 'none' } };
    onChange([...lines, line]);
    focusSoon(lineId(id, line), 'select');
  };
  const remove = (gone: Line) => {
    onChange(lines.filter((line) => line !== gone));
    focusSoon(addId(id));
  };
  const change = (changed: Line, test: Test) =>
    onChange(lines.map((line) => (line === changed ? { ...line, test } : line)));
  return (
    <fieldset className="conditions" id={id}>
      <legend className={scope.depth === 'outer' ? undefined : 'visually-hidden'}>{legend}</legend>
      {lines.length === 0 && scope.depth === 'outer' && (
        <p className="small quiet">No condition: every one.</p>
      )}
      {lines.length > 0 && (
        <ol>
          {lines.map((line, index) => (
            <li key={line.key} id={lineId(id, line)}>
              <span className="joiner">{index === 0 ? '' : joiner}</span>
              <ConditionLine
                id={lineId(id, line)}
                name={`${legend}, condition ${index + 1}`}
                test={line.test}
                scope={scope}
                List={ConditionList}
                onChange={(test) => change(line, test)}
              />
              <Button look="plain" onClick={() => remove(line)}>
                Remove<span className="visually-hidden"> condition {index + 1}</span>
              </Button>
            </li>
          ))}
        </ol>
      )}
      <Button id={addId(id)} look={scope.depth === 'outer' ? 'other' : 'plain'} onClick={add}>
        {lines.length === 0 ? 'Add a condition' : `${joiner === 'and' ? 'And' : 'Or'} …`}
        {lines.length > 0 && <span className="visually-hidden"> add a condition</span>}
      </Button>
    </fieldset>
  );
}

/** Moves focus once the change is drawn, so that who works by keyboard is where it happened. */
function focusSoon(id: string, inside?: string): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    const target = inside ? place?.querySelector<HTMLElement>(inside) : place;
    target?.focus();
  });
}
