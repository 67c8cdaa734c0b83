ALTER TABLE "users" ADD COLUMN "two_factor_enabled" BOOLEAN NOT NULL DEFAULT false;

-- Authenticator apps. The secret and the backup codes are encrypted with the installation's secret.
CREATE TABLE "two_factors" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failed_verification_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(6),
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "two_factors_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "two_factors_user_id_key" ON "two_factors"("user_id");
ALTER TABLE "two_factors" ADD CONSTRAINT "two_factors_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "two_factors" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "two_factors" FORCE ROW LEVEL SECURITY;
CREATE POLICY sign_in ON two_factors TO app_api USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON two_factors TO app_api;
-- The archive says that there is one, without what codes are made from.
CREATE POLICY see_own ON two_factors FOR SELECT TO app_user, app_worker USING (user_id = (SELECT app_user_id()));
GRANT SELECT (id, user_id, verified, created_at) ON two_factors TO app_user, app_worker;
