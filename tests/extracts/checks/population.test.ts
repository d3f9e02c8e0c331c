import { expect, test } from 'vitest';
import { lines } from '../../support/extracts.ts';
import { foundBy } from '../../support/foundBy.ts';

const population = (...rows: string[]) => ({
  'pop.csv': lines('locality,year,population,age_from,age_to', ...rows),
});

test('two figures for one place and year, however the place is written', async () => {
  const files = population(
    'North End,2024,100,,',
    'north,2024,110,0,17',
    'north,2023,110,0,17',
    'south,2024,110,0,17',
    'south,2024,60,0,9',
    'all,2024,210,,',
  );
  expect(await foundBy('population-repeated', files)).toEqual(['pop.csv:3 year 2024']);
});

test('bands that leave ages out, overlap or go on beyond 17', async () => {
  const files = population(
    'north,2021,10,0,4',
    'north,2021,10,6,17',
    'north,2022,10,0,9',
    'north,2022,10,9,17',
    'north,2023,10,0,9',
    'north,2023,10,10,19',
    'north,2024,10,0,15',
  );
  expect(await foundBy('population-ages', files)).toEqual([
    'pop.csv:3 age_from 6 to 17 in 2021',
    'pop.csv:5 age_from 9 to 17 in 2022',
    'pop.csv:7 age_from 10 to 19 in 2023',
    'pop.csv:8 age_to up to 15 in 2024',
  ]);
});

test('bands that cover 0 to 17, or a figure for all of them, are right', async () => {
  const files = population(
    'north,2024,10,10,17',
    'north,2024,10,0,9',
    'north,2024,10,18,25',
    'south,2024,10,0,9',
    'south,2024,20,0,17',
  );
  expect(await foundBy('population-ages', files)).toEqual([]);
});

test('a population of 0 or less', async () => {
  const files = population('north,2024,0,,', 'south,2024,-3,,', 'south,2023,1,,');
  expect(await foundBy('population-none', files)).toEqual([
    'pop.csv:2 population 0',
    'pop.csv:3 population -3',
  ]);
});
