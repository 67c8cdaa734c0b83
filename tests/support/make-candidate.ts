import { asActor } from '../../src/services/database/actor.ts';
import { editGraph } from '../../src/services/graph/edit-graph.ts';
import type { SignedUp } from './run-query.ts';
import type { TestServer } from './server.ts';

/** A candidate for the first place and, if a slot is given, the candidate in it. */
export async function makeCandidate(
  at: TestServer,
  { userId }: SignedUp,
  slot: 'hero' | null,
): Promise<{ generationId: string }> {
  const [user] = await at.test.sql<{ tenant_id: string }>('select tenant_id from users where id = $1', [userId]);
  const actor = { role: 'app_user', userId, tenantId: user?.tenant_id ?? '' } as const;
  const scores = { likeness: 0.9, artifact: 0.8, framing: 0.7, style: 0.6, finalScore: 0.75 };
  return asActor(at.database, actor, async (db) => {
    const image = { kind: 'banner_generated', storageKey: 'x', checksum: 'a'.repeat(64) } as const;
    const asset = await db.asset.create({ data: { userId, ...image, sizeBytes: 1, mediaType: 'image/webp' } });
    const made = { provider: 'local', model: 'studio', seed: '1', status: 'generated' } as const;
    const { id: generationId } = await db.imageGeneration.create({
      data: { userId, archetype: 'hero', ...made, assetId: asset.id, ...scores },
    });
    const gradient = { side: 'left', start: '#000000', end: 'transparent', opacity: 0.3 };
    if (slot)
      await editGraph(db, { userId }, () =>
        db.imagePlacement.upsert({
          where: { userId_slot: { userId, slot } },
          create: { userId, slot, assetId: asset.id, generationId, gradient },
          update: { assetId: asset.id, generationId, gradient, emptyReason: null },
        }),
      );
    return { generationId };
  });
}
