import { builder } from '../../schema/builder.ts';
import { enumOf } from '../../schema/enum-of.ts';
import { type AuditCheck, checkAuditLog } from '../../services/audit/check-audit-log.ts';

const AuditFaultKind = enumOf('AuditFaultKind', 'What is wrong with an audit log.', {
  link_removed: 'A link of the chain is missing.',
  entry_removed: 'The entry of a link is missing.',
  entry_changed: "The entry differs from what was hashed, or the link's hash was changed.",
  entry_added: 'An entry is not in the chain.',
  changes_removed: 'The values before and after are missing.',
  changes_changed: 'The values before and after differ from what was hashed.',
});

const AuditFault = builder.objectRef<AuditCheck['faults'][number]>('AuditFault').implement({
  description: 'Something wrong with an audit log.',
  fields: (t) => ({
    seq: t.exposeInt('seq', {
      nullable: true,
      description: 'Place in the chain; null for an entry that is not in it.',
    }),
    kind: t.expose('fault', { type: AuditFaultKind, description: 'What is wrong.' }),
  }),
});

const AuditCheckRef = builder.objectRef<AuditCheck>('AuditCheck').implement({
  description:
    'Whether the audit log is as it was written. Removing the last entries leaves a shorter chain that is whole: note `head`, and ask for it later.',
  fields: (t) => ({
    entries: t.exposeInt('entries', { description: 'Number of entries in the chain.' }),
    head: t.exposeString('head', { nullable: true, description: 'Hash of the last entry; null for an empty log.' }),
    isWhole: t.boolean({
      description: 'Whether no entry was changed, removed or added, and the noted hash, if any, is in the chain.',
      resolve: ({ faults, contains }) => faults.length === 0 && contains !== false,
    }),
    contains: t.exposeBoolean('contains', {
      nullable: true,
      description: 'Whether the noted hash is in the chain; null if none was given.',
    }),
    faults: t.field({
      type: [AuditFault],
      description: 'What is wrong, at most 100.',
      resolve: ({ faults }) => faults,
    }),
  }),
});

builder.queryField('auditCheck', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: AuditCheckRef,
    description: 'Checks the audit log of the signed-in user.',
    args: { noted: t.arg.string({ description: 'A `head` or `hash` from before, which must still be in the chain.' }) },
    resolve: (_root, { noted }, { db, viewer }) => checkAuditLog(db, viewer.userId, noted ?? null),
  }),
);
