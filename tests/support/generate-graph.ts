import { randomUUID } from 'node:crypto';
import type { Db } from '../../src/services/database/prisma.ts';

export interface GraphSize {
  roles: number;
  statements: number;
  skills: number;
}

/** Pseudorandom numbers, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761 + 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

/** Fills every table of a graph; to be called as the user. Texts contain characters that break quoting and encodings. */
export async function generateGraph(
  db: Db,
  { userId, tenantId, seed, roles, statements, skills }: GraphSize & { userId: string; tenantId: string; seed: number },
) {
  const roll = dice(seed);
  const maybe = <T>(value: T): T | null => (roll(3) === 0 ? null : value);
  const text = (of: string) => `${of} ${roll(1_000)} "quoted" \\ back\nline — 漢字 😀 'single' {"json": [1]}`;
  const checksum = () => `${randomUUID()}${randomUUID()}`.replaceAll('-', '');
  const trust = () => ({
    confidence: roll(101) / 100,
    requiresReview: roll(2) === 0,
    reviewReason: maybe(text('look')),
    editedFields: roll(2) === 0 ? ['title'] : [],
  });
  const document = await db.document.create({
    data: {
      userId,
      kind: 'resume_text',
      fileName: 'resume.txt',
      mediaType: 'text/plain',
      sizeBytes: 10,
      checksum: checksum(),
      storageKey: randomUUID(),
      text: text('resume'),
    },
  });
  const evidence = (owner: object) => ({
    userId,
    documentId: document.id,
    field: 'x',
    start: roll(5),
    end: 6 + roll(5),
    ...owner,
  });
  const profile = await db.profile.update({
    where: { userId },
    data: { name: text('Ada'), headline: maybe(text('headline')), links: ['https://example.com'], ...trust() },
  });
  await db.evidence.create({ data: evidence({ profileId: profile.id }) });
  const asset = await db.asset.create({
    data: {
      userId,
      kind: 'banner_generated',
      storageKey: randomUUID(),
      checksum: checksum(),
      sizeBytes: 1,
      mediaType: 'image/webp',
      width: 2400,
    },
  });
  for (let role = 0; role < roles; role += 1) {
    const company = maybe(
      await db.company.create({
        data: { tenantId, name: `Company ${roll(3)}`, nameKey: randomUUID(), alternativeNames: ['a', 'b'] },
      }),
    );
    const current = roll(4) === 0;
    const experience = await db.experience.create({
      data: {
        userId,
        companyId: company?.id ?? null,
        title: maybe(text('Engineer')),
        start: maybe(`20${10 + roll(10)}-0${1 + roll(9)}`),
        end: current ? null : maybe(`2020`),
        current,
        position: role,
        ...trust(),
      },
    });
    await db.evidence.create({ data: evidence({ experienceId: experience.id }) });
    for (let position = 0; position < statements; position += 1) {
      const rawText = text(`Did ${role}.${position}`);
      const achievement = await db.achievement.create({
        data: {
          userId,
          experienceId: experience.id,
          rawText,
          textKey: randomUUID(),
          position,
          impactStatement: maybe(text('impact')),
          ...trust(),
        },
      });
      const achievementId = achievement.id;
      await db.metric.create({
        data: {
          userId,
          achievementId,
          value: roll(1_000_000) / 7,
          unit: 'count',
          label: maybe('users'),
          text: '1',
          start: 0,
          end: 3,
        },
      });
      await db.evidence.create({ data: evidence({ achievementId }) });
      await db.statementVersion.create({
        data: { userId, achievementId, kind: 'raw', text: rawText, provenance: 'user_provided', outcome: 'kept' },
      });
      if (role === 0)
        await db.achievementRanking.create({
          data: {
            userId,
            achievementId,
            formula: 'weighted_sum_v2',
            position: statements - position,
            total: roll(100) / 100,
            components: [{ name: 'recency', value: 0.5, weight: 0.15, words: text('recent') }],
          },
        });
    }
  }
  await db.skill.createMany({
    data: Array.from({ length: skills }, (_, position) => ({
      userId,
      name: text('skill'),
      nameKey: randomUUID(),
      position,
      category: maybe('tools'),
      ...trust(),
    })),
  });
  const proofs = await db.achievement.findMany({ where: { userId }, select: { id: true }, orderBy: { id: 'asc' } });
  const own = await db.skill.findMany({ where: { userId }, orderBy: { id: 'asc' } });
  const proofIds = proofs.slice(0, 2).map(({ id }) => id);
  if (own[0]) await db.skill.update({ where: { id: own[0].id }, data: { proofIds } });
  const offer = await db.skillOffer.create({
    data: {
      userId,
      category: text('tools'),
      text: text('offer'),
      skillIds: own.slice(0, 3).map(({ id }) => id),
      proofIds: [...proofIds, randomUUID()],
      provenance: 'model_polish',
      ...trust(),
    },
  });
  await db.statementVersion.create({
    data: {
      userId,
      skillOfferId: offer.id,
      kind: 'rewrite',
      text: text('offer'),
      provenance: 'model_polish',
      outcome: 'kept',
    },
  });
  await db.navigationEntry.create({
    data: { userId, section: 'story', label: text('Story'), shown: true, reason: text('why'), position: roll(3) },
  });
  await db.education.create({
    data: { userId, institution: text('school'), entryKey: randomUUID(), start: '2001', ...trust() },
  });
  await db.certification.create({
    data: {
      userId,
      name: text('cert'),
      nameKey: randomUUID(),
      date: '2020-02-29',
      number: text('no'),
      expires: '2030',
      ...trust(),
    },
  });
  await db.spokenLanguage.create({ data: { userId, name: 'English', nameKey: randomUUID(), ...trust() } });
  const section = await db.sectionEntry.create({
    data: {
      userId,
      kind: 'award',
      title: text('award'),
      items: [text('item')],
      date: '2019',
      entryKey: randomUUID(),
      ...trust(),
    },
  });
  await db.entryPicture.create({ data: { userId, entryId: section.id, assetId: asset.id, alt: text('shows') } });
  await db.timelineEntry.create({ data: { userId, kind: 'education', title: text('entry'), start: '2001', lane: 1 } });
  await db.story.create({
    data: {
      userId,
      opener: text('once'),
      paragraphs: ['a', 'b'],
      callToAction: { label: 'Write', href: 'https://example.com' },
    },
  });
  await db.completeness.create({
    data: {
      userId,
      section: 'story',
      coverage: 40,
      missingFields: ['quote'],
      strategy: 'qualitative',
      variant: 'short',
      reason: text('why'),
    },
  });
  const scores = { likeness: 0.9, artifact: 0.8, framing: 0.7, style: 0.6, finalScore: 0.75 };
  const generation = await db.imageGeneration.create({
    data: {
      userId,
      archetype: 'hero',
      provider: 'local',
      model: 'studio',
      seed: '1',
      status: 'upscaled',
      assetId: asset.id,
      upscaledAssetId: asset.id,
      ...scores,
    },
  });
  await db.imagePlacement.create({
    data: {
      userId,
      slot: 'hero',
      assetId: asset.id,
      generationId: generation.id,
      crop: { x: 0, y: 0, w: 1, h: 1, focalX: 0.5, focalY: 0.4 },
    },
  });
}
