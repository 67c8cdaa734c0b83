import { foldText } from '../reconcile/fold-text.ts';
import { hasEastAsianSign } from '../text/east-asian-signs.ts';

const words = (list: string) => new Set(list.split(' '));

/** How far somebody has come in a job, or how they are employed; it stays the same job. Folded. */
const GRADES = words(
  'senior snr sr junior jnr jr lead principal staff mid midlevel level entry experienced associate freelance freelancer contract interim acting i ii iii iv 1 2 3 remote certified ' +
    'leitender leitende leitend stellvertretender stellvertretende freiberuflicher freiberufliche dipl diplom ' +
    'confirme confirmee debutant debutante experimente experimentee pleno semi ' +
    'medior ervaren',
);

/** Who learns a job does less of it. Folded. */
const LEARNERS = words(
  'intern internship trainee apprentice werkstudent werkstudentin praktikant praktikantin auszubildender auszubildende azubi ' +
    'stagiaire alternant alternante apprenti apprentie becario becaria practicante estagiario estagiaria tirocinante stagista apprendista stagiair',
);

/** Words between others that say nothing of the job. Folded. */
const FILLERS = words(
  'of the a and for in to und fur im der die das de la le les du des et en y e da do di del della van voor s d l',
);

const EAST_ASIAN_GRADE = /^(?:高级|資深|资深|中级|初级|首席|シニア|ジュニア|主任|リード)+/u;
const EAST_ASIAN_LEARNER = /(?:实习生?|インターン|見習い)/u;

/** `(m/w/d)`, and the second half of `Entwickler/in`, `Entwickler:in`, `développeur·euse`, `infirmier(ère)`. */
const GENDERS = /\(\s*(?:[mwfdhxgn]|all genders)(?:\s*[/|,*]\s*(?:[mwfdhxgni]|gn))*\s*\)/giu;
const SECOND_HALF =
  /(?<=\p{L})(?:[/:*_·]-?|\()(?:in|innen|e|a|o|r|ra|rice|trice|euse|ère|ere|ière|ne|enne|ienne|fe)\)?(?![\p{L}\p{N}])/giu;

export interface TitleWords {
  /** Folded, without grades; empty when there is nothing else. */
  core: string[];
  /** Folded, all of them. */
  all: string[];
  /** 0..1: how much what was taken out leaves of the confidence. */
  factor: number;
}

/** A title's words, folded, without what says nothing of the job. */
export function titleWords(title: string): TitleWords {
  if (hasEastAsianSign(title)) return eastAsianWords(title);
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

/** Nothing divides the words, so the title is one. */
function eastAsianWords(title: string): TitleWords {
  const all = foldText(title).replaceAll(' ', '');
  const core = foldText(title.trim().replace(EAST_ASIAN_GRADE, '').replace(EAST_ASIAN_LEARNER, '')).replaceAll(' ', '');
  const factor = EAST_ASIAN_LEARNER.test(title) ? 0.8 : core.length < all.length ? 0.97 : 1;
  return { core: core === '' ? [] : [core], all: [all], factor };
}

/** Endings of gender and number, longest first: `directrice` and `directeur`, `enfermera` and `enfermero` are one. */
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

/** What is left of a folded word without its gender and number. */
export function stem(word: string): string {
  if (word.length < 6) return word;
  const singular = /[^s]s$/u.test(word) ? word.slice(0, -1) : word;
  const ending = ENDINGS.find(([pattern]) => pattern.test(singular));
  return ending ? singular.replace(ending[0], ending[1]) : singular;
}
