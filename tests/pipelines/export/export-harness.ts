import { runQuery, type SignedUp } from '../../support/run-query.ts';
import type { ServerWithWorker } from '../../support/server-with-worker.ts';

export interface Exported {
  run: { status: string; error: { code: string; message: string } | null; exportFile: ExportedFile | null };
  /** Empty when there is no file. */
  bytes: Buffer;
  headers: Headers;
}

interface ExportedFile {
  fileName: string;
  mediaType: string;
  sizeBytes: number;
  checksum: string;
  details: Record<string, unknown>;
  url: string;
}

const EXPORT = `mutation ($format: ExportFormat!, $options: ExportOptions) { exportGraph(format: $format, options: $options) {
  ... on ExportGraphSuccess { run { id } } ... on Error { message } } }`;
const FILE = `query ($id: ID!) { pipelineRun(id: $id) { status error { code message }
  exportFile { fileName mediaType sizeBytes checksum details url } } }`;

/** Requests an export like a client, waits for its run and downloads the file. */
export async function exportAs(
  at: ServerWithWorker,
  user: SignedUp,
  format: string,
  options?: object,
): Promise<Exported> {
  const started = await runQuery<{ exportGraph: { run?: { id: string } } }>(at, EXPORT, { format, options }, user);
  const id = started.data?.exportGraph.run?.id;
  if (id === undefined) throw new Error(`The export was not started: ${JSON.stringify(started)}`);
  await at.ended(user, id);
  const { data, ...refused } = await runQuery<{ pipelineRun: Exported['run'] }>(at, FILE, { id }, user);
  if (!data) throw new Error(`Run ${id} was not read: ${JSON.stringify(refused)}`);
  const url = data.pipelineRun.exportFile?.url;
  if (url === undefined) return { run: data.pipelineRun, bytes: Buffer.alloc(0), headers: new Headers() };
  const answer = await fetch(url);
  return { run: data.pipelineRun, bytes: Buffer.from(await answer.arrayBuffer()), headers: answer.headers };
}
