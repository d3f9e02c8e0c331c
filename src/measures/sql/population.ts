import type { Cte } from './layout.ts';
import type { SqlContext } from './settings.ts';

/** The population aged 0 to 17 by period and place: `people` (as in `measures/population.ts`). */
export function populationCtes({ dialect }: SqlContext): Cte[] {
  const isAll = 'COALESCE(p.age_from, 0) = 0 AND COALESCE(p.age_to, 17) = 17';
  return [
    {
      name: 'figures',
      comment:
        'Population aged 0 to 17 by place and year: as it stands for all these ages, else the sum of the age groups. A figure without a locality is that of the whole.',
      body: [
        "SELECT COALESCE(p.locality, 'all') AS locality, p.year,",
        `  COALESCE(MAX(CASE WHEN ${isAll} THEN p.population END), SUM(p.population)) AS people`,
        'FROM population p',
        'WHERE COALESCE(p.age_from, 0) BETWEEN 0 AND 17 AND COALESCE(p.age_to, 17) <= 17',
        "GROUP BY COALESCE(p.locality, 'all'), p.year",
      ].join('\n'),
    },
    {
      name: 'latest_figures',
      comment: 'Of each place, the figure of the latest year not after that of the day.',
      body: [
        'SELECT f.period, f.locality, f.people',
        'FROM (',
        '  SELECT s.period, p.locality, p.people,',
        '    ROW_NUMBER() OVER (PARTITION BY s.period, p.locality ORDER BY p.year DESC) AS nth',
        '  FROM spans s',
        `  JOIN figures p ON p.year <= ${dialect.year('s.last_day')}`,
        ') f',
        'WHERE f.nth = 1',
      ].join('\n'),
    },
    {
      name: 'people',
      comment: 'Where no figure stands for the whole, it is the sum of the places.',
      body: [
        'SELECT f.period, f.locality, f.people',
        'FROM latest_figures f',
        'WHERE f.people IS NOT NULL',
        'UNION ALL',
        "SELECT f.period, 'all' AS locality, SUM(f.people) AS people",
        'FROM latest_figures f',
        'WHERE f.people IS NOT NULL',
        '  AND NOT EXISTS (',
        '    SELECT 1 FROM latest_figures w',
        "    WHERE w.period = f.period AND w.locality = 'all' AND w.people IS NOT NULL",
        '  )',
        'GROUP BY f.period',
      ].join('\n'),
    },
  ];
}
