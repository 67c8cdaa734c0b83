-- What each merge, removal and restoration of a document changed: a report for the owner, and the rows as they were, so that it can
-- be undone as a whole.
CREATE TYPE "document_change_kind" AS ENUM ('merge', 'undo', 'removal', 'restoration');

CREATE TABLE "document_changes" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "kind" "document_change_kind" NOT NULL,
    "report" JSONB NOT NULL,
    "journal" JSONB NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(6),

    CONSTRAINT "document_changes_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "document_changes_user_id_idx" ON "document_changes"("user_id");
CREATE INDEX "document_changes_document_id_idx" ON "document_changes"("document_id");
ALTER TABLE "document_changes" ADD CONSTRAINT "document_changes_document_id_fkey"
  FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_changes" ADD CONSTRAINT "document_changes_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "document_changes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "document_changes" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON document_changes TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON document_changes TO app_user, app_worker;

-- Rewrites of words that go with their document go with them. What the owner worded is never deleted.
DROP POLICY words_of_documents ON statement_versions;
CREATE POLICY words_of_documents ON statement_versions AS RESTRICTIVE FOR DELETE TO app_user, app_worker
  USING (kind <> 'edit');
