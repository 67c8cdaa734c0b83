CREATE TYPE "event_dimension" AS ENUM ('all', 'name', 'page', 'source');

CREATE TABLE "event_days" (
    "user_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "dimension" "event_dimension" NOT NULL,
    "key" TEXT NOT NULL,
    "visitors" INTEGER NOT NULL,
    "events" INTEGER NOT NULL,

    CONSTRAINT "event_days_pkey" PRIMARY KEY ("user_id", "day", "dimension", "key")
);
ALTER TABLE "event_days" ADD CONSTRAINT "event_days_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "visitor_salts" (
    "day" DATE NOT NULL,
    "salt" TEXT NOT NULL,

    CONSTRAINT "visitor_salts_pkey" PRIMARY KEY ("day")
);

ALTER TABLE event_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_days FORCE ROW LEVEL SECURITY;
ALTER TABLE visitor_salts ENABLE ROW LEVEL SECURITY;
ALTER TABLE visitor_salts FORCE ROW LEVEL SECURITY;

CREATE POLICY own_rows ON event_days FOR SELECT TO app_user USING (user_id = (SELECT app_user_id()));
GRANT SELECT ON event_days TO app_user;
-- Days are counted for all sites at once.
CREATE POLICY every_site ON event_days TO app_worker USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, UPDATE ON event_days TO app_worker;
CREATE POLICY every_site ON events FOR SELECT TO app_worker USING (true);

-- The collector writes for visitors, about sites that visitors can reach; what is there it cannot read.
CREATE POLICY reachable_site ON site_settings FOR SELECT TO app_api
  USING (published_version_id IS NOT NULL AND visibility <> 'private');
GRANT SELECT (slug, user_id, visibility, published_version_id) ON site_settings TO app_api;
CREATE POLICY collect ON events FOR INSERT TO app_api
  WITH CHECK (EXISTS (SELECT 1 FROM site_settings s WHERE s.user_id = events.user_id));
GRANT INSERT ON events TO app_api;
CREATE POLICY collect ON visitor_salts TO app_api USING (true) WITH CHECK (true);
GRANT SELECT, INSERT, DELETE ON visitor_salts TO app_api;

-- How often and by how many, per site, day in UTC, dimension and key. Both days are counted.
CREATE FUNCTION event_measures(first_day date, last_day date)
RETURNS TABLE (user_id uuid, day date, dimension event_dimension, key text, visitors integer, events integer)
LANGUAGE sql STABLE AS $$
  SELECT e.user_id, (e.occurred_at AT TIME ZONE 'UTC')::date, d.dimension::event_dimension, d.key,
    count(DISTINCT e.visitor)::integer, count(*)::integer
  FROM events e CROSS JOIN LATERAL (VALUES
    ('all', ''),
    ('name', e.name),
    ('page', CASE WHEN e.name = 'page_view' THEN e.path END),
    ('source', CASE WHEN e.name = 'page_view' THEN coalesce(e.referrer, '') END)) AS d (dimension, key)
  WHERE e.occurred_at >= first_day::timestamp AT TIME ZONE 'UTC'
    AND e.occurred_at < (last_day + 1)::timestamp AT TIME ZONE 'UTC' AND d.key IS NOT NULL
  GROUP BY 1, 2, 3, 4
$$;

-- A partition for this month and each of the next twelve. What came in before there was one moves out of the default.
CREATE FUNCTION keep_event_partitions() RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month timestamp;
  partition text;
  bounds text;
BEGIN
  FOR i IN 0..12 LOOP
    month := date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => i);
    partition := 'events_' || to_char(month, 'YYYY_MM');
    CONTINUE WHEN to_regclass(partition) IS NOT NULL;
    bounds := format('%L AND occurred_at < %L', month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
    EXECUTE format('CREATE TABLE %I (LIKE events INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', partition);
    -- An owner who is no superuser is held to policies where they are forced, and has none.
    ALTER TABLE events_default NO FORCE ROW LEVEL SECURITY;
    EXECUTE format('WITH moved AS (DELETE FROM events_default WHERE occurred_at >= %s RETURNING *) INSERT INTO %I SELECT * FROM moved',
      bounds, partition);
    ALTER TABLE events_default FORCE ROW LEVEL SECURITY;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', partition);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', partition);
    EXECUTE format('ALTER TABLE events ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', partition,
      month AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
  END LOOP;
END $$;
REVOKE ALL ON FUNCTION keep_event_partitions() FROM PUBLIC;
