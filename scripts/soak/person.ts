import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Cluster } from './cluster.ts';

/** What the server has confirmed to a person, and what it may or may not have done because the connection broke before it answered. */
export interface Ledger {
  /** Marks in uploaded documents; one statement each. */
  uploaded: Set<string>;
  /** Titles of roles, and texts of statements, that were added by hand: confirmed, and tried. */
  added: Set<string>;
  tried: Set<string>;
  /** IDs of runs that were started, each once by its key. */
  runs: Map<string, string>;
}

export interface Counts {
  requests: number;
  /** Requests whose connection broke or that got a typed refusal because something was down; they were repeated. */
  repeated: number;
  /** Responses that should never occur: 500, or someone else's data. */
  wrong: string[];
}

export interface Person {
  id: string;
  ledger: Ledger;
  counts: Counts;
  /** Does something that people do. Resolves when the server has confirmed it. */
  act(): Promise<void>;
  /** Tries to read what belongs to `other`. */
  intrude(other: Person): Promise<void>;
  /** Events of all runs that came over the subscription, as run → seqs in the order of arrival. */
  seen: Map<string, number[]>;
  /** Deletes the account. */
  leave(): Promise<void>;
  /** Ends the subscription. */
  close(): Promise<void>;
}

/** What the operations below select. */
interface Data {
  runPipeline?: { __typename: string; run?: { id: string } };
  addExperience?: { experienceId?: string };
  addAchievement?: { __typename: string };
  createUpload?: { upload?: { uploadId: string; url: string; headers: { name: string; value: string }[] } };
}

