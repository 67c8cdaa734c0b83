import { i18n } from '@lingui/core';
import { Trans } from '@lingui/react';
import type { ReactElement } from 'react';

/** Keys of messages/en.json. Any other key doesn't compile. */
export type MessageKey = keyof typeof import('../messages/en.json', { with: { 'resolution-mode': 'import' } });

type Values = Record<string, string | number>;

/** The message in the owner's language. `values` fill its placeholders. */
export const t = (key: MessageKey, values?: Values): string => i18n._(key, values);

/** Returns the key if it has a message, otherwise null. For keys built from the server's values. */
export const knownKey = (key: string): MessageKey | null => (key in i18n.messages ? (key as MessageKey) : null);

/** A message with elements: `<address/>` in the message becomes `elements.address`. Tags in `values` are parsed too, so pass no user text. */
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
