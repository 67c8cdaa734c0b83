import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { createRoot } from 'react-dom/client';
import { openLanguage } from './app/language.ts';
import { Studio } from './studio.tsx';

const root = document.getElementById('studio');

async function open(): Promise<void> {
  await openLanguage();
  if (root) createRoot(root).render(<I18nProvider i18n={i18n}>{<Studio />}</I18nProvider>);
}

void open();
