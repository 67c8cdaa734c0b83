-- The trace of the request or run that started a run, so that the worker continues it.
ALTER TABLE "pipeline_runs" ADD COLUMN "traceparent" TEXT;
