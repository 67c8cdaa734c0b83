-- The facts that a headline names, as summary_basis has them of the summary.
ALTER TABLE "profiles" ADD COLUMN "headline_basis" JSONB;

-- Words now record whether a date they repeat is a start or an end. Of earlier ones that is not known; a start is compared with both.
UPDATE profiles SET summary_basis =
  regexp_replace(summary_basis::text, '"date (\d{4}(-\d\d){0,2})"', '"start \1"', 'g')::jsonb WHERE summary_basis IS NOT NULL;
UPDATE skill_offers SET basis =
  regexp_replace(basis::text, '"date (\d{4}(-\d\d){0,2})"', '"start \1"', 'g')::jsonb WHERE basis IS NOT NULL;
UPDATE stories SET fields = regexp_replace(fields::text, '"date (\d{4}(-\d\d){0,2})"', '"start \1"', 'g')::jsonb;
