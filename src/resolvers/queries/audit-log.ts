import { builder } from '../../schema/builder.ts';

builder.queryField('auditLog', (t) =>
  t.withAuth({ signedIn: true }).prismaConnection(
    {
      type: 'AuditEntry',
      cursor: 'id',
      maxSize: 100,
      description: 'Audit log of the signed-in user, newest first.',
      // Row-level security doesn't tell the planner that this user may have very many.
      resolve: (query, _root, _args, { db, viewer }) =>
        db.auditEntry.findMany({ ...query, where: { userId: viewer.userId }, orderBy: { id: 'desc' } }),
    },
    { name: 'AuditLogConnection', description: 'A page of the audit log.' },
    { name: 'AuditLogEdge', description: 'An audit log entry and its cursor.' },
  ),
);
