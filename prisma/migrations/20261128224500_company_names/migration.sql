-- A spelling that an owner gave stays, whatever later documents call the company.
ALTER TABLE "companies" ADD COLUMN "name_edited" BOOLEAN NOT NULL DEFAULT false;
