import { existsSync } from 'node:fs';

/**
 * The variables that this process was started with, over those of a file `.env` in the working directory when there is
 * one. For entry points: everything else is handed an `Env`.
 */
export function environment(): Record<string, string | undefined> {
  // Node itself leaves variables alone that are already set.
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}
