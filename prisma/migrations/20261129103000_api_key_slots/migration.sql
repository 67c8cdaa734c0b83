-- A key that works occupies a slot, so the limit holds also when two are created at once. Keys beyond it from before have none.
ALTER TABLE "api_keys" ADD COLUMN "slot" SMALLINT CHECK ("slot" BETWEEN 1 AND 20);
UPDATE api_keys k SET slot = n.slot
  FROM (SELECT id, row_number() OVER (PARTITION BY user_id ORDER BY id) AS slot FROM api_keys WHERE revoked_at IS NULL) n
  WHERE n.id = k.id AND n.slot <= 20;
CREATE UNIQUE INDEX "api_keys_slot" ON "api_keys"("user_id", "slot") WHERE "revoked_at" IS NULL;
DROP POLICY create_own ON api_keys;
CREATE POLICY create_own ON api_keys FOR INSERT TO app_user
  WITH CHECK (user_id = (SELECT app_user_id()) AND slot IS NOT NULL);
