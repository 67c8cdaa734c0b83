-- What was read from a document is kept, so that the graph can be made anew from its documents: in the order of their own dates,
-- or without one of them.
CREATE TYPE "document_status" AS ENUM ('uploaded', 'merged', 'unmerged', 'removed');
CREATE TYPE "document_date_source" AS ENUM ('metadata', 'text', 'upload');
ALTER TABLE "documents"
  ADD COLUMN "status" "document_status" NOT NULL DEFAULT 'uploaded',
  ADD COLUMN "dated_at" TIMESTAMPTZ(6),
  ADD COLUMN "dated_by" "document_date_source";
UPDATE "documents" SET "status" = 'merged' WHERE "text" IS NOT NULL;

CREATE TABLE "document_readings" (
    "document_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reading" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_readings_pkey" PRIMARY KEY ("document_id")
);
CREATE INDEX "document_readings_user_id_idx" ON "document_readings"("user_id");
ALTER TABLE "document_readings" ADD CONSTRAINT "document_readings_document_id_fkey"
  FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_readings" ADD CONSTRAINT "document_readings_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_readings" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document_readings" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON document_readings TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON document_readings TO app_user, app_worker;

-- A value that another document or the owner has replaced: its evidence still tells which row the document spoke of.
ALTER TABLE "evidence" ADD COLUMN "superseded" BOOLEAN NOT NULL DEFAULT false;

-- The words of a document go with it; what the owner, a model or the rules worded is written once.
GRANT DELETE ON statement_versions TO app_user, app_worker;
CREATE POLICY words_of_documents ON statement_versions AS RESTRICTIVE FOR DELETE TO app_user, app_worker
  USING (kind = 'raw' AND achievement_id IS NOT NULL);
