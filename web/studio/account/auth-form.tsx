import { type FormEvent, type ReactNode, useState } from 'react';
import { t } from '../app/messages.tsx';
import { Problem } from '../app/ui.tsx';
import { type AuthAnswer, sendAuth } from './send-auth.ts';

/** A form whose fields are sent to an endpoint for accounts, with what `extra` adds, or in a way of its own. */
export function AuthForm({
  to,
  extra = {},
  submit,
  onDone,
  children,
}: {
  to: string | ((fields: Record<string, unknown>) => Promise<AuthAnswer>);
  extra?: Record<string, unknown>;
  /** Label of the button. */
  submit: string;
  onDone(form: HTMLFormElement, answer: Record<string, unknown>): void | Promise<void>;
  children: ReactNode;
}) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    setBusy(true);
    const fields = { ...Object.fromEntries(new FormData(form)), ...extra };
    const { refused, body } = await (typeof to === 'string' ? sendAuth(to, fields) : to(fields));
    setProblem(refused);
    setBusy(false);
    if (refused === null) await onDone(form, body);
  };
  return (
    <form className="stack" onSubmit={(event) => void send(event)}>
      {children}
      {problem !== null && <Problem>{problem}</Problem>}
      <button type="submit" className="button main" disabled={isBusy}>
        {isBusy ? t('signIn.busy') : submit}
      </button>
    </form>
  );
}

/** A field for the present password, against others at this device. */
export function PasswordField({ isRequired = true }: { isRequired?: boolean }) {
  return (
    <label>
      {t('account.confirmPassword')}
      <input name="password" type="password" autoComplete="current-password" required={isRequired} />
    </label>
  );
}

/** A field for a password to be set. */
export function NewPasswordField() {
  return (
    <>
      <label>
        {t('newPassword.new')}
        <input
          name="newPassword"
          type="password"
          autoComplete="new-password"
          required
          minLength={8}
          aria-describedby="password-rule"
        />
      </label>
      <p className="hint" id="password-rule">
        {t('newPassword.rule')}
      </p>
    </>
  );
}
