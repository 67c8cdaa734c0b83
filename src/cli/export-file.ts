import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ExportFileDocument, ExportGraphDocument } from '#client';
import type { Env } from '../config/env.ts';
import { EXPORT_FORMATS } from '../domain/export/export-format.ts';
import { PDF_TEMPLATES } from '../domain/export/pdf-template.ts';
import { CommandFailed } from './command-failed.ts';
import { findServer } from './find-server.ts';
import { followRun } from './follow-run.ts';
import { openClient } from './open-client.ts';
import { signIn } from './sign-in.ts';

/** Exports the local account's career graph to a file. Throws {@link CommandFailed} with the message to print. */
export async function exportFile(input: {
  env: Env;
  format: string;
  template: string | null;
  photo: boolean;
  onePage: boolean;
  /** Null writes to the working directory under the export's own name. */
  out: string | null;
  url: string | null;
}): Promise<void> {
  const { env, photo, onePage, out, url } = input;
  const format = oneOf(input.format, EXPORT_FORMATS, '--format');
  const template = input.template === null ? null : oneOf(input.template, PDF_TEMPLATES, '--template');
  const server = await findServer(env, url);
  if (!server)
    throw new CommandFailed(
      `No Cursus server is running at ${url ?? `http://${env.host}:${env.port}`}. Start it in another terminal: npm start`,
    );
  const { token } = await signIn({ url: server.url, home: env.home, name: 'Local' });
  const client = openClient(server.url, token);
  const { exportGraph } = await client.request(ExportGraphDocument, {
    format,
    options: { template, photo, onePage },
  });
  if (exportGraph.__typename !== 'ExportGraphSuccess') throw new CommandFailed(exportGraph.message);
  const { id } = exportGraph.run;
  await followRun(client, id, process.stdout);
  const { pipelineRun } = await client.request(ExportFileDocument, { runId: id });
  const file = pipelineRun?.exportFile;
  if (!file?.url) throw new CommandFailed('The exported file has already been deleted. Export it again.');
  const answer = await fetch(file.url).catch(() => null);
  if (!answer?.ok || answer.body === null)
    throw new CommandFailed(
      `The file could not be downloaded (${answer ? `HTTP ${answer.status}` : 'no response'}). Export it again.`,
    );
  const target = path.resolve(out ?? path.basename(file.fileName));
  await pipeline(Readable.fromWeb(answer.body), createWriteStream(target));
  const { cut = [] } = file.details as { cut?: string[] };
  if (cut.length > 0)
    process.stdout.write(`\nLeft out to fit on one page:\n${cut.map((one) => `- ${one}\n`).join('')}`);
  process.stdout.write(`\n✓ ${target} (${file.sizeBytes} bytes)\n`);
}

/** Parses an option into the schema's enum spelling. */
function oneOf<const Name extends string>(given: string, names: readonly Name[], option: string): Uppercase<Name> {
  const name = names.find((one) => one === given.toLowerCase().replaceAll('-', '_'));
  if (name) return name.toUpperCase() as Uppercase<Name>;
  throw new CommandFailed(`${option} can't be ${given}. Use one of ${names.join(', ')}.`);
}
