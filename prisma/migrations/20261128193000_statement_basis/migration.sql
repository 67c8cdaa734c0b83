-- The roles, studies and names that sentences of statements and descriptions name, as summary_basis has them of the summary.
ALTER TABLE "profiles" ADD COLUMN "statement_basis" JSONB;
