-- Where the owner has ordered entries, no document moves them.
ALTER TABLE "achievements" ADD COLUMN "placed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "skills" ADD COLUMN "placed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "education" ADD COLUMN "placed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "certifications" ADD COLUMN "placed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "languages" ADD COLUMN "placed" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "section_entries" ADD COLUMN "placed" BOOLEAN NOT NULL DEFAULT false;
