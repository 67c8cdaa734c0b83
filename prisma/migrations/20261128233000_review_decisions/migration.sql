-- What the owner decided about an item of the review queue, and the rows that it changed, so that it can be undone.
CREATE TABLE "review_decisions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "item" TEXT NOT NULL,
    "journal" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(6),

    CONSTRAINT "review_decisions_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "review_decisions_user_id_idx" ON "review_decisions"("user_id");
ALTER TABLE "review_decisions" ADD CONSTRAINT "review_decisions_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "review_decisions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "review_decisions" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON review_decisions TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON review_decisions TO app_user, app_worker;
