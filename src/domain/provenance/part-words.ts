import { fold } from '../resume/words/fold.ts';

/** Words beside a title or degree that make it less than it says, folded: "(acting)", "– Intern", "not completed". */
const LESSER = new RegExp(
  `(?<!\\p{L})(?:${[
    'intern|internship|trainee|apprentice|assistant|acting|interim|deputy|junior|associate|volunteer|part-time|part time|student|shadow|nominee|elect|candidate|aspiring|ex|former|freelance|temporary|temp|substitute|honorary|vice|aide|helper|observer',
    'not completed|incomplete|unfinished|abandoned|withdrawn|dropped out|in progress|ongoing|expected|coursework|no degree|non-degree|audited|failed|pending|discontinued|credits|towards|toward|thesis outstanding|all but dissertation|abd',
    'praktikant\\p{L}*|praktikum|werkstudent\\p{L}*|assistent\\p{L}*|stellvertret\\p{L}*|stv|kommissarisch\\p{L}*|volontar\\p{L}*|ehrenamtlich|auszubildende\\p{L}*|azubi|abgebrochen|ohne abschluss|nicht abgeschlossen|laufend|angestrebt|voraussichtlich',
    'stagiaire|stage|apprenti\\p{L}*|adjoint\\p{L}*|assistante?|par interim|benevole|alternan\\p{L}*|inacheve\\p{L}*|non valide\\p{L}*|en cours|interrompu\\p{L}*',
    'becari[oa]|practicas|en practicas|practicante|aprendiz|asistente|ayudante|auxiliar|interin[oa]|suplente|voluntari[oa]|sin terminar|incomplet[oa]|inconclus[oa]|en curso|no finalizad[oa]|trancad[oa]|em andamento|cursando|estagiari[oa]|estagio|assistente|substitut[oa]',
    'tirocinante|tirocinio|stagista|apprendista|aiuto|vice|facente funzione|volontari[oa]|non completat[oa]|in corso|interrott[oa]',
    'stagiair\\p{L}*|leerling|waarnemend|plaatsvervangend|assistent|vrijwillig\\p{L}*|niet afgerond|niet voltooid|afgebroken|lopend|onvoltooid',
  ].join(
    '|',
  )})(?!\\p{L})|インターン|見習|補佐|代理|副|アシスタント|中退|修了見込|卒業見込|在学|実習|实习|助理|代理|见习|副|肄业|在读|未完成|休学`,
  'u',
);

/** Whether a piece of text beside a title or degree lessens it. */
export const isPartWord = (text: string): boolean => LESSER.test(fold(text)) || LESSER.test(text);

/** Words that turn what stands beside them into its opposite, or leave it open: "No knowledge of French". */
const DENIAL =
  /(?<!\p{L})(?:no|not|never|without|none|lack|lacking|cannot|can't|don't|doesn't|didn't|nor|kein\p{L}*|nicht|ohne|nie|keinerlei|pas|sans|aucun\p{L}*|jamais|sin|ningun\p{L}*|nunca|nao|sem|nenhum\p{L}*|non|senza|nessun\p{L}*|mai|niet|geen|zonder|nooit)(?!\p{L})|没有|無|无|不会|未|なし|ない|できません|ません/u;

export const isDenied = (text: string): boolean => DENIAL.test(fold(text)) || DENIAL.test(text);
