import { listWords } from '../app/formats.ts';
import { knownKey, t } from '../app/messages.tsx';
import type { Role } from './role-form.tsx';

/** Asks for the owner's own numbers in a role whose statements have none. */
export function MetricQuestions({ role: { achievements, libraryRole } }: { role: Role }) {
  const ladders = libraryRole?.role.metricLadders ?? [];
  const isSilent = achievements.every(({ isPlaceholder, metrics }) => isPlaceholder || metrics.length === 0);
  if (!isSilent || achievements.length === 0 || ladders.length === 0) return null;
  const questions = ladders.map(({ measure, unit }) => {
    const name = knownKey(`measure.${camel(measure)}`);
    const ask = knownKey(`measure.ask.${unit}`);
    const words = name === null ? measure : t(name);
    return ask === null ? words : t(ask, { measure: words });
  });
  return <p className="hint">{t('statement.numbers', { questions: listWords(questions) })}</p>;
}

/** "Time to hire" as "timeToHire". */
const camel = (words: string) =>
  (words.slice(0, 1).toLowerCase() + words.slice(1)).replaceAll(/ (\p{L})/gu, (_, letter: string) =>
    letter.toUpperCase(),
  );
