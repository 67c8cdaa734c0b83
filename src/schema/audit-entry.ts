import { builder } from './builder.ts';

builder.prismaObject('AuditEntry', {
  description: 'One line of the append-only audit log.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable id.' }),
    action: t.exposeString('action', { description: 'What was done: session.sign_in, mutation.updateExperience, ...' }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'Id of what it was done to; null where there is none.',
    }),
    outcome: t.exposeString('outcome', { description: 'ok, failed, or the code of what was refused.' }),
    ipAddress: t.exposeString('ipAddress', {
      nullable: true,
      description: 'The network that it came from, never the whole address; null when it came from inside.',
    }),
    requestId: t.exposeString('requestId', {
      nullable: true,
      description: 'The request, as in the x-request-id header; null when it came from inside.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was done.' }),
  }),
});
