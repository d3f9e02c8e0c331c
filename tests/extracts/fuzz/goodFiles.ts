import { encoded } from '../../support/encoded.ts';
import { lines } from '../../support/extracts.ts';

const two = (number: number) => String(number).padStart(2, '0');

type List = { readonly header: string; readonly row: (index: number) => string };

const contacts: List = {
  header: 'contact_id,child_id,contact_date,neglect,source,kind,locality,note',
  row: (index) =>
    `C${index},K${index % 9},${two((index % 27) + 1)}/04/2025,${index % 3 ? 'Y' : 'no'},q) 6: Police,,North,${index % 7 ? 'x' : '"a, ""b"""'}`,
};
const plans: List = {
  header:
    'plan_id;child_id;start_date;end_date;initial_category;latest_category;previous_plans;team',
  row: (index) =>
    `P${index};K${index};2025-04-${two((index % 27) + 1)};${index % 4 ? '' : '45790'};NEG;Multiple: Neglect, Emotional;${index % 2};Zoë – Süd`,
};
const assessments: List = {
  header:
    'assessment_id|child_id|referral_date|start_date|authorised_date|factors|sex|date_of_birth',
  row: (index) =>
    `A${index}|K${index}|05-Apr-2025|45752|${index % 5 ? '5 May 2025' : ''}|16A;1B, 21|b) Female|01/02/2015`,
};
const list7: List = {
  header:
    'Child Unique ID,Gender,Date of Birth,Child Protection Plan Start Date,Initial Category of Abuse,Latest Category of Abuse,Child Protection Plan End Date,Number of Previous Child Protection Plans,Allocated Team',
  row: (index) =>
    `${1000 + index},a) Male,,${two((index % 27) + 1)}/04/2025,a) Neglect,YNNN,,NULL,#N/A`,
};
const datasetContacts: List = {
  header:
    'cont_contact_id,cont_person_id,cont_contact_date,cont_contact_source_code,cont_contact_outcome_json',
  row: (index) =>
    `${index},${index},2025-04-05T00:00:00,1A,"{""NFA_FLAG"":""${index % 2 ? 'Y' : 'N'}""}"`,
};
const census: List = {
  header:
    'LAchildID,CINdetailsID,AssessmentID,AssessmentActualStartDate,AssessmentAuthorisationDate,AssessmentFactors',
  row: (index) => `${index % 9},1,${index % 20},2025-04-05,2025-05-05,${index % 2 ? '16A' : '1B'}`,
};
const population: List = {
  header: 'locality\tyear\tpopulation',
  row: (index) => `Place ${index}\t2025\t"1,${200 + index}"`,
};

/** Files of several layouts, delimiters and encodings with so many rows, as bytes. */
export function goodFiles(rows: number): readonly Uint8Array[] {
  const text = ({ header, row }: List) =>
    lines(header, ...Array.from({ length: rows }, (_, index) => row(index)));
  return [
    encoded(text(contacts), 'utf-8'),
    encoded(text(contacts).replaceAll('\n', '\r\n'), 'utf-8 marked'),
    encoded(text(plans), 'utf-8'),
    encoded(text(plans), 'windows-1252'),
    encoded(text(assessments), 'utf-8'),
    encoded(text(list7), 'utf-16le'),
    encoded(text(list7), 'utf-8'),
    encoded(text(datasetContacts), 'utf-8'),
    encoded(text(census), 'utf-8'),
    encoded(text(population), 'utf-16be'),
  ];
}
