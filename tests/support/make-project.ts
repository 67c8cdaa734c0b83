import { asActor } from '../../src/services/database/actor.ts';
import { editGraph } from '../../src/services/graph/edit-graph.ts';
import { saveEntry } from '../../src/services/graph/edits/save-entry.ts';
import { setEntryPicture } from '../../src/services/graph/edits/entry-picture.ts';
import type { SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';

/** A project, with a picture unless it is to have none. */
export async function makeProject(
  at: TestServer,
  { userId }: SignedUp,
  { hasPicture }: { hasPicture: boolean },
): Promise<{ entryId: string }> {
  const [user] = await at.test.sql<{ tenant_id: string }>('select tenant_id from users where id = $1', [userId]);
  const actor = { role: 'app_user', userId, tenantId: user?.tenant_id ?? '' } as const;
  return asActor(at.database, actor, (db) =>
    editGraph(db, { userId }, async () => {
      const columns = { kind: 'project', title: 'Weaving machine' };
      const entryId = await saveEntry(db, userId, { kind: 'sectionEntry', id: null, columns, locked: null });
      if (entryId === null) throw new Error('The project was not saved.');
      const file = {
        kind: 'entry_picture',
        storageKey: 'x',
        checksum: 'b'.repeat(64),
        mediaType: 'image/jpeg',
      } as const;
      if (hasPicture) {
        const asset = await db.asset.create({ data: { userId, ...file, sizeBytes: 1, width: 1440, height: 900 } });
        await setEntryPicture(db, userId, { entryId, assetId: asset.id, crop: null, alt: null });
      }
      return { entryId };
    }),
  );
}
