import { builder } from '../schema/builder.ts';
import { WebhookRef } from '../schema/webhook.ts';

/** Success type of a mutation that creates or changes a webhook. */
export function webhookSuccess<Shape extends { id: string }>(name: string, description: string) {
  return builder.objectRef<Shape>(name).implement({
    description,
    fields: (t) => ({
      webhook: t.prismaField({
        type: WebhookRef,
        description: 'The webhook.',
        resolve: (query, { id }, _args, { db }) => db.webhook.findFirstOrThrow({ ...query, where: { id } }),
      }),
    }),
  });
}

/** The same for a mutation that makes a signing secret. */
export function webhookSecretSuccess(name: string, { description, secret }: { description: string; secret: string }) {
  const success = webhookSuccess<{ id: string; secret: string }>(name, description);
  builder.objectField(success, 'secret', (t) => t.exposeString('secret', { description: secret }));
  return success;
}
