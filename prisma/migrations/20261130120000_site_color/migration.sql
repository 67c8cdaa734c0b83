-- A color that the owner chose for the site.
ALTER TABLE site_settings ADD COLUMN color text CONSTRAINT site_settings_color_hex CHECK (color ~ '^#[0-9a-f]{6}$');
