import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';
import { t } from '../app/messages.tsx';
import { type AuthAnswer, getAuth, sendAuth } from './send-auth.ts';

type Creation = Parameters<typeof startRegistration>[0]['optionsJSON'];
type Request = Parameters<typeof startAuthentication>[0]['optionsJSON'];

/** Whether this page can use passkeys. Browsers offer them on pages with a name, over HTTPS or on this machine. */
export const arePasskeysPossible = (): boolean =>
  browserSupportsWebAuthn() && /[a-z]/iu.test(location.hostname) && !location.hostname.startsWith('[');

/** Has the browser create a passkey and stores it. */
export async function addPasskey(name: string, password: string): Promise<AuthAnswer> {
  const asked = await sendAuth('passkey/generate-register-options', password === '' ? {} : { password });
  if (asked.refused !== null) return asked;
  const response = await inBrowser(() => startRegistration({ optionsJSON: asked.body as unknown as Creation }));
  if (typeof response === 'string') return { refused: response, body: {} };
  return sendAuth('passkey/verify-registration', { response, name });
}

/** Signs in. @returns why not; null if signed in */
export async function signInWithPasskey(): Promise<string | null> {
  const { refused, body } = await getAuth('passkey/generate-authenticate-options');
  if (refused !== null) return refused;
  const optionsJSON = { ...(body as unknown as Request), userVerification: 'required' as const };
  const response = await inBrowser(() => startAuthentication({ optionsJSON }));
  if (typeof response === 'string') return response;
  return (await sendAuth('passkey/verify-authentication', { response })).refused;
}

/** What the browser answers, or why it doesn't. */
async function inBrowser<Answer extends object>(ask: () => Promise<Answer>): Promise<Answer | string> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED')
      return t('passkeys.alreadyThere');
    return t('passkeys.canceled');
  }
}
