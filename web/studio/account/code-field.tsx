import { useEffect, useRef } from 'react';
import { t } from '../app/messages.tsx';

/** A field for the six digits of an authenticator app. Some apps show a space between them. */
export function CodeField() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <label>
      {t('code.app')}
      <input
        ref={input}
        name="code"
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={7}
        required
        onInput={({ currentTarget }) => (currentTarget.value = currentTarget.value.replaceAll(/\D/gu, '').slice(0, 6))}
      />
    </label>
  );
}
