import type { TestFiles } from '../support/extracts.ts';
import { lines } from '../support/extracts.ts';

/** Numbers from 0 to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}

const places = ['Wentworth North', 'Rotherham South', 'Rother Valley West', 'OOA', ''];

/** Invented extracts of two years in which some places are large, some small and some periods empty. */
export function randomSet(seed: number): TestFiles {
  const random = randomOf(seed);
  const size = 0.3 + random();
  const pick = (items: readonly string[]) => items[Math.floor(random() ** 2 * items.length)] ?? '';
  const day = () => new Date(Date.UTC(2024, 3, 1 + Math.floor(random() * 730))).toISOString();
  const date = () => day().slice(0, 10);
  const flag = (share: number) => (random() < share ? 'Y' : 'N');
  const rows = (count: number, row: (index: number) => string) =>
    Array.from({ length: Math.round(count * size) }, (_, index) => row(index));
  const child = () => `K${Math.floor(random() * 300)}`;
  const [often, seldom] = [0.2 + random() / 2, random() / 4];
  return {
    'contacts.csv': lines(
      'contact_id,child_id,contact_date,kind,neglect,outcome,decision_date,locality',
      ...rows(500, (index) => {
        const outcome = pick(['nfa', 'referral', 'early_help']);
        return `C${index},${child()},${date()},,${flag(often)},${outcome},,${pick(places)}`;
      }),
    ),
    'referrals.csv': lines(
      'referral_id,child_id,referral_date,neglect,nfa,locality',
      ...rows(400, (index) => {
        return `R${index},${child()},${date()},${flag(often)},${flag(seldom)},${pick(places)}`;
      }),
    ),
    'cp_plans.csv': lines(
      'plan_id,child_id,start_date,end_date,initial_category,latest_category,locality',
      ...rows(150, (index) => {
        const start = date();
        const end = random() < seldom * 2 ? '2026-03-01' : '';
        const category = pick(['NEG', 'EMO', 'PHY']);
        return `P${index},K${index},${start},${end},${category},${category},${pick(places)}`;
      }),
    ),
    'audits.csv': lines(
      'audit_id,audit_date,grade,tool_used,supervision_recorded,locality',
      ...rows(120, (index) => {
        const grade = pick(['good', 'inadequate']);
        return `A${index},${date()},${grade},${flag(often)},${flag(seldom)},${pick(places)}`;
      }),
    ),
  };
}
