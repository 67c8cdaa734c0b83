-- An account's archive is uploaded like a file, and a run brings it back.
ALTER TYPE "run_kind" ADD VALUE 'import' AFTER 'export';

CREATE TYPE "upload_purpose" AS ENUM ('file', 'archive');

ALTER TABLE "uploads" ADD COLUMN "purpose" "upload_purpose" NOT NULL DEFAULT 'file';
