-- Counting the open runs of a user, at each start of a run.
CREATE INDEX pipeline_runs_user_id_status_idx ON pipeline_runs(user_id, status);
