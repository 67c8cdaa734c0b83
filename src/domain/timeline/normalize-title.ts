import { foldText } from '../reconcile/fold-text.ts';

/** Lowest to highest. */
export type Seniority =
  | 'intern'
  | 'junior'
  | 'senior'
  | 'lead'
  | 'principal'
  | 'manager'
  | 'director'
  | 'vice_president'
  | 'executive'
  | 'owner';

export type RoleFunction =
  | 'engineering'
  | 'data'
  | 'product'
  | 'design'
  | 'project_management'
  | 'marketing'
  | 'sales'
  | 'customer_service'
  | 'finance'
  | 'human_resources'
  | 'legal'
  | 'operations'
  | 'administration'
  | 'healthcare'
  | 'education'
  | 'research'
  | 'hospitality'
  | 'construction'
  | 'media'
  | 'consulting'
  | 'public_service';

export interface NormalizedTitle {
  /** With abbreviations written out: "Sr. SW Eng." becomes "Senior Software Engineer". Otherwise unchanged. */
  title: string;
  /** Null when the title does not say. */
  seniority: Seniority | null;
  function: RoleFunction | null;
}

/** Abbreviations that are unambiguous in this position of a title. */
const WRITTEN_OUT: [RegExp, string][] = [
  [/(?<![\p{L}.])sr\b\.?/giu, 'Senior'],
  [/(?<![\p{L}.])jr\b\.?/giu, 'Junior'],
  [/(?<![\p{L}.])(?:sw|s\/w)\b\.?(?=\s+\p{L})/giu, 'Software'],
  [/(?<![\p{L}.])eng(?:r)?\b\.?(?=\s*(?:$|[,|(/-]))/giu, 'Engineer'],
  [/(?<![\p{L}.])mgr\b\.?/giu, 'Manager'],
  [/(?<![\p{L}.])dev\b\.?(?=\s*(?:$|[,|(]))/giu, 'Developer'],
  [/(?<![\p{L}.])asst\b\.?/giu, 'Assistant'],
  [/(?<![\p{L}.])assoc\b\.?/giu, 'Associate'],
  [/(?<![\p{L}.])(?:svp)\b/giu, 'Senior Vice President'],
  [/(?<![\p{L}.])(?:evp)\b/giu, 'Executive Vice President'],
  [/(?<![\p{L}.])(?:v\.?p\.?)(?![\p{L}])/giu, 'Vice President'],
];

/** The first match wins, so higher levels and more specific words come first. */
const SENIORITY: [Seniority, string][] = [
  [
    'owner',
    'founder|co founder|cofounder|owner|proprietor|inhaber(?:in)?|grunder(?:in)?|fondat(?:eur|rice)|fundador[a]?',
  ],
  [
    'intern',
    'intern|internship|trainee|apprentice|werkstudent(?:in)?|praktikant(?:in)?|auszubildende[r]?|stagiaire|becari[oa]|practicante|tirocinante|stagista|estagiari[oa]|stagiair[e]?|alternant[e]?',
  ],
  ['vice_president', 'vice president|vizeprasident(?:in)?|vice presidente'],
  [
    'executive',
    'chief|ceo|cto|cfo|coo|cio|cmo|cpo|ciso|president|managing director|general director|geschaftsfuhrer(?:in)?|vorstand|prasident(?:in)?|pdg|directeur general|directrice generale|director general|directora general',
  ],
  [
    'director',
    'director|directeur|directrice|direktor(?:in)?|directora|direttore|direttrice|diretor[a]?|head of|head|bereichsleiter(?:in)?|abteilungsleiter(?:in)?|dean|partner',
  ],
  ['principal', 'principal|distinguished|fellow|staff (?=engineer|software|scientist|designer|developer)'],
  [
    'lead',
    'lead|leader|team lead|tech lead|teamleiter(?:in)?|gruppenleiter(?:in)?|foreman|chef d equipe|jef[ea] de equipo|lead developer|teamleider',
  ],
  [
    'manager',
    'manager|managerin|supervisor|gerente|responsable|responsabile|leiter(?:in)?|projektleiter(?:in)?|chef de projet|jef[ea] de proyecto|encargad[oa]|kierownik|gestor[a]?',
  ],
  ['senior', 'senior|snr'],
  ['junior', 'junior|entry level|graduate'],
];

const FUNCTION: [RoleFunction, string][] = [
  [
    'project_management',
    'project manager|program manager|programme manager|scrum master|project lead|project coordinator|projektleiter(?:in)?|projektmanager(?:in)?|chef(?:fe)? de projet|jef[ea] de proyecto|delivery manager|pmo',
  ],
  ['product', 'product manager|product owner|product lead|head of product|product|produktmanager(?:in)?|cpo'],
  [
    'data',
    'data|analytics|machine learning|ml engineer|statistician|business intelligence|bi developer|datenanalyst(?:in)?|actuary',
  ],
  [
    'human_resources',
    'human resources|hr|recruit(?:er|ing|ment)|talent|people operations|personalreferent(?:in)?|personal(?:leiter|leiterin)|rrhh|ressources humaines',
  ],
  [
    'design',
    'designer|ux|ui|user experience|graphic|illustrator|art director|creative director|grafiker(?:in)?|gestalter(?:in)?|disenador[a]?|concepteur|ontwerper',
  ],
  [
    'engineering',
    'engineer|engineering|developer|programmer|software|devops|sre|sysadmin|system administrator|systems administrator|architect (?=software)|software architect|solutions architect|web|cto|entwickler(?:in)?|softwareentwickler(?:in)?|ingenieur(?:in)?|programmierer(?:in)?|developpeu(?:r|se)|ingenier[oa]|desarrollador[a]?|programador[a]?|sviluppat(?:ore|rice)|ingegnere|desenvolvedor[a]?|engenheir[oa]|ontwikkelaar|fachinformatiker(?:in)?|tester|qa|quality assurance|it',
  ],
  ['marketing', 'marketing|seo|brand|content|copywriter|communications|public relations|social media|cmo|growth'],
  [
    'sales',
    'sales|account executive|account manager|business development|verkaufer(?:in)?|vertrieb\\w*|vendeu(?:r|se)|commercial|ventas|cashier|retail|store|merchandis\\w*|broker|key account',
  ],
  ['customer_service', 'customer|client success|support|help desk|helpdesk|call center|call centre|service desk'],
  [
    'finance',
    'accountant|accounting|finance|financial|controller|controlling|auditor|audit|treasur\\w*|bookkeeper|tax|banker|underwriter|cfo|buchhalter(?:in)?|comptable|contador[a]?|investment|payroll',
  ],
  [
    'legal',
    'lawyer|attorney|legal|counsel|paralegal|solicitor|barrister|compliance|rechtsanwalt|rechtsanwaltin|jurist(?:in)?|avocat[e]?|abogad[oa]|avvocat[oa]',
  ],
  [
    'healthcare',
    'nurse|doctor|physician|surgeon|dentist|pharmacist|therapist|paramedic|medical|clinical|caregiver|arzt|arztin|pfleger(?:in)?|krankenpfleger(?:in)?|infirmi(?:er|ere)|enfermer[oa]|psychologist|midwife',
  ],
  [
    'research',
    'research|researcher|scientist|postdoc\\w*|postdoctoral|phd|doctoral|laboratory|wissenschaftliche[r]?|chercheu(?:r|se)|investigador[a]?|ricercat(?:ore|rice)|onderzoeker',
  ],
  [
    'education',
    'teacher|professor|lecturer|tutor|instructor|teaching|trainer|principal of|lehrer(?:in)?|dozent(?:in)?|enseignant[e]?|professeur[e]?|profesor[a]?|insegnante|docent|leraar|librarian',
  ],
  [
    'consulting',
    'consultant|consulting|advisor|adviser|berater(?:in)?|consultor[a]?|conseill(?:er|ere)|consulente|adviseur|strategist',
  ],
  [
    'hospitality',
    'chef|cook|waiter|waitress|bartender|barista|hotel|restaurant|kitchen|housekeeping|koch|kochin|kellner(?:in)?|cuisinier|cocinero|sous chef|front desk|concierge',
  ],
  [
    'construction',
    'construction|electrician|plumber|carpenter|welder|mechanic|surveyor|site manager|foreman|elektriker(?:in)?|bauleiter(?:in)?|civil',
  ],
  [
    'media',
    'journalist|editor|writer|photographer|videographer|producer|reporter|animator|translator|redakteur(?:in)?|redact(?:eur|rice)|author',
  ],
  ['public_service', 'police|officer of|sergeant|lieutenant|firefighter|social worker|policy|civil servant|government'],
  [
    'operations',
    'operations|logistics|supply chain|warehouse|procurement|purchasing|buyer|production|manufacturing|plant|driver|dispatcher|coo|inventory|quality|process|lager\\w*|einkauf\\w*',
  ],
  [
    'administration',
    'assistant|administrator|administrative|secretary|office|receptionist|clerk|coordinator|assistent(?:in)?|sachbearbeiter(?:in)?|sekretar(?:in)?|assistante|auxiliar|executive assistant',
  ],
];

const compile = <Name extends string>(list: [Name, string][]) =>
  list.map(([name, words]) => [name, new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'u')] as const);
const SENIORITIES = compile(SENIORITY);
const FUNCTIONS = compile(FUNCTION);

/** Expands a title's abbreviations and derives seniority and function; null for what the title does not say. */
export function normalizeTitle(title: string): NormalizedTitle {
  const written = WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), title)
    .replace(/\s+/gu, ' ')
    .trim();
  const folded = foldText(written);
  // "Assistant to the CEO" is not an executive.
  const own = folded
    .replace(/\bassistant to (?:the )?.*$/u, 'assistant')
    .replace(/\bexecutive assistant\b/u, 'assistant');
  const first = <Name extends string>(list: (readonly [Name, RegExp])[]) =>
    list.find(([, words]) => words.test(own))?.[0] ?? null;
  return { title: written, seniority: first(SENIORITIES), function: first(FUNCTIONS) };
}
