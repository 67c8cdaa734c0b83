-- A link that was mailed to a user's former address must not open the account any more.
CREATE FUNCTION forget_links_of_old_address() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM verifications WHERE value = new.id::text;
  RETURN NULL;
END $$;
CREATE TRIGGER users_address_changed AFTER UPDATE OF email ON users
  FOR EACH ROW WHEN (old.email IS DISTINCT FROM new.email) EXECUTE FUNCTION forget_links_of_old_address();
