import { v7 as uuidv7 } from 'uuid';
import { asActor } from '../../src/services/database/actor.ts';
import { openDatabase } from '../../src/services/database/prisma.ts';
import { freezeVersion } from '../../src/services/site/freeze-version.ts';
import { publishVersion } from '../../src/services/site/publish-version.ts';
import { makeUser } from '../../tests/support/factories.ts';
import { generateGraph } from '../../tests/support/generate-graph.ts';

/** Publishes the site of a new user. @returns its address */
export async function publishSite(apiUrl: string): Promise<string> {
  const database = openDatabase(apiUrl);
  const { id: userId, tenantId, actor } = await makeUser(database, 'ada');
  const slug = await asActor(database, actor, async (db) => {
    await generateGraph(db, { userId, tenantId, seed: 1, roles: 6, statements: 8, skills: 20 });
    await db.siteSettings.updateMany({ where: { userId }, data: { visibility: 'public' } });
    const id = uuidv7();
    await freezeVersion(db, { id, userId, restore: null });
    return publishVersion(db, userId, id);
  });
  await database.close();
  if (slug === null) throw new Error('The site was not published.');
  return slug;
}
