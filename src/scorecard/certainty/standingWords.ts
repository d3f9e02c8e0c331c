import type { PlaceDifference } from './placeDifferences.ts';

/** How a place stands to the partnership, in the words of a table. */
export function standingInWords({ standing, side }: PlaceDifference): string {
  switch (standing) {
    case 'alarm':
      return `clearly ${side} the partnership (99.8 %)`;
    case 'look':
      return `${side} the partnership (95 %): look`;
    case 'within':
      return 'no clear difference';
    case 'too-few':
      return 'too few to judge';
    case 'no-value':
      return 'no value';
  }
}
