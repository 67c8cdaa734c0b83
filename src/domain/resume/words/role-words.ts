import { isEastAsianCompany, isEastAsianTitle } from './east-asian.ts';
import { anyOf, fold } from './fold.ts';

/** Words that titles of roles are made of, folded, per language. */
const TITLES = [
  'engineer engineering developer programmer architect manager director lead leader head chief officer ceo cto cfo coo cio cmo vp president vice-president consultant analyst scientist designer researcher intern trainee assistant associate administrator coordinator specialist supervisor technician representative executive founder co-founder cofounder owner partner accountant auditor advisor adviser attorney lawyer nurse doctor physician teacher professor lecturer instructor tutor writer editor journalist producer clerk cashier receptionist secretary recruiter strategist marketer planner buyer controller operator mechanic electrician driver cook chef waiter waitress bartender barista tester freelancer contractor fellow scholar apprentice scrum webmaster sysadmin devops sre dba evangelist advocate agent broker trader banker underwriter actuary economist statistician translator interpreter librarian pharmacist therapist psychologist counselor paramedic pilot captain sergeant lieutenant officer volunteer mentor coach trainer facilitator principal dean registrar curator artist photographer illustrator animator videographer copywriter publicist buyer merchandiser foreman surveyor inspector investigator student advisor staff member webdesigner superintendent steward salesperson salesman teaching',
  'entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur ingenieurin leiter leiterin teamleiter teamleiterin projektleiter projektleiterin berater beraterin geschaftsfuhrer geschaftsfuhrerin werkstudent werkstudentin praktikant praktikantin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin assistent assistentin referent referentin auszubildender auszubildende techniker technikerin kaufmann kauffrau verkaufer verkauferin wissenschaftlicher wissenschaftliche lehrer lehrerin arzt arztin pfleger krankenpfleger architektin programmierer programmiererin administratorin spezialist spezialistin koordinator koordinatorin abteilungsleiter vorstand meister geselle fachinformatiker fachinformatikerin bereichsleiter vertriebsleiter gruppenleiter trainee',
  'ingenieur ingenieure developpeur developpeuse chef cheffe directeur directrice responsable stagiaire charge chargee consultante technicien technicienne analyste assistante gestionnaire conseiller conseillere alternant alternante enseignant professeur comptable architecte infirmier infirmiere vendeur vendeuse administrateur concepteur conceptrice redacteur fondateur gerant',
  'ingeniero ingeniera desarrollador desarrolladora jefe jefa gerente directora consultor consultora analista tecnico tecnica becario becaria practicante asistente coordinadora profesor profesora maestro contador administrador administradora programador programadora encargado encargada auxiliar disenador disenadora vendedor vendedora responsable arquitecto arquitecta investigador investigadora enfermero enfermera abogado abogada socio fundador',
  'engenheiro engenheira desenvolvedor desenvolvedora diretor diretora estagiario estagiaria assistente coordenador coordenadora professora programador arquiteto arquiteta supervisor gestor gestora pesquisador pesquisadora lider monitor bolsista',
  'ingegnere sviluppatore sviluppatrice responsabile direttore direttrice consulente tirocinante stagista impiegato impiegata tecnico assistente insegnante professore ricercatore ricercatrice progettista programmatore capo amministratore commesso commessa infermiere avvocato architetto grafico coordinatore',
  'ontwikkelaar ingenieur adviseur directeur medewerker stagiair stagiaire leidinggevende hoofd teamleider projectleider docent leraar onderzoeker beheerder verpleegkundige verkoper consultant assistente coordinator ontwerper eigenaar',
  'programista inzynier kierownik dyrektor specjalista analityk utvecklare ingenjor chef konsult',
];

const COMPANIES = [
  'inc incorporated llc llp ltd limited corp corporation co company companies plc gmbh ag kg ohg ug se ev sa sas sarl srl spa s.p.a. s.r.l. bv b.v. nv ltda eireli oy ab as a/s aps pty pvt pte group holdings holding labs lab laboratories systems solutions technologies technology tech software consulting consultancy partners associates ventures capital bank insurance university college institute school hospital clinic foundation agency studio studios media networks network services industries international global enterprises stiftung universitat hochschule fachhochschule klinik klinikum krankenhaus universite universidad universidade universita banco banca groupe gruppe grupo gruppo ministry department council government authority commission association society trust church museum library airlines motors pharmaceuticals pharma energy electric logistics retail stores restaurant hotel hotels resort academy center centre prefeitura secretaria instituto empresa conglomerate conglomerated commerce telecom digital interactive games entertainment press publishing financial finance',
];

const words = (lists: string[]) => lists.flatMap((list) => list.split(' '));
const TITLE = anyOf(words(TITLES));
const COMPANY = anyOf(words(COMPANIES));
/** German and Dutch write a title as one word: Softwareentwicklerin, Projektleiter. */
const TITLE_END =
  /\p{L}(?:entwickler|ingenieur|leiter|berater|fuhrer|mitarbeiter|techniker|spezialist|manager|meister|verkaufer|kaufmann|kauffrau|assistent|ontwikkelaar|medewerker|leider)(?:in)?(?!\p{L})/u;
const GRADE = /^(?:senior|junior|sr\.?|jr\.?|lead|principal|staff|chief|head|deputy|interim|associate)\s/u;

/** 0..1: how much the words look like the title of a role. */
export function titleLikeness(text: string): number {
  const folded = fold(text);
  if (isEastAsianTitle(text)) return 0.9;
  if (TITLE.test(folded) || TITLE_END.test(folded)) return GRADE.test(folded) ? 1 : 0.9;
  return GRADE.test(folded) ? 0.6 : 0;
}

/** 0..1: how much the words look like the name of an organisation. */
export function companyLikeness(text: string): number {
  const folded = fold(text);
  if (
    /(?<!\p{L})(?:inc|llc|ltd|gmbh|ag|corp|corporation|plc|s\.?a\.?|b\.?v\.?|university|universitat|bank)$/u.test(
      folded,
    )
  )
    return 1;
  return COMPANY.test(folded) || isEastAsianCompany(text) ? 0.8 : 0;
}

/** Words that say how somebody was employed; no part of the title or the employer. */
export const EMPLOYMENT_TYPE =
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|freelance|contract|contractor|internship|self-employed|permanent|temporary|seasonal|jornada completa|tempo integral|tempo pieno|voltijd|deeltijd)(?!\p{L})/giu;
