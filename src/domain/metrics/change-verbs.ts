/** Verbs of a change that happened to something: "costs fell", "die Kosten sanken". */
const FELL =
  'fell|dropped|declined|decreased|sank|shrank|slipped|plunged|went down|sank|sanken|fiel|fielen|ging|gingen|schrumpfte|a baissé|ont baissé|a chuté|a diminué|ont diminué|a reculé|cayó|cayeron|bajó|bajaron|disminuyó|disminuyeron|descendió|caiu|caíram|diminuiu|recuou|è sceso|è calato|sono calati|è diminuito|daalde|daalden|zakte|kromp|spadł|spadła|spadły|zmalał|zmalała|sjönk|föll|minskade';
const ROSE =
  'rose|grew|increased|climbed|went up|surged|stieg|stiegen|wuchs|wuchsen|a augmenté|ont augmenté|a progressé|subió|subieron|creció|crecieron|aumentó|aumentaron|subiu|subiram|cresceu|cresceram|aumentou|è salito|è cresciuto|è aumentato|steeg|stegen|groeide|wzrósł|wzrosła|wzrosły|steg|växte|ökade';
const LOST =
  'lost|missed|wasted|verlor|verloren|verpasste|perdu|perdí|perdió|perdi|perdeu|perso|verloor|straciłem|straciłam|straciliśmy|förlorade';

const word = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
/** What comes before such a verb is what changed. */
export const CHANGED_ITSELF = new RegExp(`^(.*?)\\s${word(`${FELL}|${ROSE}`)}(?:\\s.*)?$`, 'iu');
/** What comes before the verb has a letter: the first one of the clause, so that a long clause is searched only once. */
const SUBJECT = String.raw`(?:(?!\p{L}).)*\p{L}.*?`;
const FELL_BY = new RegExp(`^(${SUBJECT})\\s${word(FELL)}`, 'iu');
const ROSE_BY = new RegExp(`^(${SUBJECT})\\s${word(ROSE)}`, 'iu');
const LOSES = new RegExp(word(LOST), 'iu');
const DENIED =
  /(?<!\p{L})(?:not|never|no|without|nicht|nie|kein\p{L}*|ohne|pas|jamais|aucun\p{L}*|sans|n['’]\p{L}+|nunca|ningún|ninguna|sin|não|nenhum\p{L}*|sem|non|mai|nessun\p{L}*|senza|niet|nooit|geen|zonder|nie|nigdy|żadn\p{L}*|bez|inte|aldrig|ingen|utan)(?!\p{L})/iu;

/** Measures of which less is better. */
export const LESS_IS_BETTER =
  /(?<!\p{L})(?:errors?|faults?|bugs?|defects?|churn|attrition|turnover|latency|downtime|outages?|incidents?|returns|waste|scrap|costs?|expenses|spend(?:ing)?|abandonment|bounce|complaints?|backlog|accidents?|injur\p{L}*|infections?|\p{L}*fehler\p{L}*|ausschuss|\p{L}*kosten|\p{L}*ausf[aä]lle|fluktuation|erreurs?|co[uû]ts?|d[eé]fauts?|errores|costes|costos|desperdicio|erros|custos|errori|costi|fouten|reklamationen|beschwerden|plaintes|quejas|reclamações|reclami|klachten|błęd\p{L}*|koszt\p{L}*|reklamacj\p{L}*|kostnad\p{L}*|klagomål)(?!\p{L})/iu;
const TIME =
  /(?<!\p{L})(?:times?|duration|delays?|waits?|\p{L}*zeit(?:en)?|\p{L}*dauer|délais?|temps|durée|plazos?|tiempos?|duración|prazos?|tempos?|duração|tempi|durata|\p{L}*tijd(?:en)?|czas\p{L}*|\p{L}*tid(?:en|er)?)(?!\p{L})/iu;

/** Whether the clause at a place tells of something that got worse: "lost 40% of customers", "sales fell by 12%", "errors rose by 5%". */
export function isLossAt(text: string, at: number): boolean {
  const clause = clauseAt(text, at);
  if (DENIED.test(clause)) return false;
  if (LOSES.test(clause)) return true;
  const isBetterLess = (what: string) => LESS_IS_BETTER.test(what) || TIME.test(what);
  const fell = FELL_BY.exec(clause)?.[1];
  if (fell !== undefined) return !isBetterLess(clause);
  const rose = ROSE_BY.exec(clause)?.[1];
  return rose !== undefined && isBetterLess(rose);
}

/** The clause of a text that a place is in. */
function clauseAt(text: string, at: number): string {
  const start = Math.max(
    ...[...text.slice(0, at).matchAll(/[;:]\s|[,.]\s|\s(?:and|und|et|y|e|en|i|och|while|which)\s/giu)].map(
      (match) => match.index + match[0].length,
    ),
    0,
  );
  const rest = text.slice(start);
  const end = /[;:.]\s|,\s/u.exec(rest.slice(at - start));
  return end ? rest.slice(0, at - start + end.index) : rest;
}
