import { fold } from './fold.ts';

/** Stems of words for certificates, licenses and examinations, folded, in the languages of the lists. */
const STEMS =
  /certif|sertif|zertif|certyfik|atestac|licen[cs]|lizenz|accredit|akkredit|acredit|accredit|diplom|patent|brevet|permis|permit|qualif|cualific|zeugnis|bescheinig|ausweis|nachweis|befahig|sachkund|urkund|fuhrerschein|schein\b|bewijs|brief\b|habilit|cedula|carnet|matricul|registered|chartered|licentiat|examen|prufung|\bexam|badge|\bcard\b|cards\b|\bticket|\blevel\b|\bnive(?:l|au)\b|livello|\bstufe\b|\bklasse\b|\bclass[ei]?\b|\bgrade\b|\bkursus\b|\bkurs|course|curso\b|corso\b|secouris|first aid|erste hilfe|professional\b|associate\b|practitioner|specialist\b|master\b|expert\b|foundation\b|administrator|architect|資格|技能|検定|免許|講習|認定|級|证|證|资格|职称|자격|기능사|기사|면허|수료/u;
/** Short names of those who certify, and of what they give: "CCRN", "WSET", "PMP"; not Roman numerals. */
const ACRONYM =
  /(?<![\p{L}\d])(?!(?:[IVXLCDM]+|USA|UK|EU|BBC|DVD|CD|LP|EP|TV)(?![\p{L}\d]))\p{Lu}[\p{Lu}\d+-]{1,6}(?![\p{L}\d])/u;

/** Whether a line has words that certificates have. Names of shows, races and records have none. */
export function namesCredential(text: string): boolean {
  return STEMS.test(fold(text)) || (ACRONYM.test(text) && text !== text.toUpperCase());
}
