alter table certifications
  add column number text,
  add column expires_on text,
  add constraint expires_on_is_partial_date check (expires_on ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$');
