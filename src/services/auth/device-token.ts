import { randomUUID } from 'node:crypto';
import { isSameSignature, sign } from './signature.ts';

/** A token for a device that has signed in to an account. It proves only that, so it grants nothing but its own limit of attempts. */
export function newDeviceToken(secret: string, account: string): string {
  const device = randomUUID();
  return `${device}.${signDevice(secret, account, device)}.${signAnyDevice(secret, device)}`;
}

/** The ID of a device that has signed in to the account; null for any other token. */
export function deviceIn(secret: string, account: string, token: string | undefined): string | null {
  const [device = '', given = ''] = token?.split('.') ?? [];
  return isSameSignature(signDevice(secret, account, device), given) ? device : null;
}

/** The ID of a device that has signed in to some account; null for any other token. */
export function anyDeviceIn(secret: string, token: string | undefined): string | null {
  const [device = '', , given = ''] = token?.split('.') ?? [];
  return isSameSignature(signAnyDevice(secret, device), given) ? device : null;
}

const signDevice = (secret: string, account: string, device: string) => sign(secret, `device\n${account}\n${device}`);
const signAnyDevice = (secret: string, device: string) => sign(secret, `any device\n${device}`);
