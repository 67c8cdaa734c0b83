import { isEastAsianCompany, isEastAsianTitle } from './east-asian.ts';
import { anyOf, fold } from './fold.ts';
import {
  KOREAN_EMPLOYER,
  KOREAN_TITLE,
  MORE_EMPLOYER_END,
  MORE_EMPLOYERS,
  MORE_TITLE_END,
  MORE_TITLES,
} from './more-role-words.ts';
import { rememberedPieces } from '../../text/remembered.ts';

/** Words in job titles, folded, per language. */
const TITLES = [
  'sous pastry chef baker butcher nurse midwife dentist veterinarian paralegal counsel surveyor planner postdoctoral postdoc handyman carpenter plumber welder painter gardener florist stylist hairdresser beautician host hostess dispatcher courier porter guard firefighter examiner grader proofreader estimator scheduler expediter machinist fabricator assembler packer picker stocker caregiver nanny housekeeper custodian janitor concierge bellhop caterer brewer sommelier',
  'engineer engineering developer programmer architect manager director lead leader head chief officer ceo cto cfo coo cio cmo vp president vice-president consultant analyst scientist designer researcher intern trainee assistant associate administrator coordinator specialist supervisor technician representative executive founder co-founder cofounder owner partner accountant auditor advisor adviser attorney lawyer nurse doctor physician teacher professor lecturer instructor tutor writer editor journalist producer clerk cashier receptionist secretary recruiter strategist marketer planner buyer controller operator mechanic electrician driver cook chef waiter waitress bartender barista tester freelancer contractor fellow scholar apprentice scrum webmaster sysadmin devops sre dba evangelist advocate agent broker trader banker underwriter actuary economist statistician translator interpreter librarian pharmacist therapist psychologist counselor paramedic pilot captain sergeant lieutenant officer volunteer mentor coach trainer facilitator principal dean registrar curator artist photographer illustrator animator videographer copywriter publicist buyer merchandiser foreman surveyor inspector investigator student advisor staff member webdesigner superintendent steward salesperson salesman teaching',
  'pflegefachfrau pflegefachmann pflegefachkraft stationsleitung stationsleiterin pflegedienstleiterin pflegedienstleiter arzthelferin fachangestellte fachangestellter angestellter angestellte burokauffrau burokaufmann konstrukteur konstrukteurin industriemechaniker mechatroniker mechatronikerin elektroniker elektronikerin elektriker schlosser tischler tischlerin maler koch kochin backer konditor konditorin friseur friseurin erzieher erzieherin padagoge padagogin sozialarbeiter sozialarbeiterin notar rechtsanwalt rechtsanwaltin steuerberater buchhalter buchhalterin controller disponent disponentin lagerist einkaufer einkauferin kellner kellnerin hausmeister fahrer dozent dozentin redakteur redakteurin gestalter gestalterin mediengestalter apotheker apothekerin physiotherapeut physiotherapeutin hebamme laborant laborantin bauleiter bauleiterin polier wissenschaftlerin forscher forscherin volontar volontarin hilfskraft aushilfe filialleiter filialleiterin sekretar sekretarin rezeptionist rezeptionistin stationsarzt',
  'entwickler entwicklerin softwareentwickler softwareentwicklerin ingenieur ingenieurin leiter leiterin teamleiter teamleiterin projektleiter projektleiterin berater beraterin geschaftsfuhrer geschaftsfuhrerin werkstudent werkstudentin praktikant praktikantin mitarbeiter mitarbeiterin sachbearbeiter sachbearbeiterin assistent assistentin referent referentin auszubildender auszubildende techniker technikerin kaufmann kauffrau verkaufer verkauferin wissenschaftlicher wissenschaftliche lehrer lehrerin arzt arztin pfleger krankenpfleger architektin programmierer programmiererin administratorin spezialist spezialistin koordinator koordinatorin abteilungsleiter vorstand meister geselle fachinformatiker fachinformatikerin bereichsleiter vertriebsleiter gruppenleiter trainee',
  'attache attachee cuisinier cuisiniere commis serveur serveuse boulanger patissier patissiere conducteur conductrice formateur formatrice animateur animatrice educateur educatrice aide-soignant aide-soignante preparateur preparatrice pharmacien pharmacienne medecin sage-femme kinesitherapeute cadre avocat avocate juriste notaire assistante hote hotesse receptionniste caissier caissiere magasinier cariste chauffeur livreur electricien plombier macon menuisier peintre mecanicien operateur operatrice graphiste webmestre journaliste traducteur traductrice chercheur chercheuse doctorant doctorante maitre professeure enseignante institutrice bibliothecaire controleur controleuse auditeur auditrice acheteur acheteuse negociateur commercial commerciale representant representante secretaire agent adjoint adjointe directeur coordinateur coordinatrice coordonnateur apprenti apprentie apprentissage benevole president presidente tresorier',
  'ingenieur ingenieure developpeur developpeuse chef cheffe directeur directrice responsable stagiaire charge chargee consultante technicien technicienne analyste assistante gestionnaire conseiller conseillere alternant alternante enseignant professeur comptable architecte infirmier infirmiere vendeur vendeuse administrateur concepteur conceptrice redacteur fondateur gerant',
  'fisioterapeuta farmaceutico farmaceutica psicologo psicologa medico medica auxiliar celador celadora supervisora cocinero cocinera camarero camarera panadero repartidor repartidora conductor conductora mozo almacenero operario operaria mecanico mecanica electricista albanil fontanero carpintero comercial administrativa administrativo contable recepcionista secretario secretaria cajero cajera dependiente dependienta teleoperador asesor asesora consejero gestor gestora abogada juez notario periodista redactor redactora traductor traductora disenadora grafico fotografo ilustrador docente tutor tutora educador educadora monitor monitora becaria aprendiz voluntario voluntaria subdirector subdirectora directivo controladora interventor topografo delineante aparejador arquitecta lider ejecutivo ejecutiva',
  'ingeniero ingeniera desarrollador desarrolladora jefe jefa gerente directora consultor consultora analista tecnico tecnica becario becaria practicante asistente coordinadora profesor profesora maestro contador administrador administradora programador programadora encargado encargada auxiliar disenador disenadora vendedor vendedora responsable arquitecto arquitecta investigador investigadora enfermero enfermera abogado abogada socio fundador',
  'enfermeiro enfermeira fisioterapeuta farmaceutico farmaceutica medico medica psicologo psicologa dentista nutricionista tecnico tecnica vendedor vendedora atendente caixa cozinheiro cozinheira garcom garconete padeiro motorista entregador operador operadora eletricista pedreiro encanador mecanico mestre almoxarife conferente repositor recepcionista secretaria secretario contador contadora contabilista advogado advogada jornalista redator redatora tradutor tradutora designer pedagogo pedagoga educador educadora orientador orientadora aprendiz jovem voluntario voluntaria gerente subgerente chefe encarregado encarregada consultora consultor comercial administrativo administrativa auxiliar analista especialista executivo executiva docente investigador investigadora bolseiro tecnologo arquitecto',
  'engenheiro engenheira desenvolvedor desenvolvedora diretor diretora estagiario estagiaria assistente coordenador coordenadora professora programador arquiteto arquiteta supervisor gestor gestora pesquisador pesquisadora lider monitor bolsista',
  'addetto addetta operaio operaia magazziniere autista cameriere cameriera cuoco cuoca chef pasticcere panettiere barista portiere receptionist segretaria segretario contabile ragioniere commercialista revisore notaio giurista medico infermiera fisioterapista farmacista psicologo psicologa ostetrica educatore educatrice docente maestra maestro professoressa tutor formatore geometra capocantiere muratore elettricista idraulico falegname meccanico saldatore operatore operatrice coordinatrice venditore venditrice agente rappresentante direttrice dirigente impiegato funzionario giornalista redattore redattrice traduttore traduttrice grafica illustratore fotografo archivista bibliotecario assegnista dottorando dottoranda borsista apprendista volontario volontaria titolare socio analista programmatore sistemista',
  'ingegnere sviluppatore sviluppatrice responsabile direttore direttrice consulente tirocinante stagista impiegato impiegata tecnico assistente insegnante professore ricercatore ricercatrice progettista programmatore capo amministratore commesso commessa infermiere avvocato architetto grafico coordinatore',
  'accountmanager filiaalmanager boekhouder adviseur hr-adviseur communicatieadviseur marketingmedewerker administratief leerkracht uitvoerder werkvoorbereider vormgever kok bakker kapper monteur lasser timmerman schilder elektricien loodgieter chauffeur magazijnmedewerker heftruckchauffeur bezorger kassamedewerker caissiere receptionist secretaresse doktersassistente wijkverpleegkundige verzorgende apotheker arts huisarts tandarts fysiotherapeut psycholoog pedagoog begeleider jurist advocaat notaris accountant controller inkoper planner redacteur journalist vertaler schrijver fotograaf promovendus hoogleraar onderwijsassistent conciërge voorzitter bestuurslid penningmeester vrijwilliger bijbaan leerling zelfstandig softwareontwikkelaar applicatiebeheerder systeembeheerder functioneel consulent coördinator',
  'ontwikkelaar ingenieur adviseur directeur medewerker stagiair stagiaire leidinggevende hoofd teamleider projectleider docent leraar onderzoeker beheerder verpleegkundige verkoper consultant assistente coordinator ontwerper eigenaar',
  'programista inzynier kierownik dyrektor specjalista analityk utvecklare ingenjor chef konsult',
];

