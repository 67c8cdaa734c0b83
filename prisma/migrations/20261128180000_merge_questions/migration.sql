-- What only the owner can say about a merge: whether a document is theirs, and whether two roles are one.
CREATE TYPE "merge_question_kind" AS ENUM ('same_person', 'same_role');
CREATE TYPE "merge_answer" AS ENUM ('yes', 'no');

CREATE TABLE "merge_questions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "kind" "merge_question_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "experience_id" UUID,
    "other_experience_id" UUID,
    "company_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "answer" "merge_answer",
    "asked_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "answered_at" TIMESTAMPTZ(6),

    CONSTRAINT "merge_questions_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "merge_questions_user_id_idx" ON "merge_questions"("user_id");
CREATE INDEX "merge_questions_document_id_idx" ON "merge_questions"("document_id");
ALTER TABLE "merge_questions" ADD CONSTRAINT "merge_questions_document_id_fkey"
  FOREIGN KEY ("document_id") REFERENCES "documents"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "merge_questions" ADD CONSTRAINT "merge_questions_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "merge_questions" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "merge_questions" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON merge_questions TO app_user, app_worker
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON merge_questions TO app_user, app_worker;

-- The resume of somebody who does not exist, to try Cursus with.
ALTER TABLE "documents" ADD COLUMN "is_sample" BOOLEAN NOT NULL DEFAULT false;
