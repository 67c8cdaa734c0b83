import { isDeepStrictEqual } from 'node:util';
import type { ArrangedSkills, Offer } from '../../domain/skills/arrange-skills.ts';
import { groupNamed } from '../../domain/skills/group-named.ts';
import type { SkillOffer } from '../../generated/prisma/client.ts';
import type { Db } from '../database/prisma.ts';

/** Writes changes to proofs and offers. An offer that the owner edited keeps its text and is never deleted. */
export async function storeSkillOffers(db: Db, userId: string, { proofs, offers }: ArrangedSkills): Promise<void> {
  await storeProofs(db, userId, proofs);
  const stored = await db.skillOffer.findMany({ where: { userId } });
  const kept = new Set<SkillOffer>();
  for (const offer of offers) {
    const row = rowOf(offer, stored, offers);
    if (row) kept.add(row);
    if (row) await updateOffer(db, row, offer);
    else {
      const made = await db.skillOffer.create({ data: { userId, ...offer, provenance: 'model_polish' } });
      await noteVersion(db, userId, made.id, offer);
    }
  }
  const rest = stored.filter((row) => !kept.has(row));
  const gone = rest.filter(({ editedFields }) => editedFields.length === 0).map(({ id }) => id);
  if (gone.length > 0) await db.skillOffer.deleteMany({ where: { id: { in: gone } } });
  for (const row of rest.filter(({ id }) => !gone.includes(id)))
    await write(db, row, { skillIds: [], proofIds: [], position: offers.length });
}

/** The names of our own groups change with the language of the documents, and an edited offer stays with its group. */
function rowOf({ category }: Offer, stored: SkillOffer[], offers: Offer[]): SkillOffer | undefined {
  const group = groupNamed(category);
  const isRenamed = (row: SkillOffer) =>
    group !== null && groupNamed(row.category) === group && !offers.some((one) => one.category === row.category);
  return stored.find((row) => row.category === category) ?? stored.find(isRenamed);
}

async function storeProofs(db: Db, userId: string, proofs: ArrangedSkills['proofs']): Promise<void> {
  const skills = await db.skill.findMany({ where: { userId, rejected: false }, select: { id: true, proofIds: true } });
  for (const { id, proofIds: before } of skills) {
    const proofIds = proofs.get(id) ?? [];
    if (!isDeepStrictEqual(before, proofIds)) await db.skill.update({ where: { id }, data: { proofIds } });
  }
}

async function updateOffer(db: Db, row: SkillOffer, offer: Offer): Promise<void> {
  const { category, skillIds, proofIds, position } = offer;
  if (row.editedFields.includes('text')) return write(db, row, { category, skillIds, proofIds, position });
  const isAccepted = row.acceptedText === offer.text;
  await write(db, row, {
    ...offer,
    ...(isAccepted ? { requiresReview: false, reviewReason: null } : {}),
    provenance: 'model_polish',
  });
  if (row.text !== offer.text) await noteVersion(db, row.userId, row.id, offer);
}

async function write(db: Db, row: SkillOffer, data: Partial<Omit<SkillOffer, 'basis'>>): Promise<void> {
  const isSame = Object.entries(data).every(([column, value]) =>
    isDeepStrictEqual(row[column as keyof SkillOffer], value),
  );
  if (!isSame) await db.skillOffer.update({ where: { id: row.id }, data });
}

async function noteVersion(db: Db, userId: string, skillOfferId: string, { text }: Offer): Promise<void> {
  await db.statementVersion.create({
    data: { userId, skillOfferId, kind: 'rewrite', text, provenance: 'model_polish', outcome: 'kept' },
  });
}
