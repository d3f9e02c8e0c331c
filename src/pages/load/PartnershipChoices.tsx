import { type Desk, ownFile } from '../../ui/desk.ts';
import { keyInUse } from '../../ui/partnershipKey.ts';

type PartnershipChoicesProps = {
  readonly desk: Desk;
  hrefOf(key: string): string;
  onChoose(key: string): void;
};

/** The other partnerships that can be chosen, each at its own address. */
export function PartnershipChoices({ desk, hrefOf, onChoose }: PartnershipChoicesProps) {
  const { offered, kept } = desk;
  const own = kept[ownFile];
  const choices = [
    ...offered.map(({ id, name }) => ({ key: id, name: kept[id]?.partnership.name ?? name })),
    ...(own ? [{ key: ownFile, name: `${own.partnership.name} (${own.state.file})` }] : []),
  ];
  const others = choices.filter(({ key }) => key !== keyInUse(desk));
  if (others.length === 0) return null;
  return (
    <>
      <p id="choices">Choose another:</p>
      <ul aria-labelledby="choices">
        {others.map(({ key, name }) => (
          <li key={key}>
            <a href={hrefOf(key)} onClick={() => onChoose(key)}>
              {name}
            </a>
            {kept[key]?.state.changed && ', changed and not saved'}
          </li>
        ))}
      </ul>
    </>
  );
}
