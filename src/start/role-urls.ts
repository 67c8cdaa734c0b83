import type { Env } from '../config/env.ts';
import { type LoginRole, roleUrl } from '../services/database/roles.ts';

/** The connection string of a login role: the configured one, otherwise derived from the owner's and the secret. */
export function urlOfRole(
  env: Env,
  role: LoginRole,
  { ownerUrl, secret }: { ownerUrl: string | null; secret: string },
): string {
  const configured =
    env.database.kind === 'external'
      ? { app_api: env.database.apiUrl, app_worker: env.database.workerUrl, app_web: env.database.webUrl }[role]
      : null;
  if (configured !== null) return configured;
  if (ownerUrl !== null) return roleUrl(ownerUrl, secret, role);
  const variable = {
    app_api: 'API_DATABASE_URL',
    app_worker: 'WORKER_DATABASE_URL',
    app_web: 'WEB_DATABASE_URL',
  }[role];
  throw new SettingMissing(`Set ${variable}, or DATABASE_URL to derive it from. See .env.example.`);
}

/** A setting is missing that only this process needs. */
export class SettingMissing extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingMissing';
  }
}
