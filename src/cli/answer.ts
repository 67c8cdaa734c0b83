import type { ResultOf } from '@graphql-typed-document-node/core';
import { type CursusClient, ReviewStatementDocument } from '#client';
import type { Env } from '../config/env.ts';
import { CommandFailed } from './command-failed.ts';
import { findServer } from './find-server.ts';
import { followRun } from './follow-run.ts';
import { openClient } from './open-client.ts';
import { DOCUMENT_CHANGES, OPEN_QUESTIONS } from './operations.ts';
import { printChanges } from './print-changes.ts';
import { signIn } from './sign-in.ts';

type Question = ResultOf<typeof OPEN_QUESTIONS>['reviewQueue'][number];

/** Questions about a document, which have a yes and a no. */
const ASKED = new Set<Question['kind']>(['SAME_PERSON', 'SECTION_KIND', 'SAME_ROLE']);

/** Lines of the passage that are shown with a question. */
const LINES = 6;

/**
 * Prints the open questions about documents, or answers the first of them and shows what that changed. Throws {@link CommandFailed}
 * with the message to print.
 */
export async function answer(input: { env: Env; said: 'yes' | 'no' | null; url: string | null }): Promise<void> {
  const { env, said, url } = input;
  const server = await findServer(env, url);
  if (!server)
    throw new CommandFailed(
      `No Cursus server is running at ${url ?? `http://${env.host}:${env.port}`}. Start it in another terminal: npm start`,
    );
  const { token } = await signIn({ url: server.url, home: env.home, name: 'Local' });
  const client = openClient(server.url, token);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const open = await openQuestions(client);
  const [first] = open;
  if (said === null || !first) {
    say(first ? open.map(inWords).join('\n\n') : 'There is no open question.');
    return;
  }
  say(inWords(first));
  const { reviewStatement } = await client.request(ReviewStatementDocument, {
    input: { id: first.id, action: said === 'yes' ? 'ACCEPT' : 'REJECT' },
  });
  if (reviewStatement.__typename !== 'ReviewStatementSuccess') throw new CommandFailed(reviewStatement.message);
  say(`Answered: ${said}`);
  if (reviewStatement.run === null || !first.document) return;
  await followRun(client, reviewStatement.run.id, process.stdout);
  const { documentChanges } = await client.request(DOCUMENT_CHANGES, { documentId: first.document.id });
  if (documentChanges) say(`\n${printChanges(documentChanges)}`);
}

const openQuestions = async (client: CursusClient) =>
  (await client.request(OPEN_QUESTIONS)).reviewQueue.filter(({ kind }) => ASKED.has(kind));

function inWords({ text, passage, document }: Question): string {
  const lines = passage ? (document?.text?.slice(passage.start, passage.end).split('\n') ?? []) : [];
  return [`? ${text}`, ...lines.slice(0, LINES).map((line) => `  | ${line}`)].join('\n');
}
