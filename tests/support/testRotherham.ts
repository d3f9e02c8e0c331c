import type { Partnership } from '../../src/scorecard/partnership.ts';
import { partnershipOf } from './testPartnerships.ts';

/** The partnership file that comes with the product. */
export function rotherham(): Promise<Partnership> {
  return partnershipOf('rotherham');
}
