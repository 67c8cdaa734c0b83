import { achievementsContract } from './achievements/contract.ts';
import { buildContract } from './build/contract.ts';
import { exportContract } from './export/contract.ts';
import { importContract } from './import/contract.ts';
import { imagesContract } from './images/contract.ts';
import { ingestContract } from './ingest/contract.ts';
import { logosContract } from './logos/contract.ts';
import { navigationContract } from './navigation/contract.ts';
import { renderContract } from './render/contract.ts';
import { skillsContract } from './skills/contract.ts';
import { storyContract } from './story/contract.ts';
import type { Contracts } from './kit/registry.ts';
import { timelineContract } from './timeline/contract.ts';

/** Everything the API knows about pipelines: it starts them without loading their code. */
export const contracts = {
  ingest: ingestContract,
  images: imagesContract,
  logos: logosContract,
  achievements: achievementsContract,
  skills: skillsContract,
  timeline: timelineContract,
  story: storyContract,
  navigation: navigationContract,
  render: renderContract,
  export: exportContract,
  import: importContract,
  build: buildContract,
} satisfies Contracts;
