// CPU time of one edit in a career graph with 500 statements, including all derived data, over the server process and PostgreSQL. Goal: at
// most 150 ms. `node --import tsx bench/edit-graph.ts`
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { runQuery, signUp } from '../tests/support/run-query.ts';
import { serverWithWorker } from '../tests/support/server-with-worker.ts';
import { cpuOfPostgres } from './kit/cpu.ts';
import { mostGoal, reportGoals } from './kit/goals.ts';
import { parentOf } from './kit/processes.ts';

const ROLES = 50;
const STATEMENTS = 10;
const ROUNDS = 20;
const MOST_MS = 150;

const RESUME = `Ada Byron
Principal Analyst
ada.byron@example.com | +44 20 7946 0000 | London
https://www.linkedin.com/in/ada-byron

Experience

${Array.from({ length: ROLES }, (_, role) => `Analyst of Department ${role + 1}\nEngine Works ${role + 1} Ltd\n${2024 - role} - ${2025 - role}\n${bullets(role)}`).join('\n\n')}

Skills
SQL, Python, Excel, Tableau, Kubernetes, Docker, Terraform, Jira, Kafka, Airflow, Leadership, Negotiation, Forecasting, Statistics
`;

function bullets(role: number): string {
  return Array.from({ length: STATEMENTS }, (_, at) => {
    const number = role * STATEMENTS + at + 1;
    return `- Cut the cost of process ${number} by ${1 + (number % 90)}% with ${at % 2 ? 'SQL' : 'Python'} for ${number * 3} customers`;
  }).join('\n');
}

const script = path.join(import.meta.dirname, '../tests/support/cluster.ts');
const cluster = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['pipe', 'pipe', 'inherit'] });
process.env['CURSUS_TEST_CLUSTER'] = await new Promise<string>((resolve) =>
  createInterface({ input: cluster.stdout }).once('line', resolve),
);
const server = await serverWithWorker();
try {
  const ada = await signUp(server);
  await server.ingest(ada, RESUME);
  const [counted] = await server.test.sql('select count(*)::int as n from achievements where user_id = $1', [
    ada.userId,
  ]);
  const ask = async (query: string, variables: object = {}) => {
    const { data, errors } = await runQuery<Record<string, { __typename: string }>>(
      server,
      query,
      { ...variables },
      ada,
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data;
  };
  const { careerGraph } = (await ask(
    `{ careerGraph { experiences { id achievements { id } } skills { id } } }`,
  )) as unknown as {
    careerGraph: { experiences: { id: string; achievements: { id: string }[] }[]; skills: { id: string }[] };
  };
  const [role] = careerGraph.experiences;
  const statement = role?.achievements[0];
  const skill = careerGraph.skills[0];
  if (!role || !statement || !skill) throw new Error('The resume was not read.');
  const edits: Record<string, (round: number) => Promise<Record<string, { __typename: string }>>> = {
    updateExperience: (round) =>
      ask(
        `mutation ($input: UpdateExperienceInput!) { edit: updateExperience(input: $input) { __typename
          ... on UpdateExperienceSuccess { experience { id title } careerGraph { version } } } }`,
        { input: { id: role.id, title: `Head of Round ${round}`, start: `20${10 + (round % 10)}-01` } },
      ),
    reviewAchievement: (round) =>
      ask(`mutation ($input: ReviewAchievementInput!) { edit: reviewAchievement(input: $input) { __typename } }`, {
        input: { id: statement.id, action: 'EDIT', original: true, text: `Saved $${round + 2}M a year with SQL` },
      }),
    saveEntry: (round) =>
      ask(`mutation ($input: SaveEntryInput!) { edit: saveEntry(input: $input) { __typename } }`, {
        input: { id: skill.id, skill: { name: `Skill ${round}` } },
      }),
    removeEntry: (round) =>
      ask(
        `mutation ($input: EntryInput!) { edit: ${round % 2 ? 'restoreEntry' : 'removeEntry'}(input: $input) { __typename } }`,
        { input: { kind: 'EXPERIENCE', id: role.id } },
      ),
  };
  console.log(`${counted?.['n']} statements in ${careerGraph.experiences.length} roles`);
  for (const [name, edit] of Object.entries(edits)) {
    for (let round = 0; round < 6; round += 1) await edit(round);
    const before = { node: process.cpuUsage(), postgres: await postgresMs(), at: performance.now() };
    for (let round = 0; round < ROUNDS; round += 1) {
      const answer = await edit(round + 10);
      if (!answer['edit']?.__typename.endsWith('Success')) throw new Error(JSON.stringify(answer));
    }
    const { user, system } = process.cpuUsage(before.node);
    const each = (ms: number) => (ms / ROUNDS).toFixed(0);
    const postgres = (await postgresMs()) - before.postgres;
    console.log(
      `${name}: ${each((user + system) / 1_000 + postgres)} ms CPU (server ${each((user + system) / 1_000)}, PostgreSQL ${each(postgres)}), ${each(performance.now() - before.at)} ms by the clock`,
    );
    const cpu = (user + system) / 1_000 + postgres;
    reportGoals([
      mostGoal(`${name}, 500 statements, CPU of server and PostgreSQL`, cpu / ROUNDS, { most: MOST_MS, unit: 'ms' }),
    ]);
  }
} finally {
  await server.close();
  cluster.stdin.end();
}

/** CPU time of the whole server so far, whose postmaster is the parent of every backend. */
async function postgresMs(): Promise<number> {
  const [backend] = await server.test.sql<{ pid: number }>('select pg_backend_pid() as pid');
  return cpuOfPostgres(parentOf(backend?.pid ?? 0));
}
