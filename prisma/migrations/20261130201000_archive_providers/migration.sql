-- Linked providers are part of an archive of the account; passwords and tokens are not.
CREATE POLICY see_own ON accounts FOR SELECT TO app_worker USING (user_id = (SELECT app_user_id()));
GRANT SELECT (id, user_id, provider_id, account_id, created_at, updated_at) ON accounts TO app_worker;
