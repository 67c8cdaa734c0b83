import { z } from 'zod';
import { asActor } from '../../services/database/actor.ts';
import { inTransaction } from '../../services/database/run-sql.ts';
import { actorOf } from '../execute-operation.ts';
import { apiEndpoint } from './endpoint.ts';
import { RestError } from './rest-error.ts';
import { requireViewer } from './require-viewer.ts';

const LOG = `select jsonb_build_object('seq', c.seq, 'hash', c.hash, 'text', audit_text(l), 'salt', d.salt, 'changes', d.changes,
    'changesText', d.changes::text)::text as line
  from audit_chain c join audit_log l on l.id = c.entry_id left join audit_changes d on d.entry_id = c.entry_id
  where c.user_id = $1::uuid order by c.seq`;

/** The whole audit log with its hashes, to be checked without this server. */
export const auditLog = apiEndpoint({
  method: 'GET',
  path: '/audit-log.jsonl',
  id: 'auditLog',
  summary: 'Download the audit log',
  description:
    'One entry per line, oldest first. `hash` is the SHA-256, in hex, of the hash before (empty for the first), a line feed and `text`.',
  access: 'signedIn',
  answers: { 200: { description: 'The audit log.', type: 'application/jsonl', schema: z.string() } },
  refuses: [401, 403],
  async handle({ deps, request, reply }) {
    const viewer = requireViewer(request);
    if (viewer.scopes !== null) throw new RestError(403, 'forbidden', 'API keys may not read the audit log. Sign in.');
    const lines = await asActor(deps.database, actorOf(viewer), (db) =>
      inTransaction(db)<{ line: string }>(LOG, [viewer.userId]),
    );
    return reply
      .type('application/jsonl')
      .header('content-disposition', 'attachment; filename="cursus-audit-log.jsonl"')
      .send(lines.map(({ line }) => `${line}\n`).join(''));
  },
});
