-- What was opened with an API key ends with it as soon as with a session. A key is updated in this column only to revoke it.
CREATE TRIGGER api_keys_ended AFTER DELETE OR UPDATE OF revoked_at ON api_keys
  FOR EACH ROW EXECUTE FUNCTION notify_ended_session();
