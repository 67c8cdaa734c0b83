-- Users see and end their own sessions, without the tokens' hashes.
CREATE POLICY see_own ON sessions FOR SELECT TO app_user USING (user_id = (SELECT app_user_id()));
CREATE POLICY end_own ON sessions FOR DELETE TO app_user USING (user_id = (SELECT app_user_id()));
GRANT SELECT (id, user_id, expires_at, ip_address, user_agent, created_at, updated_at), DELETE ON sessions TO app_user;
