-- What the owner takes out stays, as rejected statements do: it can be brought back whole, and no document brings it back unasked.
ALTER TABLE "work_experiences" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "skills" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "education" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "certifications" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "languages" ADD COLUMN "rejected" BOOLEAN NOT NULL DEFAULT false;
