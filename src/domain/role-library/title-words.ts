import { foldText } from '../reconcile/fold-text.ts';
import { hasEastAsianCharacter } from '../text/east-asian-characters.ts';

const words = (list: string) => new Set(list.split(' '));

/** Seniority and type of employment, which don't change the job. Folded. */
const GRADES = words(
  'senior snr sr junior jnr jr lead principal staff mid midlevel level entry experienced associate freelance freelancer contract interim acting i ii iii iv 1 2 3 remote certified ' +
    'leitender leitende leitend stellvertretender stellvertretende freiberuflicher freiberufliche dipl diplom ' +
    'confirme confirmee debutant debutante experimente experimentee pleno semi ' +
    'medior ervaren',
);

/** Trainees do only part of the job. Folded. */
const LEARNERS = words(
  'intern internship trainee apprentice werkstudent werkstudentin praktikant praktikantin auszubildender auszubildende azubi ' +
    'stagiaire alternant alternante apprenti apprentie becario becaria practicante estagiario estagiaria tirocinante stagista apprendista stagiair',
);

/** Function words. Folded. */
const FILLERS = words(
  'of the a and for in to und fur im der die das de la le les du des et en y e da do di del della van voor s d l',
);

const EAST_ASIAN_GRADE = /^(?:高级|資深|资深|中级|初级|首席|シニア|ジュニア|主任|リード)+/u;
const EAST_ASIAN_LEARNER = /(?:实习生?|インターン|見習い)/u;

/** Gender markers: `(m/w/d)`, and the suffix in `Entwickler/in`, `Entwickler:in`, `développeur·euse`, `infirmier(ère)`. */
const GENDERS = /\(\s*(?:[mwfdhxgn]|all genders)(?:\s*[/|,*]\s*(?:[mwfdhxgni]|gn))*\s*\)/giu;
const SECOND_HALF =
  /(?<=\p{L})(?:[/:*_·]-?|\()(?:in|innen|e|a|o|r|ra|rice|trice|euse|ère|ere|ière|ne|enne|ienne|fe)\)?(?![\p{L}\p{N}])/giu;

export interface TitleWords {
  /** Folded words without seniority; empty when there are no others. */
  core: string[];
  /** All words, folded. */
  all: string[];
  /** 0..1: factor for the confidence, to account for the removed words. */
  factor: number;
}

/** Splits a title into folded words and separates those that describe the job from its seniority. */
export function titleWords(title: string): TitleWords {
  if (hasEastAsianCharacter(title)) return eastAsianWords(title);
  const folded = foldText(withoutGenders(title)).split(' ');
  const core = folded.filter((word) => !GRADES.has(word) && !LEARNERS.has(word));
  const isLearner = folded.some((word) => LEARNERS.has(word));
  return {
    core,
    all: folded,
    factor: isLearner ? 0.8 : core.length < folded.length ? 0.97 : 1,
  };
}

export const withoutGenders = (title: string): string => title.replaceAll(GENDERS, ' ').replaceAll(SECOND_HALF, '');

export const isFiller = (word: string): boolean => FILLERS.has(word);

/** There are no spaces between words, so the whole title is one word. */
function eastAsianWords(title: string): TitleWords {
  const all = foldText(title).replaceAll(' ', '');
  const core = foldText(title.trim().replace(EAST_ASIAN_GRADE, '').replace(EAST_ASIAN_LEARNER, '')).replaceAll(' ', '');
  const factor = EAST_ASIAN_LEARNER.test(title) ? 0.8 : core.length < all.length ? 0.97 : 1;
  return { core: core === '' ? [] : [core], all: [all], factor };
}

/** Gender and plural endings, longest first: `directrice` = `directeur`, `enfermera` = `enfermero`. */
const ENDINGS: [RegExp, string][] = [
  [/stellter$/u, 'stellt'],
  [/isch(?:e|er|en|es|em)$/u, 'isch'],
  [/innen$/u, ''],
  [/(?<=.{5}[^ao])in$/u, ''],
  [/(?:trice|teur|tore|tora|tor)$/u, 'tor'],
  [/euse$/u, 'eur'],
  [/ienne$/u, 'ien'],
  [/ora$/u, 'or'],
  [/[aeo]$/u, ''],
];

/** Strips gender and plural endings from a folded word. */
export function stem(word: string): string {
  if (word.length < 6) return word;
  const singular = /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(singular));
  return ending ? singular.replace(ending[0], ending[1]) : singular;
}
