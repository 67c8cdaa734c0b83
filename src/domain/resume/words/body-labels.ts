import { fold } from './fold.ts';

const LABELS = new Set(
  (
    'highlights|responsibilities|key responsibilities|main responsibilities|duties|main duties|tasks|key tasks|achievements|key achievements|' +
    'main achievements|accomplishments|key accomplishments|selected achievements|key results|results|' +
    'aufgaben|aufgabenbereich|aufgabengebiet|tatigkeiten|hauptaufgaben|erfolge|schwerpunkte|missions|missions principales|realisations|taches|' +
    'principales realisations|funciones|funciones principales|logros|responsabilidades|tareas|atividades|principais atividades|realizacoes|' +
    'mansioni|attivita|responsabilita|risultati|taken|werkzaamheden|verantwoordelijkheden|resultaten|' +
    'obowiazki|zakres obowiazkow|osiagniecia|arbetsuppgifter|ansvarsomraden|arbejdsopgaver|arbeidsoppgaver|職務内容|業務内容|主な業務|工作内容|工作职责|主要职责|담당 업무|주요 업무'
  ).split('|'),
);

/** Whether a line only says that what a role was about follows below it. */
export const isBodyLabel = (text: string): boolean => LABELS.has(fold(text));