const COMPANIES = [
  'stadtwerke klinikum praxis verlag versicherung werke bezirksamt stadt landkreis gemeinde ministerium behorde schule gymnasium kanzlei kita backerei brauerei apotheke werkstatt autohaus sparkasse verein verband gesellschaft institut forschungszentrum clinique hopital mairie cabinet ecole lycee societe banque boulangerie pharmacie editions transports atelier association conseil departemental clinica hospital ayuntamiento colegio editorial farmacia panaderia construcciones tecnologias hoteles fundacion asociacion gobierno junta energia logistica prefeitura camara municipal construtora farmacia padaria escola rede hospital ministerio comune ospedale farmacia panificio officine azienda studio cantine trasporti albergo edizioni cooperativa fondazione regione provincia gemeente ziekenhuis stichting bakkerij uitgeverij basisschool verzekeringen ministerie politie kwekerij havenbedrijf zorggroep woningcorporatie llc. inc. ltd. co. s.l. s.l s.a.s s.r.l. ltda. nonprofit practice bakery brewery pharmacy county city district township ventures cooperative',
  'inc incorporated llc llp ltd limited corp corporation co company companies plc gmbh ag kg ohg ug se ev sa sas sarl srl spa s.p.a. s.r.l. bv b.v. nv ltda eireli oy ab as a/s aps pty pvt pte group holdings holding labs lab laboratories systems solutions technologies technology tech software consulting consultancy partners associates ventures capital bank insurance university college institute school hospital clinic foundation agency studio studios media networks network services industries international global enterprises stiftung universitat hochschule fachhochschule klinik klinikum krankenhaus universite universidad universidade universita banco banca groupe gruppe grupo gruppo ministry department council government authority commission association society trust church museum library airlines motors pharmaceuticals pharma energy electric logistics retail stores restaurant hotel hotels resort academy center centre prefeitura secretaria instituto empresa conglomerate conglomerated commerce telecom digital interactive games entertainment press publishing financial finance',
];

