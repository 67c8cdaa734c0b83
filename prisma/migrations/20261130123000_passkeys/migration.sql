-- What a user signs in with instead of a password. Only the public half of the key is here.
CREATE TABLE "passkeys" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT,
    "public_key" TEXT NOT NULL,
    "credential_id" TEXT NOT NULL,
    "counter" INTEGER NOT NULL,
    "device_type" TEXT NOT NULL,
    "backed_up" BOOLEAN NOT NULL,
    "transports" TEXT,
    "aaguid" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "passkeys_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "passkeys_credential_id_key" ON "passkeys"("credential_id");
CREATE INDEX "passkeys_user_id_idx" ON "passkeys"("user_id");
ALTER TABLE "passkeys" ADD CONSTRAINT "passkeys_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "passkeys" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "passkeys" FORCE ROW LEVEL SECURITY;
CREATE POLICY sign_in ON passkeys TO app_api USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON passkeys TO app_api;
-- For the list in the studio, and the archive.
CREATE POLICY see_own ON passkeys FOR SELECT TO app_user, app_worker USING (user_id = (SELECT app_user_id()));
GRANT SELECT ON passkeys TO app_user, app_worker;

-- The last way to sign in stays. Locks the user, so that two that are removed at the same moment don't both find the other.
CREATE FUNCTION keep_a_way_to_sign_in() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM FROM users WHERE id = old.user_id FOR UPDATE;
  -- Deleted with its user.
  IF NOT FOUND THEN RETURN NULL; END IF;
  IF NOT EXISTS (SELECT FROM accounts WHERE user_id = old.user_id AND (provider_id <> 'credential' OR password IS NOT NULL))
    AND NOT EXISTS (SELECT FROM passkeys WHERE user_id = old.user_id) THEN
    RAISE EXCEPTION 'the last way to sign in cannot be removed';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER accounts_last_way AFTER DELETE ON accounts FOR EACH ROW EXECUTE FUNCTION keep_a_way_to_sign_in();
CREATE TRIGGER passkeys_last_way AFTER DELETE ON passkeys FOR EACH ROW EXECUTE FUNCTION keep_a_way_to_sign_in();
