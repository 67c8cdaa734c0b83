import type { InputHTMLAttributes } from 'react';
import { t } from '../app/messages.tsx';

/** The address of the site, as it is typed. */
export function AddressField({
  slug,
  onType,
  ...input
}: { slug: string; onType: (slug: string) => void } & InputHTMLAttributes<HTMLInputElement>) {
  return (
    <label>
      {t('site.addressLabel', { host: location.host })}
      <input
        {...input}
        value={slug}
        // Addresses have neither capitals nor spaces.
        onChange={({ target }) => onType(target.value.toLowerCase().replace(/\s+/gu, '-'))}
        spellCheck={false}
        autoCapitalize="none"
        autoComplete="off"
      />
    </label>
  );
}
