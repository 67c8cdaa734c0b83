-- The owner says what a section of a document is that neither its heading nor its content tells.
CREATE TYPE "resume_section" AS ENUM ('summary', 'experience', 'education', 'skills', 'certifications', 'languages', 'other');
ALTER TYPE "merge_question_kind" ADD VALUE 'section_kind';
ALTER TABLE "merge_questions"
  ADD COLUMN "heading" TEXT,
  ADD COLUMN "section" "resume_section",
  ADD COLUMN "start_offset" INTEGER,
  ADD COLUMN "end_offset" INTEGER;
CREATE UNIQUE INDEX "merge_questions_document_id_heading_key" ON "merge_questions"("document_id", "heading");
