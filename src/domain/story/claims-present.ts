/** Words for something ongoing, in the languages of resumes. */
const LASTING = String.raw`
  currently|current|now|nowadays|today|presently|present|am|serv(?:e|ing) as|(?:has|have|'ve|’ve) been|since|still
  aktuell\p{L}*|derzeit\p{L}*|momentan\p{L}*|gegenwärtig\p{L}*|heute|jetzt|zurzeit|bin|seit\p{L}*
  actuel\p{L}*|aujourd['’]hui|maintenant|suis|depuis|toujours
  actual\p{L}*|hoy|ahora|soy|estoy|desde|todavía
  atual\p{L}*|hoje|agora|sou|estou|ainda
  attual\p{L}*|oggi|adesso|ora|sono|dal|dalla|tuttora
  momenteel|huidige?|vandaag|nu|ben|sinds
  nuvarande|idag|sedan|är|siden|nåværende|nuværende
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
