/** A file as a journey gives it to the page. */
export type TestFile = {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
};

export function testFile(name: string, content: string | Uint8Array): TestFile {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

export const contactsHeader =
  'contact_id,child_id,contact_date,kind,source,neglect,outcome,decision_date,sex,date_of_birth,locality,team';

/**
 * Six contacts that count, one that stands there twice, and one on a day that does not exist. In
 * February and March 2026, 2 of 4 contacts have neglect, one of them in each of two localities.
 */
export const testContacts = [
  contactsHeader,
  'C1,K1,01/04/2025,,9,Y,referral,01/04/2025,F,10/01/2015,Wentworth North,',
  'C2,K2,15/05/2025,,9,N,nfa,16/05/2025,M,11/02/2016,Wentworth North,',
  'C3,K3,10/02/2026,,6,Y,referral,10/02/2026,F,12/03/2017,Rotherham South,',
  'C4,K4,11/02/2026,,6,N,advice,12/02/2026,M,13/04/2018,Rotherham South,',
  'C5,K5,12/03/2026,,1A,Y,early_help,13/03/2026,F,14/05/2019,Wentworth North,',
  'C6,K6,31/03/2026,,1A,N,nfa,31/03/2026,M,15/06/2020,Wentworth North,',
  'C6,K6,31/03/2026,,1A,N,nfa,31/03/2026,M,15/06/2020,Wentworth North,',
  'C7,K7,31/02/2026,,1A,N,nfa,,M,15/06/2020,Wentworth North,',
].join('\r\n');

/** At 31 March 2026, 2 of 3 children with a plan have neglect, both of them in Wentworth North. */
export const testPlans = [
  'plan_id,child_id,start_date,end_date,initial_category,latest_category,previous_plans,sex,date_of_birth,locality,team',
  'P1,K1,05/05/2025,,NEG,NEG,0,F,10/01/2015,Wentworth North,',
  'P2,K3,06/06/2025,,EMO,EMO,0,F,12/03/2017,Rotherham South,',
  'P3,K5,07/01/2026,,NEG,NEG,0,F,14/05/2019,Wentworth North,',
].join('\r\n');