const words = (lists: string[]) => lists.flatMap((list) => list.split(' '));
const TITLE = anyOf([...words(TITLES), ...MORE_TITLES]);
const TITLE_ALONE = new RegExp(`^(?:${TITLE.source})$`, 'u');
const COMPANY = anyOf([...words(COMPANIES), ...MORE_EMPLOYERS]);
/** German and Dutch titles are often compounds: Softwareentwicklerin, Projektleiter. */
const TITLE_END =
  /\p{L}(?:entwickler|ingenieur|leiter|berater|fuhrer|mitarbeiter|techniker|spezialist|manager|meister|verkaufer|kaufmann|kauffrau|assistent|ontwikkelaar|medewerker|leider)(?:in)?(?!\p{L})/u;
const GRADE = /^(?:senior|junior|sr\.?|jr\.?|lead|principal|staff|chief|head|deputy|interim|associate)\s/u;

/** 0..1: how much the text looks like a job title. */
export const titleLikeness = rememberedPieces((text: string): number => {
  const folded = fold(text);
  if (isEastAsianTitle(text) || KOREAN_TITLE.test(text)) return 0.9;
  if (TITLE.test(folded) || TITLE_END.test(folded) || MORE_TITLE_END.test(folded)) return GRADE.test(folded) ? 1 : 0.9;
  return GRADE.test(folded) ? 0.6 : 0;
});

/** 0..1: how much the text looks like the name of an organization. */
export const companyLikeness = rememberedPieces((text: string): number => {
  const folded = fold(text);
  if (
    /(?<!\p{L})(?:inc|llc|ltd|gmbh|ag|corp|corporation|plc|s\.?a\.?|b\.?v\.?|university|universitat|bank)$/u.test(
      folded,
    )
  )
    return 1;
  if (isEastAsianCompany(text) || KOREAN_EMPLOYER.test(text)) return 0.8;
  if (MORE_EMPLOYER_END.test(folded)) return 0.8;
  if (!COMPANY.test(folded)) return 0;
  // "Social Media Coordinator", "Directrice d'agence": a title word at either end makes it a title, not an organization.
  const words = folded.split(/\s+/u);
  return [words[0], words.at(-1)].some((word) => word !== undefined && TITLE_ALONE.test(word)) ? 0.2 : 0.8;
});

/** Types of employment, which are not part of the title or employer. */
export const EMPLOYMENT_TYPE =
  /(?<!\p{L})(?:full[- ]?time|part[- ]?time|vollzeit|teilzeit|temps plein|temps partiel|freelance|contract|contractor|internship|self-employed|permanent|temporary|seasonal|jornada completa|tempo integral|tempo pieno|voltijd|deeltijd)(?!\p{L})/giu;

/** What a title says in brackets about the kind of employment, beside {@link EMPLOYMENT_TYPE}: "Planner (Intern)". */
export const EMPLOYMENT_NOTE =
  /^(?:intern|trainee|apprentice|acting|interim|praktikant(?:in)?|praktikum|werkstudent(?:in)?|befristet|stage|stagiaire|alternance|prácticas|becari[oa]|media jornada|estágio|estagiári[oa]|tirocinio|stagista)$/iu;
