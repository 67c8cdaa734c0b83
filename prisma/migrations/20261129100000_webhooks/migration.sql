CREATE TYPE "webhook_event" AS ENUM ('site_published', 'site_unpublished', 'run_ended', 'graph_changed');
CREATE TYPE "webhook_disabled_reason" AS ENUM ('owner', 'failing', 'gone');
CREATE TYPE "webhook_delivery_status" AS ENUM ('pending', 'delivered', 'failed');
CREATE TYPE "webhook_failure" AS ENUM ('refused_address', 'unknown_host', 'no_connection', 'timeout', 'redirect', 'status', 'secret_lost');

-- Where a user's events are sent. Slots limit how many a user has, also when two are created at once.
CREATE TABLE "webhooks" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "slot" SMALLINT NOT NULL CHECK ("slot" BETWEEN 1 AND 10),
    "url" TEXT NOT NULL,
    "events" "webhook_event"[],
    "secret" TEXT NOT NULL,
    "previous_secret" TEXT,
    "previous_secret_until" TIMESTAMPTZ(6),
    "disabled_at" TIMESTAMPTZ(6),
    "disabled_reason" "webhook_disabled_reason",
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "webhooks_pkey" PRIMARY KEY ("id"),
    CHECK (("disabled_at" IS NULL) = ("disabled_reason" IS NULL))
);
CREATE UNIQUE INDEX "webhooks_user_id_slot_key" ON "webhooks"("user_id", "slot");
CREATE UNIQUE INDEX "webhooks_user_id_id_key" ON "webhooks"("user_id", "id");
ALTER TABLE "webhooks" ADD CONSTRAINT "webhooks_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhooks" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhooks" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON webhooks TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON webhooks TO app_user;
-- A worker delivers for everyone, and disables what no longer answers.
CREATE POLICY deliver ON webhooks TO app_worker USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE (disabled_at, disabled_reason) ON webhooks TO app_worker;

-- Outbox and log: a message to one webhook, written in the transaction of the event.
CREATE TABLE "webhook_deliveries" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "webhook_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "event" "webhook_event" NOT NULL,
    "data" JSONB NOT NULL,
    "status" "webhook_delivery_status" NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimed_until" TIMESTAMPTZ(6),
    "last_attempt_at" TIMESTAMPTZ(6),
    "failure" "webhook_failure",
    "response_status" INTEGER,
    "response_body" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(6),

    CONSTRAINT "webhook_deliveries_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "webhook_deliveries_webhook_id_created_at_id_idx" ON "webhook_deliveries"("webhook_id", "created_at", "id");
