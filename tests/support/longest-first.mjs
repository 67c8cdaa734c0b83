import Sequencer from '@jest/test-sequencer';

/** Test files of 15 seconds and more of CPU time, the longest first. */
const LONGEST = [
  'tests/web/studio.test.ts',
  'tests/services/vision/vision.test.ts',
  'tests/pipelines/images/images.test.ts',
  'tests/cli/build.test.ts',
  'tests/pipelines/images/model.test.ts',
  'tests/start/start.test.ts',
  'tests/services/embedded-postgres/start-embedded-postgres.test.ts',
  'tests/services/reading/ocr/read-scan.test.ts',
  'tests/pipelines/images/kill-worker.test.ts',
  'tests/resolvers/every-edit.test.ts',
  'tests/resolvers/whose-document.test.ts',
  'tests/api/site/site-pages.test.ts',
  'tests/web/studio-live.test.ts',
  'tests/database/roles.test.ts',
  'tests/resolvers/edit-graph.test.ts',
  'tests/resolvers/documents.test.ts',
  'tests/pipelines/ingest/ingest.test.ts',
  'tests/api/webhooks.test.ts',
  'tests/api/rest.test.ts',
];

/** Jest orders files by their last duration on this machine, or by size on a first run, which puts some of the longest last. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const index = LONGEST.findIndex((name) => path.endsWith(name));
      return index === -1 ? LONGEST.length : index;
    };
    return super.sort(tests).toSorted((a, b) => rank(a) - rank(b));
  }
}
