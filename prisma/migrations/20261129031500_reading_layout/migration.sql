alter table document_readings add column layout jsonb;
