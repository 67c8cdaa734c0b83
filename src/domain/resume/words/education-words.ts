import { isEastAsianDegree, isEastAsianInstitution } from './east-asian.ts';
import { anyOf, fold } from './fold.ts';
import { KOREAN_SCHOOL, MORE_DEGREES, MORE_SCHOOLS } from './more-education-words.ts';
import { rememberedPieces } from '../../text/remembered.ts';

const DEGREE = anyOf(
  [
    "bachelor|bachelors|bachelor's|b.sc|bsc|b.s|bs|b.a|ba|b.eng|beng|b.e|b.tech|btech|bba|bcom|b.com|bfa|b.ed|llb|ll.b|b.arch",
    "master|masters|master's|m.sc|msc|m.s|ms|m.a|ma|m.eng|meng|m.tech|mtech|mba|mfa|m.ed|llm|mphil|mca|bca|m.com",
    "phd|ph.d|doctor|doctorate|dphil|md|m.d|jd|j.d|edd|dr|associate|associate's|a.a|a.s|aas|diploma|degree|certificate|minor|major|ged|a-levels|a levels|gcse|hnd|high school diploma|licentiate|postgraduate|undergraduate",
    'diplom|dipl.-ing|dipl.-inf|dipl.-kfm|magister|staatsexamen|abitur|fachabitur|matura|promotion|realschulabschluss|mittlere reife|hauptschulabschluss|lehre|berufsausbildung|vordiplom|allgemeine hochschulreife|hochschulreife|fachhochschulreife',
    "licence|maitrise|doctorat|bts|dut|baccalaureat|bac|diplome|diplome d'ingenieur|cap|bep|but|deug|dess|prepa",
    'licenciatura|grado|maestria|doctorado|bachillerato|tecnico superior|ingenieria|ingenieria en|diplomado|titulo|fp|grado superior|licenciado|licenciada',
    'bacharelado|mestrado|doutorado|tecnologo|graduacao|pos-graduacao|ensino medio|curso tecnico|bacharel|especializacao|mba|analise e desenvolvimento de sistemas',
    'laurea|laurea magistrale|laurea triennale|diploma di maturita|dottorato|maturita',
    'hbo|vwo|havo|mbo|propedeuse|doctorandus|drs',
    'licencjat|inzynier|kandidatexamen|civilingenjor',
    ...MORE_DEGREES,
  ]
    .flatMap((list) => list.split('|'))
    .map(fold),
);

const INSTITUTION =
  /(?<!\p{L})(?:universit\p{L}*|sixth form|universidad\p{L}*|universite\p{L}*|college|colegio|school|institut\p{L}*|academ\p{L}*|polytech\p{L}*|politec\p{L}*|hochschule|fachhochschule|gymnasium|realschule|gesamtschule|berufsschule|berufskolleg|schule|ecole|lycee|iut|faculty|faculdade|facultad|escuela|escola|liceo|scuola|istituto|hogeschool|lyceum|tu|fh|mit|eth|epfl|ucla|usc|iit|nit|kth|instituto|seminary|conservatory|uniwersytet\p{L}*|bootcamp|konserwator\p{L}*|conservator\p{L}*|konservator\p{L}*)(?!\p{L})|\p{L}(?:schule|gymnasium|kolleg|universitat|universiteit)(?!\p{L})/u;

export const degreeLikeness = rememberedPieces((text: string): number => {
  // "B. Sc." as "B.Sc."
  const found = DEGREE.exec(fold(text).replace(/(?<!\p{L})([bm])\. (?=(?:sc|a|eng|ed|tech|com)(?!\p{L}))/gu, '$1.'));
  if (!found) return isEastAsianDegree(text) ? 1 : 0;
  return found.index === 0 ? 1 : 0.7;
});

export const institutionLikeness = rememberedPieces((text: string): number => {
  const folded = fold(text);
  const isWestern = INSTITUTION.test(folded) || MORE_SCHOOLS.test(folded);
  return isWestern || KOREAN_SCHOOL.test(text) || isEastAsianInstitution(text) ? 1 : 0;
});

/** "GPA: 3.8/4.0", "Note: 1,3", "Grade: A", "cum laude". */
export const SCORE =
  /(?<!\p{L})(?:(?:c?gpa|grade|score|note|abschlussnote|notendurchschnitt|gesamtnote|gemiddelde|moyenne|nota|voto|media|percentage|cpi|coefficient|promedio)\s*(?:of|:|-|–)?\s*\(?[\d][\d.,]*\s*(?:\/\s*\d+(?:[.,]\d+)?|%)?\)?(?:\s*(?:gpa))?|\d[.,]\d{1,2}\s*(?:\/\s*\d(?:[.,]\d{1,2})?\s*)?c?gpa|\d{2,3}\s*\/\s*110(?:\s*e\s*lode)?|(?:summa|magna)?\s?cum laude|first[- ]class honou?rs|with (?:highest )?(?:distinction|honou?rs))/iu;
