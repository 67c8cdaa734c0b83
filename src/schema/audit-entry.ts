import { builder } from './builder.ts';

export const AuditEntryRef = builder.prismaObject('AuditEntry', {
  description: 'An entry of the append-only audit log.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Stable ID.' }),
    action: t.exposeString('action', {
      description: 'What was done, such as `session.sign_in` or `mutation.updateExperience`.',
    }),
    subject: t.exposeString('subject', {
      nullable: true,
      description: 'ID of the object it was done to; null if there is none.',
    }),
    outcome: t.exposeString('outcome', { description: '`ok`, `failed`, or the error code of a refused mutation.' }),
    ipAddress: t.exposeString('ipAddress', {
      nullable: true,
      description: 'Network the request came from, never the full address; null for actions of the server itself.',
    }),
    requestId: t.exposeString('requestId', {
      nullable: true,
      description: 'ID of the request, as in the `x-request-id` header; null for actions of the server itself.',
    }),
    at: t.expose('at', { type: 'DateTime', description: 'Time of the action.' }),
  }),
});
