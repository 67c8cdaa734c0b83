import type { Archetype } from '../../domain/career-graph/career-graph.ts';
import { ALL_ARCHETYPES } from '../../domain/images/archetypes.ts';
import { CANDIDATES, imagePrice } from '../../domain/images/image-price.ts';
import { builder } from '../../schema/builder.ts';
import { ArchetypeRef } from '../../schema/enums.ts';

interface ImageCosts {
  model: string | null;
  budgetLeftUsd: number | null;
}

interface ArchetypeCost {
  archetype: Archetype;
  usd: number;
}

const ArchetypeCostRef = builder.objectRef<ArchetypeCost>('ArchetypeCost').implement({
  description: 'What new candidates for one archetype are expected to cost.',
  fields: (t) => ({
    archetype: t.expose('archetype', { type: ArchetypeRef, description: 'The archetype.' }),
    images: t.int({ description: 'Number of candidates.', resolve: () => CANDIDATES }),
    usd: t.exposeFloat('usd', { description: 'Expected cost in US dollars; 0 without a model.' }),
  }),
});

const ImageCostsRef = builder.objectRef<ImageCosts>('ImageCosts').implement({
  description:
    'What making images is expected to cost, by list prices. What the budget does not allow is made on this server without a model, for nothing.',
  fields: (t) => ({
    model: t.exposeString('model', {
      nullable: true,
      description: 'The model that makes the images; null if this server makes them without one.',
    }),
    images: t.int({
      description: 'Number of candidates that a new photo gives.',
      resolve: () => ALL_ARCHETYPES.length * CANDIDATES,
    }),
    usd: t.float({
      description: 'Expected cost of a new photo in US dollars; 0 without a model.',
      resolve: ({ model }) => ALL_ARCHETYPES.reduce((sum, archetype) => sum + costOf(model, archetype), 0),
    }),
    budgetLeftUsd: t.exposeFloat('budgetLeftUsd', {
      nullable: true,
      description: 'US dollars left of your budget; null without a model or limit.',
    }),
    archetypes: t.field({
      type: [ArchetypeCostRef],
      description: 'Expected costs of `rerollImage`.',
      resolve: ({ model }) => ALL_ARCHETYPES.map((archetype) => ({ archetype, usd: costOf(model, archetype) })),
    }),
  }),
});

const costOf = (model: string | null, archetype: Archetype) =>
  model === null ? 0 : Math.round(CANDIDATES * imagePrice(archetype) * 100) / 100;

builder.queryField('imageCosts', (t) =>
  t.withAuth({ signedIn: true }).field({
    type: ImageCostsRef,
    description: 'What making images will cost, to show before it is started.',
    async resolve(_root, _args, { db, viewer, imageModel }) {
      if (!imageModel || imageModel.budgetUsd === null)
        return { model: imageModel?.model ?? null, budgetLeftUsd: null };
      const spent = await db.pipelineRun.aggregate({ where: { userId: viewer.userId }, _sum: { costMicros: true } });
      const left = imageModel.budgetUsd - Number(spent._sum.costMicros ?? 0) / 1_000_000;
      return { model: imageModel.model, budgetLeftUsd: Math.max(left, 0) };
    },
  }),
);
