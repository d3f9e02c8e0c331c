import type { Layout } from './layout.ts';

/** Tables of the standards that no measure is worked out from, so that they are known when they come. */
export const notNeededLayouts: readonly Layout[] = [
  notNeeded('annex-a-list-5', 'Annex A, list 5: section 47 enquiries and conferences', [
    ['Strategy discussion initiating Section 47 Enquiry Start Date', 'StratDiscussionDate'],
    ['Was an Initial Child Protection Conference deemed unnecessary?', 'InitialCPConfUnnecessary'],
  ]),
  notNeeded('annex-a-list-9', 'Annex A, list 9: care leavers', [
    'Eligibility Category',
    'LA in Touch',
  ]),
  notNeeded('annex-a-list-10', 'Annex A, list 10: adoption', [
    'Date the Child Entered Care',
    'Date of Decision that Child Should be Placed for Adoption',
  ]),
  notNeeded('annex-a-list-11', 'Annex A, list 11: adopters', [
    'Individual adopter identifier',
    'Date enquiry received',
  ]),
  notNeeded('ssd_s47_enquiry', 'Standard Safeguarding Dataset: ssd_s47_enquiry', [
    's47e_s47_enquiry_id',
  ]),
  notNeeded(
    'ssd_initial_cp_conference',
    'Standard Safeguarding Dataset: ssd_initial_cp_conference',
    ['icpc_icpc_id'],
  ),
  notNeeded('ssd_cp_visits', 'Standard Safeguarding Dataset: ssd_cp_visits', ['cppv_cp_visit_id']),
  notNeeded('ssd_cp_reviews', 'Standard Safeguarding Dataset: ssd_cp_reviews', [
    'cppr_cp_review_id',
  ]),
  notNeeded('ssd_involvements', 'Standard Safeguarding Dataset: ssd_involvements', [
    'invo_involvements_id',
  ]),
  notNeeded('cin-census-section-47', 'Children in need census: section 47 enquiries', [
    'LAchildID',
    'S47ActualStartDate',
  ]),
  notNeeded('cin-census-reviews', 'Children in need census: reviews', [
    'LAchildID',
    'CPPreviewDate',
  ]),
  notNeeded('cin-census-disabilities', 'Children in need census: disabilities', [
    'LAchildID',
    'Disability',
  ]),
  notNeeded('cin-census-header', 'Children in need census: header', [
    'Collection',
    'ReferenceDate',
  ]),
];

/** A layout that is known by its marks, each a header or others that stand for it. */
function notNeeded(
  id: string,
  title: string,
  marks: readonly (string | readonly [string, ...string[]])[],
): Layout {
  const headers = marks.map((mark) => (typeof mark === 'string' ? ([mark] as const) : mark));
  return {
    id,
    title: `${title} (no measure needs it)`,
    table: 'not_needed',
    columns: Object.fromEntries(headers.map((names) => [names[0], names] as const)),
    needs: headers.map(([mark]) => mark),
  };
}
