-- The archive of an account holds what the log says of its owner; the worker that writes it acts for them alone.
CREATE POLICY own_rows_for_archive ON audit_log FOR SELECT TO app_worker USING (user_id = (SELECT app_user_id()));
GRANT SELECT ON audit_log TO app_worker;
