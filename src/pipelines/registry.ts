import { achievementsPipeline } from './achievements/pipeline.ts';
import { buildContract } from './build/contract.ts';
import { exportPipeline } from './export/pipeline.ts';
import { importPipeline } from './import/pipeline.ts';
import { imagesPipeline } from './images/pipeline.ts';
import { ingestPipeline } from './ingest/pipeline.ts';
import { logosPipeline } from './logos/pipeline.ts';
import { navigationPipeline } from './navigation/pipeline.ts';
import { renderPipeline } from './render/pipeline.ts';
import { skillsPipeline } from './skills/pipeline.ts';
import { storyPipeline } from './story/pipeline.ts';
import type { RunKind } from '../generated/prisma/enums.ts';
import type { PipelineContract } from './kit/contract.ts';
import { timelinePipeline } from './timeline/pipeline.ts';

/** Every pipeline by kind. */
export const pipelines = {
  ingest: ingestPipeline,
  images: imagesPipeline,
  logos: logosPipeline,
  achievements: achievementsPipeline,
  skills: skillsPipeline,
  timeline: timelinePipeline,
  story: storyPipeline,
  navigation: navigationPipeline,
  render: renderPipeline,
  export: exportPipeline,
  import: importPipeline,
  build: { contract: buildContract },
} satisfies Record<RunKind, { contract: PipelineContract }>;
