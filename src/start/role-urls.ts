import type { Env } from '../config/env.ts';
import type { Route } from '../services/database/check-route.ts';
import { directUrl } from '../services/database/direct-url.ts';
import { LOGIN_ROLES, type LoginRole, roleUrl } from '../services/database/roles.ts';

type External = Extract<Env['database'], { kind: 'external' }>;

interface Owner {
  ownerUrl: string | null;
  secret: string;
}

/** How a login role reaches the database: as configured, otherwise derived from the owner's connection string and the secret. */
export function routeOfRole(env: Env, role: LoginRole, owner: Owner): Route {
  const url = urlOfRole(env, role, owner);
  const listenUrl = env.database.kind === 'external' ? env.database.listenUrl : null;
  return { url, directUrl: directUrl(url, listenUrl), prefix: env.databasePrefix };
}

/** The login roles that have a connection string of their own, so that their passwords are the administrator's. */
export function configuredRoles({ database }: Env): LoginRole[] {
  return database.kind === 'embedded' ? [] : LOGIN_ROLES.filter((role) => urlsOf(database)[role] !== null);
}

const urlsOf = ({ apiUrl, workerUrl, webUrl }: External): Record<LoginRole, string | null> => ({
  app_api: apiUrl,
  app_worker: workerUrl,
  app_web: webUrl,
});

function urlOfRole(env: Env, role: LoginRole, { ownerUrl, secret }: Owner): string {
  const configured = env.database.kind === 'external' ? urlsOf(env.database)[role] : null;
  if (configured !== null) return configured;
  if (ownerUrl !== null) return roleUrl(ownerUrl, secret, role, env.databasePrefix);
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
