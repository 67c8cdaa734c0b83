import { ingestPipeline } from './ingest/run-ingest.ts';
import { timelinePipeline } from './timeline/run-timeline.ts';

/** Every pipeline that there is, under its kind. */
export const pipelines = {
  ingest: ingestPipeline,
  timeline: timelinePipeline,
};
