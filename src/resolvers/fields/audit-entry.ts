import { AuditEntryRef } from '../../schema/audit-entry.ts';
import { builder } from '../../schema/builder.ts';
import type { Db } from '../../services/database/prisma.ts';

/** Prisma reads those of a page together. */
const linkOf = (db: Db, entryId: string) => db.auditLink.findUnique({ where: { entryId } });

builder.objectField(AuditEntryRef, 'seq', (t) =>
  t.int({
    nullable: true,
    description: 'Place in the hash chain of your log, from 1; null for an entry that is not in it.',
    resolve: async ({ id }, _args, { db }) => (await linkOf(db, id))?.seq ?? null,
  }),
);

builder.objectField(AuditEntryRef, 'hash', (t) =>
  t.string({
    nullable: true,
    description:
      'SHA-256 over the hash of the entry before and this entry; null for an entry that is not in the chain.',
    resolve: async ({ id }, _args, { db }) => (await linkOf(db, id))?.hash ?? null,
  }),
);

builder.objectField(AuditEntryRef, 'changes', (t) =>
  t.field({
    type: 'JSON',
    nullable: true,
    description:
      'Values before and after, such as `{"visibility": {"before": "private", "after": "public"}}`, of changes of who may see what and who has access (`change.site_settings`, `change.api_keys`, `change.webhooks`, `change.users`). Null for other entries.',
    resolve: async ({ id }, _args, { db }) =>
      (await db.auditChange.findUnique({ where: { entryId: id } }))?.changes ?? null,
  }),
);
