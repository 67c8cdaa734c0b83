import { builder } from '../../schema/builder.ts';

builder.queryField('auditLog', (t) =>
  t.prismaConnection(
    {
      type: 'AuditEntry',
      cursor: 'id',
      maxSize: 100,
      authScopes: { signedIn: true },
      description: 'Audit log of the signed-in user, newest first.',
      resolve: (query, _root, _args, { db }) => db.auditEntry.findMany({ ...query, orderBy: { id: 'desc' } }),
    },
    { name: 'AuditLogConnection', description: 'A page of the audit log.' },
    { name: 'AuditLogEdge', description: 'An audit log entry and its cursor.' },
  ),
);
