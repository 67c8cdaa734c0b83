-- What a document contains that is not in the career graph: passages that found no place, and values of a model that were dropped.
CREATE TYPE "loose_text_kind" AS ENUM ('passage', 'dropped');
CREATE TYPE "loose_text_status" AS ENUM ('open', 'placed', 'ignored');

CREATE TABLE "loose_texts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "kind" "loose_text_kind" NOT NULL,
    "section" TEXT,
    "text" TEXT NOT NULL,
    "start_offset" INTEGER,
    "end_offset" INTEGER,
    "path" TEXT,
    "reason" TEXT,
    "letters" INTEGER NOT NULL,
    "status" "loose_text_status" NOT NULL DEFAULT 'open',
    "placement" JSONB,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(6),

    CONSTRAINT "loose_texts_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "offsets" CHECK (start_offset >= 0 AND end_offset > start_offset),
    CONSTRAINT "passages_have_a_place" CHECK (kind <> 'passage' OR num_nonnulls(start_offset, end_offset) = 2)
);
CREATE INDEX "loose_texts_user_id_idx" ON "loose_texts"("user_id");
CREATE INDEX "loose_texts_document_id_idx" ON "loose_texts"("document_id");
ALTER TABLE "loose_texts" ADD CONSTRAINT "loose_texts_document_id_fkey"
  FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "loose_texts" ADD CONSTRAINT "loose_texts_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "loose_texts" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "loose_texts" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON loose_texts TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON loose_texts TO app_user, app_worker;
CREATE TRIGGER grow_on_insert AFTER INSERT ON loose_texts REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('looseText');
CREATE TRIGGER grow_on_update AFTER UPDATE ON loose_texts REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('looseText');
CREATE TRIGGER grow_on_delete AFTER DELETE ON loose_texts REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION grow_career_graph('looseText');

-- Letters of the text in all, and of those that are headings, labels and page numbers or in no loose text.
ALTER TABLE "documents" ADD COLUMN "letters" INTEGER, ADD COLUMN "furniture_letters" INTEGER, ADD COLUMN "read_letters" INTEGER;
