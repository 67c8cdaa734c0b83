import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { MailSettings } from '../../config/env.ts';
import type { Logger } from '../log/logger.ts';

export interface Mail {
  to: string;
  /** Where answers go instead of to the server's own address. */
  replyTo?: { name: string; address: string };
  subject: string;
  /** Plain text. */
  text: string;
}

export interface Mailer {
  /**
   * Sends in the background, so that the duration of a request doesn't tell whether there was anything to send. What can't be sent is logged
   * without its text, which may contain a secret.
   */
  send(mail: Mail): void;
  /** Waits for mail that is being sent. */
  close(): Promise<void>;
}

const RETRY_AFTER_MS = [2_000, 10_000];
const KEEP_MS = 24 * 60 * 60 * 1000;
const TIDY_EVERY_MS = 60 * 60 * 1000;

export function openMailer(settings: MailSettings, log: Logger): Mailer {
  const closing = new AbortController();
  const sending = new Set<Promise<void>>();
  const deliver = settings.kind === 'smtp' ? bySmtp(settings) : intoOutbox(settings.folder, log);
  const attempt = async (mail: Mail, retries = RETRY_AFTER_MS): Promise<void> => {
    try {
      await deliver.send(mail);
    } catch (error) {
      const [wait, ...rest] = retries;
      if (wait === undefined || isFinal(error) || closing.signal.aborted)
        return log.error({ err: error, subject: mail.subject }, 'could not send mail');
      log.warn({ err: error, subject: mail.subject }, 'could not send mail; trying again');
      await delay(wait, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      await attempt(mail, rest);
    }
  };
  return {
    send(mail) {
      const sent = attempt(mail).finally(() => sending.delete(sent));
      sending.add(sent);
    },
    async close() {
      closing.abort();
      await Promise.all(sending);
      deliver.close();
    },
  };
}

interface Delivery {
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The server refused this message for good (SMTP codes 5xx). */
const isFinal = (error: unknown) => Number((error as { responseCode?: number }).responseCode) >= 500;

const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

function bySmtp({ url, from }: { url: string; from: string }): Delivery {
  const transport = createTransport({ url, pool: true, maxConnections: 2, ...TIMEOUTS }, { from });
  return {
    async send(mail) {
      await transport.sendMail(mail);
    },
    close: () => transport.close(),
  };
}

/** One file per mail, readable by the operator only and removed a day later. */
function intoOutbox(folder: string, log: Logger): Delivery {
  const tidying = setInterval(() => void removeOld(folder).catch(() => {}), TIDY_EVERY_MS).unref();
  const transport = createTransport({ streamTransport: true, buffer: true }, { from: 'cursus@localhost' });
  return {
    async send(mail) {
      const { message } = await transport.sendMail(mail);
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${crypto.randomUUID().slice(0, 8)}.eml`;
      await writeFile(path.join(folder, name), message as Buffer, { mode: 0o600 });
      log.info(
        { file: path.join(folder, name), subject: mail.subject },
        'no SMTP_URL is set, so a mail was kept as a file',
      );
    },
    close() {
      clearInterval(tidying);
      transport.close();
    },
  };
}

async function removeOld(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name);
    const about = await stat(file).catch(() => null);
    if (name.endsWith('.eml') && about && Date.now() - about.mtimeMs > KEEP_MS) await rm(file, { force: true });
  }
}
