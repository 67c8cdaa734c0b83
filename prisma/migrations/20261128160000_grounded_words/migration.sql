-- What words rest on, so that they can be told from what they rested on once: the statement that a rewrite was made of, and the
-- facts that a summary and an offer name, sentence by sentence. Null where it is not known.
ALTER TABLE "achievements" ADD COLUMN "impact_basis" TEXT;
ALTER TABLE "profiles" ADD COLUMN "summary_basis" JSONB;
ALTER TABLE "skill_offers" ADD COLUMN "basis" JSONB;
UPDATE achievements SET impact_basis = raw_text WHERE impact_statement IS NOT NULL;
