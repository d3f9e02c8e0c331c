import * as v from 'valibot';
import { type Partnership, partnershipSchema } from '../../src/scorecard/partnership.ts';

/** A partnership file as JSON, with only what must be in it. */
export const testPartnershipJson = {
  format: 'partnership/1',
  id: 'test-shire',
  name: 'Test Shire Safeguarding Children Partnership',
  area: 'Test Shire',
  strategy: { title: 'Test strategy', years: '2024 to 2026', published: 'https://test.invalid' },
  localities: [
    { id: 'test-north', name: 'Test North' },
    { id: 'test-south', name: 'Test South' },
  ],
  groups: [],
};

export const testPartnership: Partnership = v.parse(partnershipSchema, testPartnershipJson);
