import { z } from 'zod';
import { InvalidInput } from '../schema/refusals.ts';
import { webhookUrlProblem } from '../services/webhooks/webhook-url.ts';

export const webhookEvents = z.array(z.any()).min(1, 'Choose at least one event.');

/** Throws a refusal unless messages may be sent there. */
export function checkWebhookUrl(url: string, settings: { allowLoopback: boolean }): void {
  const problem = webhookUrlProblem(url, settings);
  if (problem !== null) throw new InvalidInput(problem, 'url');
}
