-- Forced row-level security shows the owner of the table nothing either. Who migrates also fills the library from the files in
-- prisma/role-library (src/services/role-library/seed-role-library.ts), so the owner may; everyone else reads.
CREATE POLICY seeding ON role_library TO CURRENT_USER USING (true) WITH CHECK (true);
