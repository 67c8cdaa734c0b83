import { existsSync } from 'node:fs';

/**
 * The process's environment, filled up from `.env` in the working directory if there is one. Only entry points call it;
 * everything else gets an `Env`.
 */
export function environment(): Record<string, string | undefined> {
  // Doesn't override variables that are already set.
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
