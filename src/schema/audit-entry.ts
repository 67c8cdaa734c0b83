import { builder } from './builder.ts';

builder.prismaObject('AuditEntry', {
  description: 'One line of the append-only audit log.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Its id.' }),
    action: t.exposeString('action', { description: 'What was done: a sign-in or the name of a mutation.' }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'Id of what it was done to; null where there is none.',
    }),
    outcome: t.exposeString('outcome', { description: 'ok, refused or failed.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
  }),
});
