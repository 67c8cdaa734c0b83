-- Workers delete events of runs that ended long ago, and the runs themselves if the operator wants it. Policies let them see every run already.
GRANT DELETE ON run_events, pipeline_runs TO app_worker;
CREATE INDEX "pipeline_runs_finished_at_idx" ON "pipeline_runs"("finished_at");
