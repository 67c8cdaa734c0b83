CREATE TYPE "api_key_scope" AS ENUM ('read_graph', 'run_pipelines', 'publish', 'read_analytics');

-- Lets programs act for a user, each with its own scopes. Only the hash of a key is stored.
CREATE TABLE "api_keys" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "hint" TEXT NOT NULL,
    "scopes" "api_key_scope"[] NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_used_at" TIMESTAMPTZ(6),
    "revoked_at" TIMESTAMPTZ(6),

    CONSTRAINT "api_keys_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "api_keys_token_hash_key" ON "api_keys"("token_hash");
CREATE INDEX "api_keys_user_id_idx" ON "api_keys"("user_id");
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "api_keys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "api_keys" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON api_keys FOR SELECT TO app_user USING (user_id = (SELECT app_user_id()));
CREATE POLICY create_own ON api_keys FOR INSERT TO app_user WITH CHECK (user_id = (SELECT app_user_id()));
-- A key keeps its scopes, and a revoked one can't come back.
CREATE POLICY revoke_own ON api_keys FOR UPDATE TO app_user
  USING (user_id = (SELECT app_user_id()) AND revoked_at IS NULL) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE (revoked_at) ON api_keys TO app_user;
-- A request is identified before there is a current user.
CREATE POLICY identify ON api_keys TO app_api USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (last_used_at) ON api_keys TO app_api;
