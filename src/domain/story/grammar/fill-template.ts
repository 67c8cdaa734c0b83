import { capital } from '../../text/capital.ts';

/**
 * Fills `{name}` in a template. `{At}` is `{at}` at the start of a sentence, `{de title}` is "de" with the elision that the title needs, and
 * `{a title}` the title with its article.
 */
export function fillTemplate(template: string, values: Record<string, string>): string {
  return template
    .replaceAll(/\{([^}]+)\}/gu, (_, name: string) => {
      if (name.startsWith('de ')) return withDe(values[name.slice(3)] ?? '');
      if (name === 'At') return capital((values['at'] ?? '').trim());
      return values[name] ?? '';
    })
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}

/** Before a vowel or a mute h. The h of English titles ("Head of Sales") isn't mute. */
const MUTE_H = /^h(?:ôte|otel|ôtel|istor|orlog|uissi|ydr|ygi|abit|armon|omm|umor|élic|ema|éma)/iu;
const withDe = (words: string) =>
  /^[aeiouàâäéèêëîïôöûüœ]/iu.test(words) || MUTE_H.test(words) ? `d’${words}` : `de ${words}`;
