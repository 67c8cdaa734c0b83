import { useState } from 'react';
import { useLingui } from '@lingui/react';
import { languageName } from '../../../src/domain/site/language-name.ts';
import { chooseLanguage, LANGUAGES } from './language.ts';
import { t } from './messages.tsx';
import { Problem } from './ui.tsx';

/** A list of languages, each in its own name. */
export function LanguageSwitch() {
  const { i18n } = useLingui();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <div className="language">
      <select
        aria-label={t('studio.language')}
        value={i18n.locale}
        onChange={({ target }) => {
          chooseLanguage(target.value).then(
            () => setProblem(null),
            (error: unknown) => setProblem(error instanceof Error ? error.message : String(error)),
          );
        }}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageName(language)}
          </option>
        ))}
      </select>
      {problem !== null && <Problem>{problem}</Problem>}
    </div>
  );
}
