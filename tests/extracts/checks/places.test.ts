import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

test('a team that is not placed is told of once, with its rows that have no locality', async () => {
  const files = {
    'c.csv': lines(
      'contact_id,child_id,contact_date,neglect,locality,team',
      'C1,K1,2025-02-03,Y,,Team 9',
      'C2,K2,2025-02-03,Y,,Team 9',
      'C3,K3,2025-02-03,Y,North End,Team 9',
      'C4,K4,2025-02-03,Y,North End,Team 8',
      'C5,K5,2025-02-03,Y,,Team 1',
      'C6,K6,2025-02-03,Y,Atlantis,',
    ),
    'l.csv': lines('team,locality', 'Team 1,North End'),
  };
  expect(await foundBy('team-unmapped', files)).toEqual(['c.csv: team Team 9 (2 rows)']);
});
