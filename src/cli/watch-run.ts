import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { CommandFailed } from './command-failed.ts';
import { WATCH_RUN, type RunEvent } from './operations.ts';

/** Attempts, with growing delays, before giving up on the server: about two minutes. */
const RECONNECT_ATTEMPTS = 12;

export interface WatchInput {
  /** Base URL of the server, such as http://127.0.0.1:4000. */
  url: string;
  token: string;
  runId: string;
}

/** Yields every event of a run exactly once, from first to last, across lost connections and server restarts. */
export async function* watchRun({ url, token, runId }: WatchInput): AsyncGenerator<RunEvent> {
  const client = createClient({
    url: `${url.replace(/^http/, 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    connectionParams: { authorization: `Bearer ${token}` },
    retryAttempts: RECONNECT_ATTEMPTS,
    shouldRetry: () => true,
  });
  // graphql-ws sends this object again on reconnect, so updating `after` resumes behind the last event seen.
  const variables = { id: runId, after: 0 };
  try {
    for await (const { data, errors } of client.iterate<{ pipelineRun: RunEvent }>({
      query: WATCH_RUN.toString(),
      variables,
    })) {
      if (errors || !data)
        throw new CommandFailed(`The server stopped reporting the run: ${errors?.[0]?.message ?? 'no data'}`);
      variables.after = data.pipelineRun.seq;
      yield data.pipelineRun;
    }
  } catch (error) {
    if (error instanceof Error) throw error;
    // graphql-ws throws a list of errors for a server error and an event for a lost connection.
    if (Array.isArray(error))
      throw new CommandFailed(`The server refused to report the run: ${(error as { message: string }[])[0]?.message}`);
    throw new CommandFailed(`Lost the connection to ${url} and could not reconnect. The run continues on the server.`);
  } finally {
    await client.dispose();
  }
}
