-- The domain that logo services were last asked about for a company: `run_id` is the run that asks, and null once they have answered.
CREATE TABLE logo_lookups (
  company_id uuid PRIMARY KEY REFERENCES companies (id) ON DELETE CASCADE ON UPDATE CASCADE,
  tenant_id uuid NOT NULL,
  domain text NOT NULL,
  run_id uuid
);
CREATE INDEX logo_lookups_tenant_id_idx ON logo_lookups (tenant_id);
CREATE CONSTRAINT TRIGGER logo_lookups_company_id_visible AFTER INSERT OR UPDATE OF company_id ON logo_lookups
  FOR EACH ROW EXECUTE FUNCTION check_reference('company_id', 'companies');
ALTER TABLE logo_lookups ENABLE ROW LEVEL SECURITY;
ALTER TABLE logo_lookups FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON logo_lookups TO app_user, app_worker
  USING (tenant_id = (SELECT app_tenant_id())) WITH CHECK (tenant_id = (SELECT app_tenant_id()));
GRANT SELECT, INSERT, UPDATE, DELETE ON logo_lookups TO app_user, app_worker;
