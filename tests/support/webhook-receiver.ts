import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface Message {
  id: string;
  headers: Record<string, string>;
  body: string;
  type: string;
  timestamp: string;
  data: Record<string, unknown>;
}

export interface WebhookReceiver {
  url: string;
  /** The messages so far, in the order of their arrival. */
  received: Message[];
  /** Answers each message from now on; 204 by default. */
  answer: (response: ServerResponse, message: Message) => void;
  /** The next message that was not returned before and fits. */
  next(fits?: (message: Message) => boolean): Promise<Message>;
  close(): Promise<void>;
}

/** A receiver of webhooks on this machine. */
export async function webhookReceiver(): Promise<WebhookReceiver> {
  const fresh: Message[] = [];
  const waiting = new Set<() => void>();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const headers = Object.fromEntries(
        Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const),
      );
      const message: Message = { id: headers['webhook-id'] ?? '', headers, body, ...(JSON.parse(body) as Parsed) };
      receiver.received.push(message);
      fresh.push(message);
      receiver.answer(response, message);
      for (const look of waiting) look();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: WebhookReceiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received: [],
    answer: accept,
    next: (fits = () => true) =>
      new Promise((resolve) => {
        const look = () => {
          const index = fresh.findIndex(fits);
          const [found] = index === -1 ? [] : fresh.splice(index, 1);
          if (!found) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

type Parsed = Pick<Message, 'type' | 'timestamp' | 'data'>;

export const accept = (response: ServerResponse): void => void response.writeHead(204).end();

/** Whether a message has a valid signature and a current timestamp, as a receiver would check it. */
export function isSigned({ body, headers }: Message, secret: string): boolean {
  try {
    new Webhook(secret).verify(body, headers);
    return true;
  } catch {
    return false;
  }
}
