import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { CommandFailed } from './command-failed.ts';
import { WATCH_RUN, type RunEvent } from './operations.ts';

/** Attempts, each after a longer wait, before the server counts as gone: about two minutes. */
const RECONNECT_ATTEMPTS = 12;

export interface WatchInput {
  /** Of the server, such as http://127.0.0.1:4000. */
  url: string;
  token: string;
  runId: string;
}

/** All events of a run from its first to its last, each once, through lost connections and restarts of the server. */
export async function* watchRun({ url, token, runId }: WatchInput): AsyncGenerator<RunEvent> {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: RECONNECT_ATTEMPTS,
    shouldRetry: () => true,
  });
  // The client sends this object again when it connects again, so that it goes on behind the last event it has seen.
  const variables = { id: runId, after: 0 };
  try {
    for await (const { data, errors } of client.iterate<{ pipelineRun: RunEvent }>({
      query: WATCH_RUN.toString(),
      variables,
    })) {
      if (errors || !data)
        throw new CommandFailed(`The server stopped reporting: ${errors?.[0]?.message ?? 'no data'}`);
      variables.after = data.pipelineRun.seq;
      yield data.pipelineRun;
    }
  } catch (error) {
    if (error instanceof Error) throw error;
    // The server's refusal comes as a list of errors, a lost connection as an event.
    if (Array.isArray(error))
      throw new CommandFailed(`The server does not report the run: ${(error as { message: string }[])[0]?.message}`);
    throw new CommandFailed(
      `The connection to ${url} was lost and could not be made again. The run goes on without us.`,
    );
  } finally {
    await client.dispose();
  }
}
