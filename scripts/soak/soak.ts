import { rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { check } from './check.ts';
import { type Cluster, startCluster, type Victim } from './cluster.ts';
import { otherVersion } from './other-version.ts';
import { newPerson, type Person } from './person.ts';

export interface Soak {
  rounds: number;
  /** How many people use it at once. */
  people: number;
  /** How many of them have a photo, so that images are made. */
  portraits: number;
  /** The version to update from in the first round, while everybody uses it; null to start with this one. */
  from: string | null;
  say(line: string): void;
  /** Ends it after the round. */
  signal: AbortSignal;
}

export interface Total {
  requests: number;
  /** Requests that were sent again because something was down. */
  repeated: number;
  kills: Record<Victim, number>;
  /** Runs that another worker resumed. */
  takeovers: number;
  runs: number;
  lost: number;
  doubled: number;
  leaked: number;
  /** Responses that should never occur. */
  wrong: number;
  problems: number;
}

/** Everybody does at least this much in a round. */
const ACTIONS = 3;
const LONGEST_PAUSE_MS = 1_000;
/** An update takes minutes, and all runs must end after it. */
const LONGEST_PAUSE_IN_UPDATE_MS = 20_000;
const LATEST_KILL_MS = 4_000;
/** A run that does not end for so long after everybody is done is lost. */
const SETTLE_MS = 10 * 60_000;
/** In which round a person leaves, and another one comes. */
const LEAVES_EVERY = 4;

/** Rounds in which people do things while processes are killed; after each one, everything is checked. */
export async function soak({ rounds, people: size, portraits, from, say, signal }: Soak): Promise<Total> {
  const began = Date.now();
  const old = from === null ? null : await otherVersion(from);
  const cluster = await startCluster(old ?? undefined);
  const kills: Record<Victim, number> = { api: 0, worker: 0, database: 0 };
  const total: Total = {
    requests: 0,
    repeated: 0,
    kills,
    takeovers: 0,
    runs: 0,
    lost: 0,
    doubled: 0,
    leaked: 0,
    wrong: 0,
    problems: 0,
  };
  let most = { megabytes: 0, files: 0 };
  const reported = new Set<string>();
  const people = await Promise.all(
    Array.from({ length: size }, (_, index) => newPerson(cluster, { portrait: index < portraits })),
  );
  const left: Person[] = [];
  let done = 0;
  try {
    for (let round = 1; round <= rounds && !signal.aborted; round += 1) {
      done = round;
      const isUpdate = old !== null && round === 1;
      const victims = isUpdate ? [] : victimsOf(round);
      // Nobody stops before all kills were in the midst of what they do.
      let alive = victims.length + (isUpdate ? 1 : 0);
      const update = async () => {
        const migrated = await cluster.update();
        alive -= 1;
        say(`updated from ${from}: ${migrated}`);
      };
      await Promise.all([
        ...people.map(async (person) => {
          for (let action = 0; action < ACTIONS || alive > 0; action += 1) {
            await person.act();
            await pause(Math.random() * (isUpdate ? LONGEST_PAUSE_IN_UPDATE_MS : LONGEST_PAUSE_MS));
          }
        }),
        isUpdate && update(),
        ...victims.map(async (victim) => {
          await pause(Math.random() * LATEST_KILL_MS);
          await cluster.kill(victim, () => (alive -= 1));
          kills[victim] += 1;
        }),
      ]);
      await Promise.all(people.map((person, index) => person.intrude(people[(index + 1) % people.length] ?? person)));
      await settle(cluster, people);
      const usage = await cluster.usage();
      for (const { megabytes, files } of usage)
        most = { megabytes: Math.max(most.megabytes, megabytes), files: Math.max(most.files, files) };
      const found = await check(cluster, people, usage);
      const [counted] = await cluster.sql<{ takeovers: number; runs: number }>(
        `select count(*) filter (where kind = 'retrying')::int as takeovers, count(distinct run_id)::int as runs from run_events`,
      );
      const wrong = [...people, ...left].flatMap(({ counts }) => counts.wrong.splice(0));
      total.wrong += wrong.length;
      for (const kind of ['lost', 'doubled', 'leaked'] as const)
        for (const problem of found[kind]) {
          // It stays wrong in later rounds; counted once.
          if (reported.has(problem)) continue;
          reported.add(problem);
          total[kind] += 1;
          say(`  ${kind}: ${problem}`);
        }
      for (const answer of wrong) say(`  wrong: ${answer}`);
      say(
        `round ${round}: killed ${victims.join(', ')}; ${counted?.runs} runs, ${counted?.takeovers} takeovers, at most ${Math.round(most.megabytes)} MB and ${most.files} files`,
      );
      if (round % LEAVES_EVERY === 0) {
        const [gone] = people.splice(portraits + Math.floor(Math.random() * (size - portraits)), 1);
        if (gone) {
          await gone.close();
          total.takeovers += await takeoversOf(cluster, gone);
          await gone.leave();
          left.push(gone);
          people.push(await newPerson(cluster, { portrait: false }));
        }
      }
    }
    const [runs] = await cluster.sql<{ takeovers: number }>(
      `select count(*)::int as takeovers from run_events where kind = 'retrying'`,
    );
    total.takeovers += runs?.takeovers ?? 0;
  } finally {
    for (const { counts } of [...people, ...left]) {
      total.requests += counts.requests;
      total.repeated += counts.repeated;
    }
    total.runs = [...people, ...left].reduce((sum, { seen }) => sum + seen.size, 0);
    await Promise.all(people.map((person) => person.close()));
    await cluster.close();
    if (old !== null) await rm(old, { recursive: true });
  }
  total.problems = total.lost + total.doubled + total.leaked + total.wrong;
  const seconds = Math.round((Date.now() - began) / 1000);
  say(
    `${done} rounds of ${size} people in ${seconds} s: ${total.requests} requests (${total.repeated} repeated), ${total.runs} runs, ` +
      `${kills.api} API, ${kills.worker} worker and ${kills.database} database kills, ${total.takeovers} takeovers; ` +
      `${total.lost} lost, ${total.doubled} doubled, ${total.leaked} leaked, ${total.wrong} wrong responses`,
  );
  return total;
}

/** A worker in each round, an API process in every second, a session of the database in every fifth, both workers in every seventh. */
function victimsOf(round: number): Victim[] {
  const victims: Victim[] = ['worker'];
  if (round % 2 === 0) victims.push('api');
  if (round % 5 === 0) victims.push('database');
  if (round % 7 === 0) victims.push('worker');
  return victims;
}

/** Waits until all runs have ended and their last events have been delivered. */
async function settle(cluster: Cluster, people: Person[]): Promise<void> {
  const deadline = Date.now() + SETTLE_MS;
  let quiet = 0;
  while (Date.now() < deadline && quiet < 2) {
    const [open] = await cluster.sql<{ count: number }>(
      `select count(*)::int as count from pipeline_runs where status in ('queued', 'running')`,
    );
    quiet = open?.count === 0 && (await isDelivered(cluster, people)) ? quiet + 1 : 0;
    await pause(500);
  }
}

async function isDelivered(cluster: Cluster, people: Person[]): Promise<boolean> {
  const ends = new Map(
    (await cluster.sql<{ id: string; seq: number }>('select id, seq from pipeline_runs')).map(({ id, seq }) => [
      id,
      seq,
    ]),
  );
  return people.every(({ seen }) => [...seen].every(([run, seqs]) => seqs.at(-1) === ends.get(run)));
}

const takeoversOf = async (cluster: Cluster, { id }: Person): Promise<number> => {
  const [row] = await cluster.sql<{ count: number }>(
    `select count(*)::int as count from run_events where kind = 'retrying' and user_id = $1`,
    [id],
  );
  return row?.count ?? 0;
};
