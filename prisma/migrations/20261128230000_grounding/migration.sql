-- Words from before the facts in them were recorded, or recorded by older rules, are compared with the facts of that time once, before
-- the next edit.
ALTER TABLE "career_graphs" ADD COLUMN "grounding" INTEGER NOT NULL DEFAULT 0;
