import { lines } from '../../support/extracts.ts';
import { contactHeader, oddFile, planHeader, read } from './corpusFile.ts';

function contacts(...flags: readonly string[]): string {
  return lines(
    contactHeader,
    ...flags.map((flag, index) => `C${index},K${index},05/04/2025,"${flag}"`),
  );
}

function plans(...categories: readonly string[]): string {
  return lines(
    planHeader,
    ...categories.map((category, index) => `P${index},K${index},01/04/2025,,"${category}",NEG`),
  );
}

const assessmentHeader = 'assessment_id,child_id,authorised_date,factors';

function factors(...lists: readonly string[]): string {
  return lines(
    assessmentHeader,
    ...lists.map((list, index) => `A${index},K${index},05/04/2025,"${list.replaceAll('"', '""')}"`),
  );
}

const audited = 'audit_id,audit_date,grade';

/** Files by how flags, categories, factors, codes, numbers and ids are written in them. */
export const values = [
  oddFile(
    'every way to say yes',
    () => contacts('Y', 'y', 'YES', 'yes', 'TRUE', 'True', 't', '1', '1.0', 'a) Yes', '1 - Yes'),
    read('contacts', [11, 11, 0, 0], [], { neglect: Array.from({ length: 11 }, () => 'Y') }),
  ),
  oddFile(
    'every way to say no',
    () => contacts('N', 'n', 'NO', 'no', 'FALSE', 'False', 'f', '0', '0.0', 'b) No', '0 - No'),
    read('contacts', [11, 11, 0, 0], [], { neglect: Array.from({ length: 11 }, () => 'N') }),
  ),
  oddFile(
    'every way to say nothing',
    () =>
      contacts(
        '',
        ' ',
        '-',
        'NULL',
        'N/A',
        '#N/A',
        '#MULTIVALUE',
        'Not recorded',
        'Unknown',
        '#REF!',
      ),
    read('contacts', [10, 10, 0, 0], [], { neglect: Array.from({ length: 10 }, () => '') }),
  ),
  oddFile(
    'flags that nobody could read',
    () => contacts('Yes/No', 'perhaps', '2', 'YN', '✓'),
    read(
      'contacts',
      [5, 5, 0, 0],
      ['unknown-code 2', 'unknown-code 3', 'unknown-code 4', 'unknown-code 5', 'unknown-code 6'],
      {
        neglect: ['', '', '', '', ''],
      },
    ),
  ),
  oddFile(
    'flags that are names of objects, where a column has answers of its own',
    () =>
      lines(
        'referral_id,child_id,referral_date,neglect,nfa',
        'R1,K1,05/04/2025,constructor,constructor',
      ),
    read('referrals', [1, 1, 0, 0], ['unknown-code 2', 'unknown-code 2'], {
      neglect: [''],
      nfa: [''],
    }),
  ),
  oddFile(
    'categories in codes, words, letters and flags',
    () =>
      plans(
        'NEG',
        'neglect',
        'a) Neglect',
        'YNNN',
        'Likelihood of Neglect',
        'Emotional  Neglect',
        'Multiple',
        'neg ',
      ),
    read('cp_plans', [8, 8, 0, 0], [], {
      initial_category: ['NEG', 'NEG', 'NEG', 'NEG', 'NEG', 'MUL:EMO+NEG', 'MUL', 'NEG'],
    }),
  ),
  oddFile(
    'categories that name none',
    () => plans('Abuse or neglect', 'No neglect', 'Physical disability', 'xyz', 'N1'),
    read(
      'cp_plans',
      [5, 5, 0, 0],
      ['unknown-code 2', 'unknown-code 3', 'unknown-code 4', 'unknown-code 5', 'unknown-code 6'],
      { initial_category: ['', '', '', '', ''] },
    ),
  ),
  oddFile(
    'factors between every sort of separator',
    () => factors('16A;1B', '16A,1B', '16A/1B', '16A|1B', '16A 1B', '16a; 1b ;', '16A Neglect, 1B'),
    read('assessments', [7, 7, 0, 0], [], { factors: Array.from({ length: 7 }, () => '16A;1B') }),
  ),
  oddFile(
    'factors as JSON',
    () => factors('["16A","1B"]', '{"16A":"Yes","1B":"No"}', '[]', '{}'),
    read('assessments', [4, 4, 0, 0], [], { factors: ['16A;1B', '16A', '', ''] }),
  ),
  oddFile(
    'factors as JSON that is cut off',
    () => factors('["16A","1B', '{"16A":'),
    read('assessments', [2, 2, 0, 0], ['unknown-code 3'], { factors: ['16A;1B', ''] }),
  ),
  oddFile(
    'factors that are names of objects, and JSON with them',
    () => factors('__proto__', '{"__proto__":"Yes","16A":"Yes"}', 'constructor'),
    read('assessments', [3, 3, 0, 0], ['unknown-code 2', 'unknown-code 3', 'unknown-code 4'], {
      factors: ['', '16A', ''],
    }),
  ),
  oddFile(
    'factors of which one is unknown',
    () => factors('16A;99Z', '16A;16A', '21'),
    read('assessments', [3, 3, 0, 0], ['unknown-code 2'], { factors: ['16A', '16A', '21'] }),
  ),
  oddFile(
    'a column for each factor',
    () =>
      lines(
        'assessment_id,child_id,authorised_date,Factors identified at the end of assessment 1B,Factors identified at the end of assessment 16A',
        'A1,K1,05/04/2025,Yes,No',
        'A2,K2,05/04/2025,0,1',
      ),
    read('assessments', [2, 2, 0, 0], [], { factors: ['1B', '16A'] }),
  ),
  oddFile(
    'numbers as people write them',
    () =>
      lines(
        'locality,year,population',
        'A,2025,"1,234"',
        'B,2025,1234.0',
        'C,2025, 1234 ',
        'D,2025,1 234',
        'E,2025,ca. 1234',
        'F,2025,1e3',
        'G,2025,',
        'H,2025,"12,34"',
      ),
    read(
      'population',
      [8, 3, 0, 5],
      [
        'unreadable-number 5',
        'unreadable-number 6',
        'unreadable-number 7',
        'unreadable-number 8',
        'unreadable-number 9',
      ],
      {
        population: ['1234', '1234', '1234'],
      },
    ),
  ),
  oddFile(
    'numbers below zero and beyond all measure',
    () =>
      lines(
        'locality,year,population',
        'A,2025,-5',
        `B,2025,${'9'.repeat(400)}`,
        'C,2025,Infinity',
        'D,2025,NaN',
      ),
    read(
      'population',
      [4, 1, 0, 3],
      ['unreadable-number 3', 'unreadable-number 4', 'unreadable-number 5'],
      { population: ['-5'] },
    ),
  ),
  oddFile(
    'kinds of contacts',
    () =>
      lines(
        `${contactHeader},kind`,
        ...['', 'Contact', 'NOTIFICATION', 'consultation', 'walk-in'].map(
          (kind, index) => `C${index},K${index},05/04/2025,Y,${kind}`,
        ),
      ),
    read('contacts', [5, 5, 0, 0], ['unknown-code 6'], {
      kind: ['contact', 'contact', 'notification', 'consultation', 'unreadable'],
    }),
  ),
  oddFile(
    'sexes',
    () =>
      lines(
        `${contactHeader},sex`,
        ...['F', 'b) Female', '2', 'Boy', 'Unborn', 'Not stated', 'abc'].map(
          (sex, index) => `C${index},K${index},05/04/2025,Y,${sex}`,
        ),
      ),
    read('contacts', [7, 7, 0, 0], ['unknown-code 8'], { sex: ['F', 'F', 'F', 'M', 'U', 'U', ''] }),
  ),
  oddFile(
    'grades of audits',
    () =>
      lines(
        audited,
        'U1,05/04/2025,Good',
        'U2,05/04/2025,Requires Improvement',
        'U3,05/04/2025,RI',
        'U4,05/04/2025,',
      ),
    read('audits', [4, 4, 0, 0], ['unknown-code 4'], {
      grade: ['good', 'requires_improvement', '', ''],
    }),
  ),
  oddFile(
    'ids with leading zeros, which are not those without',
    () => lines(contactHeader, '007,0042,05/04/2025,Y', '7,42,05/04/2025,Y'),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['007', '7'], child_id: ['0042', '42'] }),
  ),
  oddFile(
    'ids that a spreadsheet shortened',
    () => lines(contactHeader, '1.23E+11,4.56E+11,05/04/2025,Y'),
    read('contacts', [1, 1, 0, 0], [], { contact_id: ['1.23E+11'], child_id: ['4.56E+11'] }),
  ),
  oddFile(
    'ids with spaces, signs and accents',
    () => lines(contactHeader, 'C 1,Zoë/2,05/04/2025,Y', '#2,-3,05/04/2025,Y'),
    read('contacts', [2, 2, 0, 0], [], { contact_id: ['C 1', '#2'], child_id: ['Zoë/2', '-3'] }),
  ),
  oddFile(
    'ids of a thousand signs that differ in the last',
    () =>
      lines(
        contactHeader,
        `${'1'.repeat(1000)}A,K1,05/04/2025,Y`,
        `${'1'.repeat(1000)}B,K1,05/04/2025,Y`,
      ),
    read('contacts', [2, 2, 0, 0]),
  ),
  oddFile(
    'ids that say that nothing is recorded',
    () => lines(planHeader, 'P1,Unknown,01/04/2025,,NEG,NEG', 'P2,#N/A,01/04/2025,,NEG,NEG'),
    read('cp_plans', [2, 0, 0, 2], ['no-child-id 2', 'no-child-id 3']),
  ),
  oddFile(
    'one id in two authorities',
    () =>
      lines(
        `${planHeader},authority`,
        'P1,K1,01/04/2025,,NEG,NEG,Leicester',
        'P1,K1,02/04/2025,,NEG,NEG,Rutland',
      ),
    read('cp_plans', [2, 2, 0, 0], [], { plan_id: ['P1', 'P1'] }),
  ),
];
