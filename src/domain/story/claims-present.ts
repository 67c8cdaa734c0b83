/** Words for something ongoing, in the languages of resumes. */
const LASTING = String.raw`
  currently|current|now|nowadays|today|presently|present|am|serv(?:e|ing) as|(?:has|have|'ve|’ve) been|since|still|these days|you(?:['’]ll| can| will)? find me
  aktuell\p{L}*|derzeit\p{L}*|momentan\p{L}*|gegenwärtig\p{L}*|heute|jetzt|zurzeit|bin|seit\p{L}*|dieser tage|in diesen tagen
  actuel\p{L}*|aujourd['’]hui|maintenant|suis|depuis|toujours|ces (?:jours|temps)-ci
  actual\p{L}*|hoy|ahora|soy|estoy|desde|todavía|estos días
  atual\p{L}*|hoje|agora|sou|estou|ainda|estes dias
  attual\p{L}*|oggi|adesso|ora|sono|dal|dalla|tuttora|di questi tempi|in questi giorni
  momenteel|huidige?|vandaag|nu|ben|sinds|tegenwoordig|deze dagen
  nuvarande|idag|numera|nuförtiden|for tiden|sedan|är|siden|nåværende|nuværende
  obecn\p{L}*|dzisiaj|dziś|teraz|jestem|od
  сейчас|сегодня|ныне|нынешн\p{L}*|с(?=\s(?:\p{L}+\s)?\d{4})`
  .trim()
  .split(/\s*\n\s*/u)
  .join('|');

const MARK = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${LASTING})(?![\p{L}\p{N}])|現在|目前|如今|以来|から|현재|지금`,
  'iu',
);

/** First person present: "I lead", "I work". Past tense verbs have other endings. */
const DOING =
  /\bI (?:\p{L}+ly )?(?:work|lead|run|manage|head|serve|report|own|build|direct|oversee|teach|write|design|develop|support|coordinate|look after|am)(?!\p{L})/iu;

/** Whether a text claims that something is true now. A text without a verb ("Analyst, Engine Works") does too. */
export const claimsPresent = (text: string) =>
  MARK.test(text) || DOING.test(text) || !/[.!?。！？]["”»’)]?\s*$/u.test(text.trim());
