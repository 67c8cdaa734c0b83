import { type ReactNode, useState } from 'react';
import { qrCode } from '../../../src/domain/site/qr-code.ts';
import { t } from '../app/messages.tsx';
import { refetchAll } from '../app/mounted-queries.ts';
import { useQuery } from '../app/use-query.ts';
import { AuthForm, PasswordField } from './auth-form.tsx';
import { CodeField } from './code-field.tsx';
import { VIEWER } from './operations.ts';

/** An authenticator app whose codes signing in asks for. */
export function SecondFactor() {
  const { data } = useQuery(VIEWER, {});
  const [backupCodes, setBackupCodes] = useState<string[] | null>(null);
  const isOn = data?.viewer?.hasSecondFactor === true;
  return (
    <section className="card" aria-labelledby="second-factor-title">
      <h2 id="second-factor-title">{t('secondFactor.title')}</h2>
      <p className="hint">{isOn ? t('secondFactor.isOn') : t('secondFactor.hint')}</p>
      {isOn && backupCodes !== null && <BackupCodes codes={backupCodes} />}
      {isOn ? (
        <>
          <WithPassword
            title={t('secondFactor.renew')}
            to="two-factor/generate-backup-codes"
            submit={t('secondFactor.renewNow')}
            onDone={({ backupCodes: codes }) => setBackupCodes(codes as string[])}
          >
            <p className="hint">{t('secondFactor.renewHint')}</p>
          </WithPassword>
          <WithPassword
            title={t('secondFactor.disable')}
            to="two-factor/disable"
            submit={t('secondFactor.disableNow')}
            onDone={async () => {
              setBackupCodes(null);
              await refetchAll();
            }}
          />
        </>
      ) : (
        <Enroll onDone={setBackupCodes} />
      )}
    </section>
  );
}

/** The app gets its secret from a QR code, and has shown that it works once a first code has been entered. */
function Enroll({ onDone }: { onDone: (backupCodes: string[]) => void }) {
  const [prepared, setPrepared] = useState<{ uri: string; backupCodes: string[] } | null>(null);
  if (prepared === null)
    return (
      <WithPassword
        title={t('secondFactor.enable')}
        to="two-factor/enable"
        submit={t('secondFactor.prepare')}
        onDone={({ totpURI, backupCodes }) =>
          setPrepared({ uri: String(totpURI), backupCodes: backupCodes as string[] })
        }
      />
    );
  const secret = new URL(prepared.uri).searchParams.get('secret') ?? '';
  const image = `data:image/svg+xml,${encodeURIComponent(qrCode(prepared.uri))}`;
  return (
    <AuthForm
      to="two-factor/verify-totp"
      submit={t('secondFactor.confirm')}
      onDone={async () => {
        onDone(prepared.backupCodes);
        await refetchAll();
      }}
    >
      <p>{t('secondFactor.scan')}</p>
      <img className="qr" src={image} alt={t('secondFactor.qr')} />
      <p>
        {t('secondFactor.byHand')} <code>{secret.replaceAll(/(.{4})(?=.)/gu, '$1 ')}</code>
      </p>
      <CodeField />
    </AuthForm>
  );
}

function BackupCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status">
      <h3>{t('secondFactor.backupTitle')}</h3>
      <p>{t('secondFactor.backupHint')}</p>
      <ul className="codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p className="hint">{t('secret.storeNow')}</p>
    </div>
  );
}

function WithPassword({
  title,
  to,
  submit,
  onDone,
  children,
}: {
  title: string;
  to: string;
  submit: string;
  onDone: (answer: Record<string, unknown>) => void | Promise<void>;
  children?: ReactNode;
}) {
  return (
    <details>
      <summary>{title}</summary>
      <AuthForm
        to={to}
        submit={submit}
        onDone={async (form, answer) => {
          form.reset();
          await onDone(answer);
        }}
      >
        {children}
        <PasswordField />
      </AuthForm>
    </details>
  );
}
