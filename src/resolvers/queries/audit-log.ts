import { builder } from '../../schema/builder.ts';

builder.queryField('auditLog', (t) =>
  t.prismaConnection({
    type: 'AuditEntry',
    cursor: 'id',
    authScopes: { signedIn: true },
    description: 'What was done in the name of the user, newest first.',
    resolve: (query, _root, _arguments, context) =>
      context.db.auditEntry.findMany({ ...query, orderBy: { id: 'desc' } }),
  }),
);
