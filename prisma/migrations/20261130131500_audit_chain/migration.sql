-- What changed, before and after. Goes with the account; the entry keeps a digest, so the chain stays whole.
CREATE TABLE "audit_changes" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    -- Without it, a digest of few possible values could be guessed.
    "salt" UUID NOT NULL DEFAULT gen_random_uuid(),
    "changes" JSONB NOT NULL,

    CONSTRAINT "audit_changes_pkey" PRIMARY KEY ("entry_id")
);
CREATE INDEX "audit_changes_user_id_idx" ON "audit_changes"("user_id");
ALTER TABLE "audit_changes" ADD CONSTRAINT "audit_changes_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "audit_changes" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_changes" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON audit_changes FOR SELECT TO app_user, app_worker USING (user_id = (SELECT app_user_id()));
CREATE POLICY append ON audit_changes FOR INSERT TO app_user, app_worker WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY append_any ON audit_changes FOR INSERT TO app_api WITH CHECK (true);
GRANT SELECT, INSERT ON audit_changes TO app_user, app_worker;
GRANT INSERT ON audit_changes TO app_api;

-- The hash of each entry of a user contains that of the entry before. No reference to the user: it stays, as the log does.
CREATE TABLE "audit_chain" (
    "user_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "entry_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_chain_pkey" PRIMARY KEY ("user_id", "seq")
);
CREATE UNIQUE INDEX "audit_chain_entry_id_key" ON "audit_chain"("entry_id");
ALTER TABLE "audit_chain" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "audit_chain" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON audit_chain FOR SELECT TO app_user, app_worker USING (user_id = (SELECT app_user_id()));
CREATE POLICY append ON audit_chain FOR INSERT TO app_user, app_worker WITH CHECK (user_id = (SELECT app_user_id()));
CREATE POLICY chain_any ON audit_chain FOR SELECT TO app_api USING (true);
CREATE POLICY append_any ON audit_chain FOR INSERT TO app_api WITH CHECK (true);
GRANT SELECT, INSERT ON audit_chain TO app_user, app_worker, app_api;

-- The text that is hashed; docs/operations.md says how to check it elsewhere.
CREATE FUNCTION audit_text(entry audit_log) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT jsonb_build_object('id', entry.id, 'userId', entry.user_id, 'action', entry.action, 'subject', entry.subject,
    'outcome', entry.outcome, 'details', entry.details, 'ipAddress', entry.ip_address, 'requestId', entry.request_id,
    'atMicros', (extract(epoch FROM entry.at) * 1000000)::bigint)::text
$$;

CREATE FUNCTION audit_hash(previous text, content text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(previous || E'\n' || content, 'UTF8')), 'hex')
$$;

CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last audit_chain;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('audit of ' || new.user_id, 0));
  SELECT * INTO last FROM audit_chain WHERE user_id = new.user_id ORDER BY seq DESC LIMIT 1;
  INSERT INTO audit_chain (user_id, seq, entry_id, hash)
  VALUES (new.user_id, coalesce(last.seq, 0) + 1, new.id, audit_hash(coalesce(last.hash, ''), audit_text(new)));
  RETURN NULL;
END $$;

-- Entries from before, in their order. An owner who is no superuser is held to policies where they are forced, and has none.
ALTER TABLE audit_log NO FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_chain NO FORCE ROW LEVEL SECURITY;
WITH RECURSIVE ordered AS (
  SELECT l.id, l.user_id, audit_text(l) AS content, row_number() OVER (PARTITION BY l.user_id ORDER BY l.at, l.id)::int AS seq
  FROM audit_log l WHERE l.user_id IS NOT NULL
), chained AS (
  SELECT id, user_id, seq, audit_hash('', content) AS hash FROM ordered WHERE seq = 1
  UNION ALL
  SELECT o.id, o.user_id, o.seq, audit_hash(c.hash, o.content) FROM chained c
  JOIN ordered o ON o.user_id = c.user_id AND o.seq = c.seq + 1
)
INSERT INTO audit_chain (user_id, seq, entry_id, hash) SELECT user_id, seq, id, hash FROM chained;
ALTER TABLE audit_log FORCE ROW LEVEL SECURITY;
ALTER TABLE audit_chain FORCE ROW LEVEL SECURITY;

