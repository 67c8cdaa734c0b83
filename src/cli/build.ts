import { z } from 'zod';
import { type CursusClient, PipelineRunDocument } from '#client';
import type { Env } from '../config/env.ts';
import { CommandFailed } from './command-failed.ts';
import { findServer, type Server, startServer } from './find-server.ts';
import { followRun } from './follow-run.ts';
import { openClient } from './open-client.ts';
import { CAREER_GRAPH, DOCUMENT_CHANGES } from './operations.ts';
import { printChanges } from './print-changes.ts';
import { printGraph, verdict } from './print-graph.ts';
import { signIn } from './sign-in.ts';
import { fileAt, upload } from './upload.ts';

/** The part of an ingest run's output that is printed. */
const READING = z.object({
  documentId: z.string(),
  changes: z.object({ dropped: z.array(z.object({ value: z.string() })) }),
});

export interface BuildInput {
  file: string;
  env: Env;
  /** The server to use; null uses the one in the settings, or starts one. */
  url: string | null;
  /** Print the career graph as JSON on stdout and everything else on stderr. */
  json: boolean;
  /** Name of the account to use on that server. */
  account: string;
  /** Whether to start a server if none is running. */
  mayStart: boolean;
}

/** Builds a career graph from a file and prints it. Throws {@link CommandFailed} with the message to print. */
export async function build(input: BuildInput): Promise<void> {
  const output = input.json ? process.stderr : process.stdout;
  const say = (line: string) => void output.write(`${line}\n`);
  const file = await fileAt(input.file);
  const server = await openServer(input, say);
  try {
    const { token, email } = await signIn({ url: server.url, home: input.env.home, name: input.account });
    say(`Signed in at ${server.url} as ${email}`);
    const client = openClient(server.url, token);
    const { runId } = await upload(client, file);
    say(`Reading ${input.file} (run ${runId})\n`);
    await followRun(client, runId, output);
    const dropped = await followNext(client, runId, { output, say });
    const { careerGraph } = await client.request(CAREER_GRAPH);
    if (input.json) process.stdout.write(`${JSON.stringify(careerGraph, null, 2)}\n`);
    else say(`\n${printGraph(careerGraph, dropped)}`);
    say(`\n✓ ${verdict(careerGraph)}`);
  } finally {
    await server.stop();
  }
}

async function openServer({ env, url, mayStart }: BuildInput, say: (line: string) => void): Promise<Server> {
  const running = await findServer(env, url);
  if (running) return running;
  if (!mayStart)
    throw new CommandFailed(
      `No Cursus server is running at http://${env.host}:${env.port}. Start it in another terminal: npm start`,
    );
  say('No Cursus server is running; starting one for this command.');
  return startServer(env, say);
}

/**
 * Shows the follow-up runs, then what the document changed. A failed one is reported but doesn't fail the command: the career graph is already there.
 *
 * @returns values a model returned that the document does not contain
 */
async function followNext(
  client: CursusClient,
  runId: string,
  { output, say }: { output: NodeJS.WriteStream; say: (line: string) => void },
): Promise<string[]> {
  const { pipelineRun } = await client.request(PipelineRunDocument, { id: runId });
  for (const { id } of pipelineRun?.next ?? [])
    await followRun(client, id, output).catch((error: unknown) => {
      if (!(error instanceof CommandFailed)) throw error;
      say(`! ${error.message}`);
    });
  const reading = READING.safeParse(pipelineRun?.output);
  if (!reading.success) return [];
  const { documentChanges } = await client.request(DOCUMENT_CHANGES, { documentId: reading.data.documentId });
  if (documentChanges) say(`\n${printChanges(documentChanges)}`);
  return reading.data.changes.dropped.map(({ value }) => value);
}
