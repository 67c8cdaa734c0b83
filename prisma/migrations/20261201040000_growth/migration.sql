-- Open runs are few among very many. Under row-level security, PostgreSQL uses neither indexes nor statistics for comparisons that are not
-- leakproof, and those of enums are not: it takes half of the table for open, and reads all of it. Whether a time is null, it knows.
CREATE INDEX "pipeline_runs_open" ON "pipeline_runs"("user_id", "created_at", "id") WHERE "finished_at" IS NULL;
DROP INDEX "pipeline_runs_status_idx";
DROP INDEX "pipeline_runs_user_id_status_idx";

-- Events of a run are deleted once, and a run that was retried has new ones.
ALTER TABLE "pipeline_runs" ADD COLUMN "events_deleted_at" TIMESTAMPTZ(6);
CREATE INDEX "pipeline_runs_with_events" ON "pipeline_runs"("finished_at")
  WHERE "events_deleted_at" IS NULL OR "events_deleted_at" < "finished_at";

-- The audit log is listed by ID, newest first.
CREATE INDEX "audit_log_user_id_id_idx" ON "audit_log"("user_id", "id");
DROP INDEX "audit_log_user_id_at_idx";

-- A worker that acts for nobody deletes the expired uploads of everyone.
CREATE INDEX "uploads_expires_at_idx" ON "uploads"("expires_at");
CREATE POLICY see_expired ON uploads FOR SELECT TO app_worker USING (expires_at < now() AND (SELECT app_user_id()) IS NULL);
CREATE POLICY delete_expired ON uploads FOR DELETE TO app_worker USING (expires_at < now() AND (SELECT app_user_id()) IS NULL);
