import { HttpResponse, http } from 'msw';
import { testPartnershipJson } from './testPartnership.ts';

/** The address that the page has in tests. */
export const testBase = 'http://page.test/scorecard/';

/** Answers for one file beside the page. */
export function hostedFile(path: string, answer: Parameters<typeof http.get>[1]) {
  return http.get(`${testBase}${path}`, answer);
}

export const testManifest = {
  partnership: 'test-shire',
  invented: true,
  title: 'Invented sample for Test Shire',
  extracts: ['test/contacts.csv', 'test/cp_plans.csv'],
};

const testOffered = [
  { id: 'other-shire', name: 'Other Shire Safeguarding Children Partnership' },
  { id: 'test-shire', name: 'Test Shire Safeguarding Children Partnership' },
];

/** A deployment in which nothing is wrong. */
export const hostedFiles = [
  hostedFile('data/manifest.json', () => HttpResponse.json(testManifest)),
  hostedFile('partnerships/partnerships.json', () => HttpResponse.json(testOffered)),
  hostedFile('partnerships/test-shire.json', () => HttpResponse.json(testPartnershipJson)),
  hostedFile('data/test/contacts.csv', () => HttpResponse.text('contact_id\r\n1\r\n')),
  hostedFile('data/test/cp_plans.csv', () => HttpResponse.text('plan_id\r\n1\r\n')),
];