CREATE INDEX "webhook_deliveries_user_id_idx" ON "webhook_deliveries"("user_id");
CREATE INDEX "webhook_deliveries_pending" ON "webhook_deliveries"("next_attempt_at") WHERE "status" = 'pending';
-- Changes of a career graph are one message until it is first sent.
CREATE UNIQUE INDEX "webhook_deliveries_unsent_change" ON "webhook_deliveries"("webhook_id")
  WHERE "event" = 'graph_changed' AND "status" = 'pending' AND "last_attempt_at" IS NULL;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_user_id_webhook_id_fkey"
  FOREIGN KEY ("user_id", "webhook_id") REFERENCES "webhooks"("user_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_deliveries" ADD CONSTRAINT "webhook_deliveries_user_id_fkey"
  FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "webhook_deliveries" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "webhook_deliveries" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON webhook_deliveries TO app_user
  USING (user_id = (SELECT app_user_id())) WITH CHECK (user_id = (SELECT app_user_id()));
GRANT SELECT, INSERT, UPDATE ON webhook_deliveries TO app_user;
CREATE POLICY deliver ON webhook_deliveries TO app_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_deliveries TO app_worker;

-- Tells the workers when to send a message: on commit, so nothing is sent for a transaction that is rolled back.
CREATE FUNCTION notify_webhook_delivery() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('webhook_deliveries', new.id || ':' || (extract(epoch FROM new.next_attempt_at) * 1000)::bigint);
  RETURN NULL;
END $$;
CREATE TRIGGER notify_on_insert AFTER INSERT ON webhook_deliveries
  FOR EACH ROW EXECUTE FUNCTION notify_webhook_delivery();
CREATE TRIGGER notify_on_update AFTER UPDATE OF next_attempt_at ON webhook_deliveries
  FOR EACH ROW WHEN (new.status = 'pending') EXECUTE FUNCTION notify_webhook_delivery();

CREATE FUNCTION add_webhook_deliveries(owner uuid, kind webhook_event, message jsonb) RETURNS void LANGUAGE sql AS $$
  INSERT INTO webhook_deliveries (webhook_id, user_id, event, data)
  SELECT w.id, w.user_id, kind, message FROM webhooks w
  WHERE w.user_id = owner AND kind = ANY (w.events) AND w.disabled_at IS NULL
$$;

CREATE FUNCTION announce_site() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  was_online boolean := old.published_version_id IS NOT NULL AND old.visibility <> 'private';
  is_online boolean := new.published_version_id IS NOT NULL AND new.visibility <> 'private';
  was jsonb := jsonb_build_object('slug', old.slug, 'versionId', 'siteVersion:' || old.published_version_id,
    'visibility', upper(old.visibility::text), 'indexable', old.indexable, 'offersResume', old.offers_resume);
  is_now jsonb := jsonb_build_object('slug', new.slug, 'versionId', 'siteVersion:' || new.published_version_id,
    'visibility', upper(new.visibility::text), 'indexable', new.indexable, 'offersResume', new.offers_resume);
BEGIN
  IF is_online AND (NOT was_online OR was <> is_now) THEN
    PERFORM add_webhook_deliveries(new.user_id, 'site_published', jsonb_build_object('slug', new.slug,
      'previousSlug', nullif(old.slug, new.slug), 'versionId', is_now -> 'versionId', 'visibility', is_now -> 'visibility'));
  ELSIF was_online AND NOT is_online THEN
    PERFORM add_webhook_deliveries(new.user_id, 'site_unpublished', jsonb_build_object('slug', old.slug));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER announce_site AFTER UPDATE ON site_settings FOR EACH ROW EXECUTE FUNCTION announce_site();

CREATE FUNCTION announce_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM add_webhook_deliveries(new.user_id, 'run_ended', jsonb_build_object('runId', new.id, 'parentId', new.parent_id,
    'kind', upper(new.kind::text), 'status', upper(new.status::text), 'errorCode', new.error -> 'code'));
  RETURN NULL;
END $$;
CREATE TRIGGER announce_run AFTER UPDATE OF status ON pipeline_runs FOR EACH ROW
  WHEN (new.status IN ('succeeded', 'failed', 'canceled') AND old.status IS DISTINCT FROM new.status)
  EXECUTE FUNCTION announce_run();

-- At the end of the transaction, when everything that it touched is known.
CREATE FUNCTION announce_graph_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO webhook_deliveries AS d (webhook_id, user_id, event, data, next_attempt_at)
  SELECT w.id, w.user_id, 'graph_changed', jsonb_build_object('version', c.version,
      'touched', (SELECT jsonb_agg(upper(regexp_replace(part, '([A-Z])', '_\1', 'g'))) FROM unnest(c.touched) part)), now() + interval '1 second'
  FROM webhooks w JOIN graph_changes c ON c.user_id = w.user_id AND c.version = new.version
  WHERE w.user_id = new.user_id AND 'graph_changed' = ANY (w.events) AND w.disabled_at IS NULL
  ON CONFLICT (webhook_id) WHERE event = 'graph_changed' AND status = 'pending' AND last_attempt_at IS NULL
  DO UPDATE SET data = jsonb_build_object(
    'version', greatest((d.data ->> 'version')::int, (excluded.data ->> 'version')::int),
    'touched', (SELECT jsonb_agg(DISTINCT part) FROM jsonb_array_elements(d.data -> 'touched' || (excluded.data -> 'touched')) part));
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER announce_graph_change AFTER INSERT ON graph_changes DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION announce_graph_change();
