import { i18n } from '@lingui/core';
import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';

/** Names of the messages, which messages/en.json lists. A name that isn't there doesn't compile. */
export type MessageKey = keyof typeof import('../messages/en.json', { with: { 'resolution-mode': 'import' } });

type Values = Record<string, string | number>;

/** The message in the owner's language. `values` fill its placeholders. */
export const t = (key: MessageKey, values?: Values): string => i18n._(key, values);

/** The key itself if there is a message for it, for keys that are made of what the server says. */
export const knownKey = (key: string): MessageKey | null => (key in i18n.messages ? (key as MessageKey) : null);

/** A message with elements in it: `<address>` in the message is the element `elements.address`. */
export function Message({
  id,
  values = {},
  elements,
}: {
  id: MessageKey;
  values?: Values;
  elements: Record<string, ReactElement>;
}) {
  return <Trans id={id} values={values} components={elements} />;
}
