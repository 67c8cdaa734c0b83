-- Looking up a session also tells the version of its user's career graph, so that an unchanged answer needs no other statement. The
-- lookup runs before there is a user to be. Versions say nothing about a career.
CREATE POLICY version_of_session ON career_graphs FOR SELECT TO app_api USING (true);
GRANT SELECT (user_id, version) ON career_graphs TO app_api;
