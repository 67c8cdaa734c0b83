import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Messages } from '../../src/api/studio/studio-messages.ts';
import { findServerTexts } from './find-server-texts.ts';
import { findUses } from './find-uses.ts';

/** Code whose texts the studio doesn't show. */
const ELSEWHERE = [
  // The terminal and the log.
  /^(?:bin|cli|config|generated|start)\//u,
  /^services\/(?:backup|database|embedded-postgres|log|mail|queue|role-library|storage|telemetry)\//u,
  /^pipelines\/kit\//u,
  // Published pages and exports.
  /^api\/site\/|^domain\/labels\//u,
  // REST and other clients of the API. The studio uploads through one endpoint.
  /^api\/(?!rest\/put-upload|mask-error|execute-operation|serve-web-sockets)/u,
  // Models: prompts, and why an answer is rejected.
  /-prompt\.ts$/u,
  /^pipelines\/story\/(?:check-sentences|rewrite-by-model)/u,
  /^domain\/(?:names-guard|numbers-guard|rewriting)\//u,
  /^domain\/claims\/changed-claim/u,
  // Reasons for a score, a section and a coverage, which the studio doesn't request.
  /^domain\/(?:completeness|navigation|scoring)\//u,
  // Logos that can't be used are left out; only failures of the services that are asked for them are told.
  /^domain\/logos\/|^services\/logos\/(?!logo-sources)/u,
  // Instead of a reason, the studio shows what changed.
  /^domain\/story\/fact-snapshot/u,
];

const PREFIX = 'server.';

/** Texts of the server that have no message, and messages for texts that the server doesn't have, one line each. */
export async function compareServer(english: Messages, src: string): Promise<string[]> {
  const messages = new Map(
    Object.entries(english).flatMap(([key, text]) =>
      key.startsWith(PREFIX) ? [[text.replaceAll(/\{\w+\}/gu, '*'), key] as const] : [],
    ),
  );
  const names = (await readdir(src, { recursive: true })).filter((name) => name.endsWith('.ts')).toSorted();
  const faults: string[] = [];
  const said = new Set<string>();
  for (const name of names) {
    const code = await readFile(path.join(src, name), 'utf8');
    for (const { key } of findUses(code, name)) said.add(key);
    if (ELSEWHERE.some((pattern) => pattern.test(name))) continue;
    const missing = findServerTexts(code).filter((text) => !messages.has(text));
    faults.push(...missing.map((text) => `src/${name}: en.json has no server message for “${text}”`));
  }
  for (const [text, key] of messages) if (!said.has(text)) faults.push(`en.json: the server has no text for ${key}`);
  return faults;
}