-- At commit, so that no transaction waits for another's entry with a lock that the other needs.
CREATE CONSTRAINT TRIGGER chain_on_commit AFTER INSERT ON audit_log DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (new.user_id IS NOT NULL) EXECUTE FUNCTION chain_audit_entry();

-- Who may see what, and who has access: whatever changes it, the change is in the log. Arguments are the columns, after the user's.
CREATE FUNCTION audit_columns() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  before jsonb := CASE WHEN tg_op = 'INSERT' THEN '{}' ELSE to_jsonb(old) END;
  after jsonb := CASE WHEN tg_op = 'DELETE' THEN '{}' ELSE to_jsonb(new) END;
  owner uuid := coalesce(after ->> tg_argv[0], before ->> tg_argv[0])::uuid;
  -- In the order of time, as the log is read (UUIDv7).
  entry uuid := overlay(replace(gen_random_uuid()::text, '-', '')
    placing lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || '7' from 1 for 13)::uuid;
  chance uuid := gen_random_uuid();
  changed jsonb;
BEGIN
  SELECT jsonb_object_agg(name, jsonb_build_object('before', before -> name, 'after', after -> name)) INTO changed
  FROM unnest(tg_argv[1:]) AS name WHERE coalesce(before -> name, 'null') <> coalesce(after -> name, 'null');
  -- A deleted account takes its rows with it.
  IF changed IS NULL OR NOT EXISTS (SELECT 1 FROM users WHERE id = owner) THEN RETURN NULL; END IF;
  INSERT INTO audit_log (id, user_id, action, subject, outcome, details)
  VALUES (entry, owner, 'change.' || tg_table_name, coalesce(after ->> 'id', before ->> 'id'), 'ok',
    jsonb_build_object('changes', audit_hash(chance::text, changed::text)));
  INSERT INTO audit_changes (entry_id, user_id, salt, changes) VALUES (entry, owner, chance, changed);
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER UPDATE ON site_settings FOR EACH ROW EXECUTE FUNCTION
  audit_columns('user_id', 'slug', 'visibility', 'indexable', 'offers_resume', 'visible_fields', 'link_renewals', 'published_version_id');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OF name, scopes, revoked_at ON api_keys FOR EACH ROW EXECUTE FUNCTION
  audit_columns('user_id', 'name', 'scopes', 'revoked_at');
CREATE TRIGGER audit AFTER INSERT OR UPDATE OF url, events OR DELETE ON webhooks FOR EACH ROW EXECUTE FUNCTION
  audit_columns('user_id', 'url', 'events');
CREATE TRIGGER audit AFTER UPDATE OF email ON users FOR EACH ROW EXECUTE FUNCTION audit_columns('id', 'email');

-- What is wrong with a user's log, in order; nothing if it is whole.
CREATE FUNCTION audit_faults(owner uuid) RETURNS TABLE (seq integer, fault text) LANGUAGE sql STABLE AS $$
  WITH chain AS (
    SELECT c.seq, c.entry_id, c.hash, row_number() OVER (ORDER BY c.seq) AS place,
      coalesce(lag(c.hash) OVER (ORDER BY c.seq), '') AS previous FROM audit_chain c WHERE c.user_id = owner
  )
  SELECT c.seq, CASE
    WHEN c.seq <> c.place THEN 'link_removed'
    WHEN l.id IS NULL THEN 'entry_removed'
    WHEN c.hash <> audit_hash(c.previous, audit_text(l)) THEN 'entry_changed'
    WHEN l.details ? 'changes' AND d.entry_id IS NULL THEN 'changes_removed'
    ELSE 'changes_changed' END
  FROM chain c LEFT JOIN audit_log l ON l.id = c.entry_id AND l.user_id = owner
  LEFT JOIN audit_changes d ON d.entry_id = c.entry_id
  WHERE c.seq <> c.place OR l.id IS NULL OR c.hash <> audit_hash(c.previous, audit_text(l))
    OR (l.details ? 'changes' AND l.details ->> 'changes' IS DISTINCT FROM audit_hash(d.salt::text, d.changes::text))
  UNION ALL
  SELECT NULL, 'entry_added' FROM audit_log l
  WHERE l.user_id = owner AND NOT EXISTS (SELECT 1 FROM audit_chain c WHERE c.entry_id = l.id)
  ORDER BY 1
$$;