interface Answer {
  data?: Data | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const PASSWORD = 'rather long velvet crocodile';
const NOUNS =
  'archive|bridge|ledger|harvester|museum|signal|turbine|vineyard|lighthouse|pharmacy|orchestra|glacier'.split('|');
const VERBS = 'Rebuilt|Taught|Negotiated|Mapped|Painted|Audited|Wired|Translated|Launched|Closed'.split('|');
const PLACES = 'Lyon|Bergen|Tartu|Porto|Graz|Ghent|Turku|Cork|Basel|Split|Riga|Delft'.split('|');

let people = 0;
let marks = 0;

/** A word that no other text contains, in letters only, so that nothing takes it for a number. */
function newMark(): string {
  marks += 1;
  let rest = marks;
  let word = '';
  for (let place = 0; place < 4; place += 1) {
    word += 'bdfgklmnprstvz'[rest % 14];
    rest = Math.floor(rest / 14);
    word += 'aeiou'[rest % 5];
    rest = Math.floor(rest / 5);
  }
  return `Q${word}`;
}

const one = <Item>(of: readonly Item[]): Item => of[Math.floor(Math.random() * of.length)] as Item;
const sentence = (mark: string) =>
  `${one(VERBS)} the ${mark} ${one(NOUNS)} in ${one(PLACES)} with a ${one(NOUNS)} and a ${one(NOUNS)}`;

/** Signs up and subscribes. `portrait`: with a photo, so that images can be made again. */
export async function newPerson(cluster: Cluster, { portrait }: { portrait: boolean }): Promise<Person> {
  people += 1;
  const email = `person${people}.${Date.now()}@example.com`;
  const name = `Person ${newMark()}`;
  const counts: Counts = { requests: 0, repeated: 0, wrong: [] };
  const ledger: Ledger = { uploaded: new Set(), added: new Set(), tried: new Set(), runs: new Map() };
  const seen = new Map<string, number[]>();
  let token = '';

  /** Sends a request to some API process, again and again until it is answered; 503 and 507 say that something is down. */
  async function send(
    path: string,
    init: RequestInit & { body?: string | FormData | Blob },
  ): Promise<{ status: number; text: string; headers: Headers }> {
    for (let attempt = 0; attempt < 200; attempt += 1) {
      counts.requests += 1;
      const base = one(cluster.urls());
      try {
        const answer = await fetch(`${base}${path}`, {
          ...init,
          headers: {
            origin: base,
            ...(token !== '' && { authorization: `Bearer ${token}` }),
            ...(init.headers as Record<string, string>),
          },
          signal: AbortSignal.timeout(120_000),
        });
        const text = await answer.text();
        if (![429, 503, 507].includes(answer.status)) {
          if (answer.status >= 500) counts.wrong.push(`${path} ${answer.status}: ${text.slice(0, 200)}`);
          else return { status: answer.status, text, headers: answer.headers };
        }
      } catch (error) {
        if ((error as Error).name === 'TimeoutError') counts.wrong.push(`${path} was not answered within two minutes`);
      }
      counts.repeated += 1;
      await pause(100 + Math.random() * 400);
    }
    throw new Error(`${path} was not answered in 200 attempts: ${counts.wrong.at(-1) ?? ''}`);
  }

  const json = (body: unknown) => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  });

  /** A GraphQL operation, repeated while the server says that something is down. */
  async function graphql(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    for (;;) {
      const { text } = await send('/graphql', json({ query, variables }));
      const answer = JSON.parse(text) as Answer;
      const code = answer.errors?.[0]?.extensions?.code;
      if (answer.data && answer.errors === undefined) return answer.data;
      if (code === 'INTERNAL_SERVER_ERROR' || code === undefined) counts.wrong.push(`graphql: ${text.slice(0, 300)}`);
      else if (!['RATE_LIMITED', 'UNAVAILABLE', 'STORAGE_FULL'].includes(code))
        throw new Error(`GraphQL answered ${text.slice(0, 300)} to ${query.slice(0, 80)}`);
      counts.repeated += 1;
      await pause(200 + Math.random() * 400);
    }
  }

  async function enter(): Promise<string> {
    await send('/api/auth/sign-up/email', json({ name, email, password: PASSWORD }));
    // Also if the answer to the sign-up was lost.
    const { text, headers } = await send('/api/auth/sign-in/email', json({ email, password: PASSWORD }));
    token = headers.get('set-auth-token') ?? '';
    return (JSON.parse(text) as { user: { id: string } }).user.id;
  }
  const id = await enter();

  const start = async (kind: string, input: object = {}) => {
    const key = newMark();
    const data = await graphql(START, { input: { kind, input, idempotencyKey: key } });
    const runId = data.runPipeline?.run?.id;
    if (runId === undefined) throw new Error(`${kind} was not started: ${JSON.stringify(data)}`);
    ledger.runs.set(key, runId);
    return runId;
  };

  const actions = {
    async upload() {
      const marksHere = [newMark(), newMark()];
      const lines = marksHere.map((mark) => `- ${sentence(mark)}`).join('\n');
      const years = 2001 + Math.floor(Math.random() * 18);
      const text = `${name}\n${email}\n\nExperience\n\nAnalyst, ${one(PLACES)} Engine Works, ${years} - ${years + 1}\n${lines}\n\nSkills\nSQL, Welding, ${one(NOUNS)}\n`;
      const form = new FormData();
      form.set('document', new Blob([text]), `${marksHere[0]}.txt`);
      const { status, text: body } = await send('/documents/upload', { method: 'POST', body: form });
      if (status !== 202) throw new Error(`The upload was answered with ${status}: ${body}`);
      for (const mark of marksHere) ledger.uploaded.add(mark);
    },
    async edit() {
      const title = `Keeper of ${newMark()}`;
      ledger.tried.add(title);
      const data = await attempt(ADD_EXPERIENCE, {
        input: { title, companyName: `${one(PLACES)} Works`, start: '2019-03', current: true },
      });
      const experienceId = data?.addExperience?.experienceId;
      if (experienceId === undefined) return;
      ledger.added.add(title);
      const text = `${sentence(newMark())}.`;
      ledger.tried.add(text);
      const added = await attempt(ADD_ACHIEVEMENT, { input: { experienceId, text } });
      if (added?.addAchievement?.__typename === 'AddAchievementSuccess') ledger.added.add(text);
    },
    reroll: () => (portrait ? start('IMAGES', { reroll: one(['hero', 'formal', 'desk', 'casual']) }) : start('STORY')),
    async publish() {
      await graphql('mutation { updateSite(input: { visibility: PUBLIC }) { __typename } }');
      await start('RENDER');
    },
    read: () =>
      graphql(
        '{ viewer { id email } careerGraph { version experiences { title achievements { rawText } } skills { name } } }',
      ),
  };

  /** An edit that must not be repeated, because it may have been done though the connection broke. Null if that is unknown. */
  async function attempt(query: string, variables: Record<string, unknown>): Promise<Data | null> {
    counts.requests += 1;
    const base = one(cluster.urls());
    try {
      const answer = await fetch(`${base}/graphql`, {
        ...json({ query, variables }),
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(120_000),
      });
      const { data, errors } = (await answer.json()) as Answer;
      if (data && !errors) return data;
      const code = errors?.[0]?.extensions?.code ?? `${answer.status}`;
      if (!['UNAVAILABLE', '503'].includes(code)) counts.wrong.push(`edit: ${code} ${errors?.[0]?.message}`);
    } catch (error) {
      if ((error as Error).name === 'TimeoutError') counts.wrong.push('an edit was not answered within two minutes');
    }
    counts.repeated += 1;
    return null;
  }

  await graphql('mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename } }', {
    input: { name },
  });
  if (portrait) {
    const bytes = await readFile('samples/portrait.jpg');
    const ticket = (
      await graphql(TICKET, { input: { fileName: 'me.jpg', mediaType: 'image/jpeg', sizeBytes: bytes.length } })
    ).createUpload?.upload;
    if (!ticket) throw new Error('There was no ticket for the photo.');
    // The ticket is for one process's address; both serve it.
    const url = new URL(ticket.url);
    const headers = Object.fromEntries(ticket.headers.map((header) => [header.name, header.value]));
    await send(`${url.pathname}${url.search}`, { method: 'PUT', headers, body: new Blob([new Uint8Array(bytes)]) });
    await graphql(USE_PHOTO, { input: { uploadId: ticket.uploadId } });
  }

  // Without anything to show, there is nothing to publish.
  while (ledger.added.size === 0) await actions.edit();

  let cursor: string | null = null;
  let isClosed = false;
  let socket = createSocket();
  const watching = (async () => {
    while (!isClosed)
      try {
        for await (const { data } of socket.iterate<{ pipelineRuns: { cursor: string; seq: number; runId: string } }>({
          query: WATCH,
          variables: { after: cursor },
        })) {
          if (!data) continue;
          cursor = data.pipelineRuns.cursor;
          const { runId, seq } = data.pipelineRuns;
          seen.set(runId, [...(seen.get(runId) ?? []), seq]);
        }
      } catch {
        if (!isClosed) await pause(100);
        void socket.dispose();
        socket = createSocket();
      }
  })();

  function createSocket() {
    return createClient({
      url: `${one(cluster.urls()).replace(/^http/, 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      keepAlive: 5_000,
      connectionParams: { authorization: `Bearer ${token}` },
    });
  }

  return {
    ...{ id, ledger, counts, seen },
    async act() {
      const chance = Math.random();
      if (chance < 0.2) await actions.upload();
      else if (chance < 0.5) await actions.edit();
      else if (chance < 0.65) await actions.reroll();
      else if (chance < 0.8) await actions.publish();
      else await actions.read();
    },
    async intrude(other) {
      const runId = other.seen.keys().next().value;
      if (runId !== undefined) {
        const { text } = await send(
          '/graphql',
          json({ query: `query ($id: ID!) { pipelineRun(id: $id) { id } }`, variables: { id: runId } }),
        );
        if (text.includes(`"id":"${runId}"`))
          counts.wrong.push(`leaked: run ${runId} of ${other.id} was shown to ${id}`);
      }
      const { text } = await send(
        '/graphql',
        json({
          query:
            '{ viewer { id } careerGraph { experiences { title achievements { rawText } } } documents { fileName } }',
        }),
      );
      for (const mark of [...other.ledger.uploaded, ...other.ledger.added])
        if (text.includes(mark)) counts.wrong.push(`leaked: ${mark} of ${other.id} was shown to ${id}`);
    },
    async leave() {
      const { text } = await send(
        '/graphql',
        json({ query: LEAVE, variables: { confirm: email, password: PASSWORD } }),
      );
      // A second attempt, after a lost answer, finds nobody signed in.
      if (!/DeleteAccountSuccess|UNAUTHENTICATED/.test(text)) counts.wrong.push(`leaving: ${text.slice(0, 200)}`);
    },
    async close() {
      isClosed = true;
      await socket.dispose();
      await watching;
    },
  };
}

const START = `mutation ($input: RunPipelineInput!) { runPipeline(input: $input) {
  __typename ... on RunPipelineSuccess { run { id } } ... on Error { message } } }`;
const ADD_EXPERIENCE = `mutation ($input: AddExperienceInput!) { addExperience(input: $input) {
  __typename ... on AddExperienceSuccess { experienceId } ... on Error { message } } }`;
const ADD_ACHIEVEMENT = `mutation ($input: AddAchievementInput!) { addAchievement(input: $input) { __typename ... on Error { message } } }`;
const TICKET = `mutation ($input: CreateUploadInput!) { createUpload(input: $input) {
  ... on CreateUploadSuccess { upload { uploadId url headers { name value } } } ... on Error { message } } }`;
const USE_PHOTO = `mutation ($input: UsePhotoInput!) { usePhoto(input: $input) { __typename ... on Error { message } } }`;
const WATCH = `subscription ($after: String) { pipelineRuns(after: $after) { cursor seq runId } }`;
const LEAVE = `mutation ($confirm: String!, $password: String) { deleteAccount(confirm: $confirm, password: $password) { __typename } }`;
