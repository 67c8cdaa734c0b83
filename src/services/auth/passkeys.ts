import { passkey } from '@better-auth/passkey';
import { APIError } from 'better-auth/api';

const LOOPBACK = new Set(['127.0.0.1', '[::1]']);

/**
 * Signing in with a passkey, which is two factors: the device, and the person whom the device has recognized. Browsers know passkeys by a domain
 * or `localhost`, not by an IP address.
 */
export function passkeys(publicUrl: string) {
  const { hostname, origin } = new URL(publicUrl);
  return passkey({
    rpName: 'Cursus',
    rpID: LOOPBACK.has(hostname) ? 'localhost' : hostname,
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    advanced: { webAuthnChallengeCookie: 'passkey' },
    // Better-auth asks the browser for it, and takes the answer without.
    registration: { afterVerification: ({ verification }) => requirePerson(verification.registrationInfo) },
    authentication: { afterVerification: ({ verification }) => requirePerson(verification.authenticationInfo) },
  });
}

async function requirePerson(info: { userVerified: boolean } | undefined): Promise<void> {
  if (info?.userVerified !== true)
    throw APIError.from('UNAUTHORIZED', {
      code: 'PASSKEY_WITHOUT_PERSON',
      message: 'This device did not check that it is you. Use one with a PIN, a fingerprint or face recognition.',
    });
}
