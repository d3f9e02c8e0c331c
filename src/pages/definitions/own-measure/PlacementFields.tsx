import type { OwnPlacement } from '../../../scorecard/ownMeasures.ts';
import type { Partnership } from '../../../scorecard/partnership.ts';
import { Field, TextField } from '../../parts/Field.tsx';
import { fieldId, type Gap, gap } from './gaps.ts';
import { Pick } from './Pick.tsx';

/** Where the measure stands in the strategy, as it is in the boxes. */
export type PlacementForm = {
  /** The id of a group, or `newGroup`. */
  readonly group: string;
  readonly newTitle: string;
  readonly source: string;
  readonly headline: boolean;
};

const newGroup = '@new';

/** What of the place is not filled in. */
export function placementGaps({ group, newTitle, source }: PlacementForm): Gap[] {
  return [
    ...(group === newGroup ? gap(newTitle, fieldId.newGroup, 'Give the new group a title.') : []),
    ...gap(source, fieldId.source, 'Say where the measure comes from.'),
  ];
}

export function placementOfForm({
  group,
  newTitle,
  source,
  headline,
}: PlacementForm): OwnPlacement {
  return {
    group: group === newGroup ? { newTitle: newTitle.trim() } : group,
    source: source.trim(),
    headline,
  };
}

/** The place that a measure without one begins with: the first group. */
export function blankPlacement({ groups }: Partnership): PlacementForm {
  return { group: groups[0]?.id ?? newGroup, newTitle: '', source: '', headline: false };
}

type PlacementFieldsProps = {
  readonly partnership: Partnership;
  readonly placement: PlacementForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (placement: PlacementForm) => void;
};

/** Where the measure stands in the strategy, and where it comes from. */
export function PlacementFields(props: PlacementFieldsProps) {
  const { partnership, placement, errors, onChange } = props;
  const change = (part: Partial<PlacementForm>) => onChange({ ...placement, ...part });
  const groups = partnership.groups.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <>
      <Field id={fieldId.group} label="Group that it stands in" error={errors.get(fieldId.group)}>
        {() => (
          <Pick
            id={fieldId.group}
            value={placement.group}
            options={[...groups, { value: newGroup, label: 'a new group' }]}
            onPick={(group) => change({ group })}
          />
        )}
      </Field>
      {placement.group === newGroup && (
        <TextField
          id={fieldId.newGroup}
          label="Title of the new group"
          error={errors.get(fieldId.newGroup)}
          value={placement.newTitle}
          onType={(newTitle) => change({ newTitle })}
        />
      )}
      <TextField
        id={fieldId.source}
        label="Where it comes from"
        hint="The place in the strategy, or who asked for it and when."
        error={errors.get(fieldId.source)}
        value={placement.source}
        onType={(source) => change({ source })}
      />
      <div className="choice">
        <input
          type="checkbox"
          id="own-headline"
          checked={placement.headline}
          onChange={(event) => change({ headline: event.target.checked })}
        />
        <label htmlFor="own-headline">One of the few that the executive group sees first</label>
      </div>
    </>
  );
}
