import { isDeepStrictEqual } from 'node:util';
import type { ArrangedSkills, Offer } from '../../domain/skills/arrange-skills.ts';
import type { Db } from '../database/prisma.ts';

/** Writes what has changed of the offers and proofs. An offer that the user has edited keeps its words, and is never taken away. */
export async function storeSkillOffers(db: Db, userId: string, { proofs, offers }: ArrangedSkills): Promise<void> {
  for (const skill of await db.skill.findMany({
    where: { userId, rejected: false },
    select: { id: true, proofIds: true },
  })) {
    const proofIds = proofs.get(skill.id) ?? [];
    if (!isDeepStrictEqual(skill.proofIds, proofIds))
      await db.skill.update({ where: { id: skill.id }, data: { proofIds } });
  }
  const stored = await db.skillOffer.findMany({ where: { userId } });
  for (const offer of offers) {
    const row = stored.find(({ category }) => category === offer.category);
    if (!row) {
      const made = await db.skillOffer.create({ data: { userId, ...offer, provenance: 'model_polish' } });
      await noteVersion(db, userId, made.id, offer);
      continue;
    }
    const { text: _text, requiresReview: _review, reviewReason: _reason, confidence: _confidence, ...links } = offer;
    const isAccepted = !row.requiresReview && row.text === offer.text;
    const isLocked = row.editedFields.includes('text');
    const data = isLocked || isAccepted ? links : offer;
    if (Object.entries(data).every(([column, value]) => isDeepStrictEqual(row[column as keyof Offer], value))) continue;
    await db.skillOffer.update({
      where: { id: row.id },
      data: isLocked ? data : { ...data, provenance: 'model_polish' },
    });
    if (!isLocked && row.text !== offer.text) await noteVersion(db, userId, row.id, offer);
  }
  const gone = stored.filter(
    (row) => row.editedFields.length === 0 && !offers.some(({ category }) => category === row.category),
  );
  if (gone.length > 0) await db.skillOffer.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
}

async function noteVersion(db: Db, userId: string, skillOfferId: string, { text }: Offer): Promise<void> {
  await db.statementVersion.create({
    data: { userId, skillOfferId, kind: 'rewrite', text, provenance: 'model_polish', outcome: 'kept' },
  });
}
