import type { Partnership } from './partnership.ts';
import type { Placement } from './placement.ts';

/** The targets of a measure, or why it has none. */
export type Aim = Pick<Placement, 'targets' | 'noTarget'>;

/** The partnership with other targets for a measure, wherever its strategy names it. */
export function withAim(partnership: Partnership, id: string, aim: Aim): Partnership {
  return {
    ...partnership,
    groups: partnership.groups.map((group) => ({
      ...group,
      measures: group.measures.map((placement) => {
        if (placement.measure !== id) return placement;
        const { targets: _, noTarget: __, ...rest } = placement;
        return { ...rest, ...aim };
      }),
    })),
  };
}
