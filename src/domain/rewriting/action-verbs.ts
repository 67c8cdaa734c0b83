/** Verbs that open statements: base form, past tense and, if irregular, the -ing form. */
const VERBS = `achieve achieved|acquire acquired|administer administered|advise advised|analyse analysed|analyze analyzed|architect architected|assess assessed|assist assisted|audit audited|author authored|automate automated|boost boosted|bring brought|build built|chair chaired|champion championed|close closed|coach coached|co-found co-founded|collaborate collaborated|complete completed|conduct conducted|configure configured|consolidate consolidated|contribute contributed|control controlled controlling|convert converted|coordinate coordinated|create created|cut cut cutting|debug debugged debugging|decrease decreased|define defined|deliver delivered|deploy deployed|design designed|develop developed|direct directed|document documented|double doubled|draft drafted|drive drove|edit edited|eliminate eliminated|enable enabled|engineer engineered|enhance enhanced|ensure ensured|establish established|evaluate evaluated|exceed exceeded|execute executed|expand expanded|facilitate facilitated|found founded|generate generated|grow grew|guide guided|handle handled|head headed|help helped|hire hired|identify identified|implement implemented|improve improved|increase increased|initiate initiated|install installed|integrate integrated|introduce introduced|invent invented|investigate investigated|keep kept|launch launched|lead led|lower lowered|maintain maintained|manage managed|mentor mentored|migrate migrated|modernise modernised|modernize modernized|monitor monitored|negotiate negotiated|onboard onboarded|open opened|operate operated|optimise optimised|optimize optimized|orchestrate orchestrated|organise organised|organize organized|oversee oversaw|own owned|perform performed|pioneer pioneered|plan planned|prepare prepared|present presented|process processed|produce produced|provide provided|publish published|raise raised|rebuild rebuilt|recruit recruited|redesign redesigned|reduce reduced|refactor refactored|replace replaced|report reported|represent represented|research researched|resolve resolved|restore restored|restructure restructured|review reviewed|run ran running|save saved|scale scaled|secure secured|sell sold|serve served|set set setting|shape shaped|ship shipped|simplify simplified|solve solved|spearhead spearheaded|standardise standardised|standardize standardized|start started|steer steered|streamline streamlined|strengthen strengthened|supervise supervised|supply supplied|support supported|teach taught|test tested|track tracked|train trained|transform transformed|translate translated|treat treated|triple tripled|upgrade upgraded|win won winning|write wrote`;

/** Verb forms that open statements in the other languages of the parser. */
const OTHERS = `leitete führte entwickelte steigerte senkte baute plante betreute koordinierte optimierte verantwortete reduzierte erhöhte implementierte schulte erstellte gründete|dirigé développé géré conçu réalisé mis augmenté réduit piloté créé encadré formé optimisé assuré coordonné|dirigí lideré desarrollé gestioné aumenté reduje diseñé implementé coordiné creé logré formé optimicé|liderei desenvolvi gerenciei aumentei reduzi criei implementei coordenei geri projetei otimizei|guidato sviluppato gestito aumentato ridotto creato implementato coordinato progettato ottimizzato realizzato|leidde ontwikkelde beheerde verhoogde verlaagde bouwde coördineerde implementeerde optimaliseerde`;

type Form = 'base' | 'third' | 'gerund' | 'past';

interface VerbForm {
  base: string;
  past: string;
  form: Form;
}

const FORMS = new Map<string, VerbForm>();
for (const entry of VERBS.split('|')) {
  const [base = '', past = '', gerund = gerundOf(base, past)] = entry.split(' ');
  FORMS.set(thirdOf(base), { base, past, form: 'third' });
  FORMS.set(gerund, { base, past, form: 'gerund' });
  FORMS.set(base, { base, past, form: 'base' });
  FORMS.set(past, { base, past, form: 'past' });
}
const FOREIGN = new Set(OTHERS.split(/[ |]/));

function gerundOf(base: string, past: string): string {
  // "planned" and "planning" double the same consonant.
  const doubled = new RegExp(`^${base}(.)ed$`).exec(past);
  if (doubled?.[1] !== undefined && base.endsWith(doubled[1])) return `${base}${doubled[1]}ing`;
  return /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}

function thirdOf(base: string): string {
  if (/(?:s|x|ch|sh)$/.test(base)) return `${base}es`;
  return /[^aeou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
}

/** Looks up the verb that an English word is a form of; null if there is none. */
export function verbFormOf(word: string): VerbForm | null {
  return FORMS.get(word.toLowerCase()) ?? null;
}

/** Whether a statement opens with an action verb. */
export function opensWithVerb(statement: string): boolean {
  const [word = ''] = /^[\p{L}’'-]+/u.exec(statement.replace(/^[^\p{L}\p{N}]+/u, '')) ?? [];
  return verbFormOf(word) !== null || FOREIGN.has(word.toLowerCase());
}
