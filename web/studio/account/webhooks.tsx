import type { ResultOf } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { change } from '../app/client.ts';
import { listWords, timeWords } from '../app/formats.ts';
import { t } from '../app/messages.tsx';
import { Action, Problem } from '../app/ui.tsx';
import { useQuery } from '../app/use-query.ts';
import { ChoiceForm, NewSecret } from './new-secret.tsx';
import { CREATE_WEBHOOK, DELETE_WEBHOOK, RESEND, ROTATE_SECRET, UPDATE_WEBHOOK, WEBHOOKS } from './operations.ts';

type Hook = ResultOf<typeof WEBHOOKS>['webhooks'][number];
type Delivery = Hook['deliveries']['edges'][number]['node'];

const EVENTS = ['SITE_PUBLISHED', 'SITE_UNPUBLISHED', 'RUN_ENDED', 'GRAPH_CHANGED'] as const;

/** Servers that are told about events. */
export function Webhooks() {
  const { data, refetch } = useQuery(WEBHOOKS, {});
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <section className="card" aria-labelledby="webhooks-title">
      <h2 id="webhooks-title">{t('webhooks.title')}</h2>
      <p className="hint">{t('webhooks.hint')}</p>
      {secret !== null && <NewSecret label={t('webhooks.secret')} secret={secret} />}
      <ul className="connections">
        {data?.webhooks.map((hook) => (
          <One key={hook.id} hook={hook} onSecret={setSecret} refetch={refetch} />
        ))}
      </ul>
      <ChoiceForm
        title={t('webhooks.new')}
        legend={t('webhooks.events')}
        choices={EVENTS}
        wordsOf={(event) => t(`webhooks.event.${event}`)}
        submit={t('webhooks.create')}
        field={(url, setUrl) => (
          <label>
            {t('webhooks.url')}
            <input type="url" value={url} onChange={({ target }) => setUrl(target.value)} required autoComplete="off" />
          </label>
        )}
        onCreate={async (url, events) => {
          const { refused, result } = await change(CREATE_WEBHOOK, { input: { url, events } });
          if (result?.__typename === 'CreateWebhookSuccess') setSecret(result.secret);
          return refused;
        }}
      />
    </section>
  );
}

function One({
  hook: { id, url, events, disabledReason, deliveries },
  onSecret,
  refetch,
}: {
  hook: Hook;
  onSecret: (secret: string | null) => void;
  refetch: () => Promise<void>;
}) {
  const isEnabled = disabledReason === null;
  const messages = deliveries.edges.map(({ node }) => node);
  return (
    <li>
      <p>
        <strong>{url}</strong>
        <span className="hint">{listWords(events.map((event) => t(`webhooks.event.${event}`)))}</span>
      </p>
      {disabledReason !== null && <Problem>{t(`webhooks.disabled.${disabledReason}`)}</Problem>}
      <div className="row">
        <Action
          doing={t('action.saving')}
          label={isEnabled ? t('webhooks.disableOne', { url }) : t('webhooks.enableOne', { url })}
          onDo={async () => (await change(UPDATE_WEBHOOK, { input: { id, enabled: !isEnabled } })).refused}
        >
          {isEnabled ? t('webhooks.disable') : t('webhooks.enable')}
        </Action>
        <Action
          doing={t('action.saving')}
          label={t('webhooks.rotateOne', { url })}
          onDo={async () => {
            const { refused, result } = await change(ROTATE_SECRET, { id });
            if (result?.__typename === 'RotateWebhookSecretSuccess') onSecret(result.secret);
            return refused;
          }}
        >
          {t('webhooks.rotate')}
        </Action>
        <Action
          kind="danger"
          doing={t('account.deleting')}
          label={t('webhooks.deleteOne', { url })}
          onDo={async () => (await change(DELETE_WEBHOOK, { id })).refused}
        >
          {t('webhooks.delete')}
        </Action>
      </div>
      {messages.length > 0 && (
        <details onToggle={() => void refetch()}>
          <summary>{t('webhooks.messages')}</summary>
          <ul className="connections">
            {messages.map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

function Message({ message }: { message: Delivery }) {
  const { id, event, status, failure, responseStatus, nextAttemptAt, createdAt } = message;
  const time = timeWords(createdAt);
  return (
    <li>
      <p>
        {t(`webhooks.event.${event}`)} · {time}
        <span className="hint">
          {t(`webhooks.status.${status}`)}
          {failure !== null && ` · ${failureWords(failure, responseStatus ?? 0)}`}
          {failure !== null && nextAttemptAt !== null && ` · ${t('webhooks.next', { time: timeWords(nextAttemptAt) })}`}
        </span>
      </p>
      <Action
        doing={t('action.requesting')}
        label={t('webhooks.resendOne', { time })}
        onDo={async () => (await change(RESEND, { id })).refused}
      >
        {t('webhooks.resend')}
      </Action>
    </li>
  );
}

function failureWords(failure: NonNullable<Delivery['failure']>, status: number): string {
  if (failure === 'STATUS' || failure === 'REDIRECT') return t(`webhooks.answered.${failure}`, { status });
  return t(`webhooks.failure.${failure}`);
}
