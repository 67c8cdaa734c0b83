// CPU cost of scoring and ranking (two formulas, four target roles) and completeness, for a graph with 500
// achievements.
// Goal: at most 50 ms of CPU for score, rank and completeness. `node --import tsx bench/scoring.ts`
import { v7 as uuidv7 } from 'uuid';
import type { ScoredStatement } from '../src/domain/scoring/scored-statement.ts';
import { assessCompleteness } from '../src/domain/completeness/assess-completeness.ts';
import type { GraphSnapshot } from '../src/domain/completeness/graph-snapshot.ts';
import { readMetrics } from '../src/domain/metrics/read-metrics.ts';
import { FORMULAS } from '../src/domain/scoring/scored-statement.ts';
import { rankAchievements } from '../src/domain/scoring/rank-achievements.ts';
import { mostGoal, reportGoals } from './kit/goals.ts';

const COUNT = 500;
const ROUNDS = 20;
const MOST_MS = 50;
const TEXTS = [
  'Cut the nightly planning run from 5 hours to 38 minutes by moving 240 jobs to an event-driven pipeline',
  'Grew annual revenue to $4.2M across the EMEA region with a team of 12',
  'Reduced the error rate by 37 % for Fortune 500 customers',
  'Wrote the handbook that every new colleague reads first',
  'Führte ein Team von 8 Mitarbeitern und senkte die Kosten um 1,5 Mio. €',
];

const statements: ScoredStatement[] = Array.from({ length: COUNT }, (_, index) => {
  const text = `${TEXTS[index % TEXTS.length]} (${index} of ${COUNT})`;
  const month = 24_000 + (index % 300);
  return {
    id: uuidv7(),
    text,
    metrics: readMetrics(text),
    verified: index % 3 === 0,
    hasSource: index % 4 !== 0,
    title: 'Head of Data Platform',
    ended: { first: month, last: month },
  };
});
const graph: GraphSnapshot = {
  profile: { name: 'Ada', headline: 'Data engineer', email: 'ada@example.org', phone: null },
  companies: Array.from({ length: 50 }, (_, index) => ({ name: `Company ${index}`, hasLogo: index % 2 === 0 })),
  experiences: Array.from({ length: 60 }, () => ({
    company: 'Engine Works',
    title: 'Analyst',
    start: '2019-01',
    end: null,
    current: true,
  })),
  placeholders: 0,
  achievements: statements.map(({ metrics }) => ({ metrics: metrics.length, hasImpactStatement: true })),
  skills: Array.from({ length: 100 }, (_, index) => ({ name: `Skill ${index}`, proven: index % 2 === 0 })),
  story: { opener: 'An opener.', paragraphs: 3, quote: null },
  filledSlots: ['hero'],
};

const now = new Date('2026-11-01T00:00:00Z');
for (const formula of FORMULAS) {
  const aim = { formula, now, headline: 'Head of data engineering', targetRole: 'Platform lead' };
  const first = cpu(() => decide(aim));
  const times = Array.from({ length: ROUNDS }, () => cpu(() => decide(aim))).toSorted((a, b) => a - b);
  const median = times[ROUNDS / 2] ?? 0;
  console.log(
    `${formula}: ${COUNT} achievements scored, ranked, seven sections assessed: ` +
      `${first.toFixed(1)} ms of CPU the first time, ${median.toFixed(1)} ms after`,
  );
  reportGoals([
    mostGoal(`${formula}: ${COUNT} statements scored and ranked, CPU`, Math.max(first, median), {
      most: MOST_MS,
      unit: 'ms',
    }),
  ]);
}

function decide(aim: Parameters<typeof rankAchievements>[1]) {
  rankAchievements(statements, aim);
  assessCompleteness(graph);
}

/** CPU time of this process in milliseconds, user and system. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
