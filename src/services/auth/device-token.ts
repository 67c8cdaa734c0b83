import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';

/** A token for a device that has signed in to an account. It proves only that, so it grants nothing but its own limit of attempts. */
export function newDeviceToken(secret: string, account: string): string {
  const device = randomUUID();
  return `${device}.${mac(secret, account, device)}`;
}

/** The ID of a device that has signed in to the account; null for any other token. */
export function deviceIn(secret: string, account: string, token: string | undefined): string | null {
  const [device = '', given = ''] = token?.split('.') ?? [];
  const [expected, actual] = [Buffer.from(mac(secret, account, device)), Buffer.from(given)];
  return actual.length === expected.length && timingSafeEqual(actual, expected) ? device : null;
}

const mac = (secret: string, account: string, device: string) =>
  createHmac('sha256', secret).update(`device\n${account}\n${device}`).digest('base64url');
