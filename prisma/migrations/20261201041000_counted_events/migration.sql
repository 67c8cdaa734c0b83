-- When an event was stored, so that counting reads only what is new. Null for those that were counted before.
ALTER TABLE "events" ADD COLUMN "stored_at" TIMESTAMPTZ(6);
ALTER TABLE "events" ALTER COLUMN "stored_at" SET DEFAULT now();
CREATE INDEX "events_stored_at_idx" ON "events"("stored_at");

-- One row: all events stored until then are counted, if their day was over.
CREATE TABLE "event_counters" (
    "id" INTEGER NOT NULL,
    "counted_until" TIMESTAMPTZ(6) NOT NULL,

    CONSTRAINT "event_counters_pkey" PRIMARY KEY ("id")
);

-- Until now, the last three days were counted again each time.
ALTER TABLE events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE event_days NO FORCE ROW LEVEL SECURITY;
ALTER TABLE event_counters NO FORCE ROW LEVEL SECURITY;
UPDATE events SET stored_at = occurred_at
  WHERE occurred_at >= coalesce((SELECT max(day) - 3 FROM event_days)::timestamp AT TIME ZONE 'UTC', '-infinity');
INSERT INTO event_counters (id, counted_until)
  SELECT 1, coalesce((max(day) - 3)::timestamp AT TIME ZONE 'UTC', 'epoch') FROM event_days;
ALTER TABLE events FORCE ROW LEVEL SECURITY;
ALTER TABLE event_days FORCE ROW LEVEL SECURITY;
ALTER TABLE event_counters ENABLE ROW LEVEL SECURITY;
ALTER TABLE event_counters FORCE ROW LEVEL SECURITY;

CREATE POLICY count ON event_counters TO app_worker USING (true) WITH CHECK (true);
GRANT SELECT, UPDATE ON event_counters TO app_worker;

-- How often and by how many, per day in UTC, dimension and key, on one site. Both days are counted.
DROP FUNCTION event_measures(date, date);
CREATE FUNCTION event_measures(owner uuid, first_day date, last_day date)
RETURNS TABLE (day date, dimension event_dimension, key text, visitors integer, events integer)
LANGUAGE sql STABLE AS $$
  SELECT (e.occurred_at AT TIME ZONE 'UTC')::date, d.dimension::event_dimension, d.key,
    count(DISTINCT e.visitor)::integer, count(*)::integer
  FROM events e CROSS JOIN LATERAL (VALUES
    ('all', ''),
    ('name', e.name),
    ('page', CASE WHEN e.name = 'page_view' THEN e.path END),
    ('source', CASE WHEN e.name = 'page_view' THEN coalesce(e.referrer, '') END)) AS d (dimension, key)
  WHERE e.user_id = owner AND e.occurred_at >= first_day::timestamp AT TIME ZONE 'UTC'
    AND e.occurred_at < (last_day + 1)::timestamp AT TIME ZONE 'UTC' AND d.key IS NOT NULL
  GROUP BY 1, 2, 3
$$;
