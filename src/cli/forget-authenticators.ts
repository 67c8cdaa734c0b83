import type { Env } from '../config/env.ts';
import { removeSecondFactor } from '../services/auth/remove-second-factor.ts';
import { checkRoute } from '../services/database/check-route.ts';
import { openDatabase } from '../services/database/prisma.ts';
import { routeOfRole } from '../start/role-urls.ts';
import { CommandFailed } from './command-failed.ts';
import { reachDatabase } from './reach-database.ts';

/** Removes the authenticator app of one account, or of all (`email` null). The server may be running. */
export async function forgetAuthenticators({ env, email }: { env: Env; email: string | null }): Promise<void> {
  const { ownerUrl, secret, stop } = await reachDatabase(env);
  try {
    const route = routeOfRole(env, 'app_api', { ownerUrl, secret });
    await checkRoute(route, 'app_api');
    const database = openDatabase(route.directUrl, { connections: 1 });
    try {
      const emails = await removeSecondFactor(database.prisma, email);
      if (emails.length === 0 && email !== null)
        throw new CommandFailed(`There is no account ${email} with an authenticator app.`);
      process.stdout.write(`Removed: ${emails.join(', ') || 'none'}.\n`);
    } finally {
      await database.close();
    }
  } finally {
    await stop();
  }
}
