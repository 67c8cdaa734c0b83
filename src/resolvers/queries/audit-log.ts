import { builder } from '../../schema/builder.ts';

builder.queryField('auditLog', (t) =>
  t.prismaConnection(
    {
      type: 'AuditEntry',
      cursor: 'id',
      maxSize: 100,
      authScopes: { signedIn: true },
      description: 'What was done in the name of the user, newest first.',
      resolve: (query, _root, _args, { db }) => db.auditEntry.findMany({ ...query, orderBy: { id: 'desc' } }),
    },
    { name: 'AuditLogConnection', description: 'A page of the audit log.' },
    { name: 'AuditLogEdge', description: 'A line and its place in the log.' },
  ),
);
