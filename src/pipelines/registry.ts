import { achievementsPipeline } from './achievements/run-achievements.ts';
import { buildContract } from './build/contract.ts';
import { exportPipeline } from './export/run-export.ts';
import { imagesPipeline } from './images/run-images.ts';
import { ingestPipeline } from './ingest/run-ingest.ts';
import { logosPipeline } from './logos/run-logos.ts';
import { navigationPipeline } from './navigation/run-navigation.ts';
import { renderPipeline } from './render/run-render.ts';
import { skillsPipeline } from './skills/run-skills.ts';
import { storyPipeline } from './story/run-story.ts';
import { timelinePipeline } from './timeline/run-timeline.ts';

/** Every pipeline that there is, under its kind. */
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
  build: { contract: buildContract },
};
