import type { Locale } from './locale.ts';

export const DUTCH: Locale = {
  language: 'nl',
  given: 'Sanne|Joris|Marieke|Bram|Fleur|Willem-Jan|Femke|Ruben|Anouk|Thijs|Naima',
  family: "van den Heuvel|de Vries|Hoekstra|Bakker|'t Hart|Vermeulen|ter Haar|El Amrani|Kuipers|van Dijk",
  places:
    'Utrecht|Amsterdam|3011 AB Rotterdam|Groningen, Nederland|Eindhoven|Haarlem|Gent, België|Antwerpen|Zwolle|Nijmegen',
  streets: 'Kerkstraat 12|Dorpsweg 104|Prins Hendrikkade 33|Molenlaan 7',
  phones: '06-%#######|+31 6 %### ####|+31 6 %#######|020 %## ####|+32 47# ## ## ##',
  companies:
    'Veldhoven Logistiek B.V.|Gemeente Oosterdam|Ziekenhuis De Linde|Bakkerij Het Anker|Zuiderzee Verzekeringen|Havenbedrijf Noordkade|Studio Kraanvogel|Brightwater|Stichting Groene Stad|Kwekerij De Tuinen|Uitgeverij Zeven|Basisschool De Regenboog|Delta Energie N.V.',
  schools:
    'Universiteit Oosterdam|Hogeschool Noordkade|Technische Universiteit Veldhoven|ROC van Zuiderland|Stedelijk Lyceum Oosterdam|Kunstacademie De Linde',
  degrees: 'Bachelor *|Master *|HBO *|MBO niveau 4 *|VWO|HAVO|Propedeuse *|MSc *|Doctorandus *',
  months: 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december',
  shortMonths: 'jan.|feb.|mrt.|apr.|mei|jun.|jul.|aug.|sep.|okt.|nov.|dec.',
  present: 'heden|nu|huidig',
  until: 'tot|t/m',
  headings: {
    summary: 'Profiel|Over mij|Persoonlijk profiel|Samenvatting',
    experience: 'Werkervaring|Ervaring|Professionele ervaring|Loopbaan',
    education: 'Opleiding|Opleidingen|Onderwijs',
    skills: 'Vaardigheden|Competenties|Technische vaardigheden|Computervaardigheden',
    languages: 'Talen|Talenkennis',
    certifications: 'Certificaten|Cursussen|Trainingen en certificaten',
    interests: "Interesses|Hobby's|Vrijwilligerswerk",
    contact: 'Contact|Contactgegevens|Persoonlijke gegevens',
  },
  labels: { email: 'E-mail', phone: 'Telefoon', location: 'Adres' },
  spoken: 'Nederlands: moedertaal|Engels: vloeiend|Duits: goed|Frans: basiskennis|Arabisch: B2',
  certifications: 'PRINCE2 Foundation|Scrum Master (PSM I)|BHV-certificaat|VCA Basis|Rijbewijs CE|ITIL 4 Foundation',
  interests: 'Hardlopen en fotografie|Vrijwilliger bij de voedselbank|Schaken, koken en lezen|Zeilen op het IJsselmeer',
  professions: [
    {
      titles:
        'Softwareontwikkelaar|Senior Java-ontwikkelaar|Applicatiebeheerder|IT-projectleider|Systeembeheerder|Scrum master',
      subjects: 'Informatica|Technische Informatica|Kunstmatige Intelligentie',
      highlights:
        'Ontwikkeling van een planningssysteem voor {n} vestigingen|Leiding gegeven aan een team van {n} ontwikkelaars|Responstijd met {p} verlaagd door de database opnieuw in te richten|Invoering van geautomatiseerde tests en codereviews|Begeleiding van stagiairs en nieuwe collega’s',
      skills: 'Talen: Java, Python, TypeScript, SQL|Hulpmiddelen: Docker, GitLab, Jira|Methoden: Scrum, DevOps',
      summary: 'Ontwikkelaar met {n} jaar ervaring in logistiek en zorg.',
    },
    {
      titles: 'Verpleegkundige|Wijkverpleegkundige|Teamleider zorg|Doktersassistente|Fysiotherapeut',
      subjects: 'Verpleegkunde|Gezondheidswetenschappen',
      highlights:
        'Zorg voor {n} patiënten per dienst op de afdeling chirurgie|Begeleiding van {n} leerlingen en nieuwe medewerkers|Wachttijden met {p} verkort door een nieuwe planning|Overleg met artsen, families en de thuiszorg|Opstellen van roosters en zorgplannen',
      skills: 'Wondzorg, Triage, Samenwerken, Roosteren, HiX, Palliatieve zorg',
      summary: 'Verpleegkundige met {n} jaar ervaring in ziekenhuis en wijk.',
    },
    {
      titles:
        'Accountmanager|Administratief medewerker|Marketingmedewerker|Filiaalmanager|Boekhouder|HR-adviseur|Communicatieadviseur',
      subjects: 'Bedrijfskunde|Communicatie|Accountancy',
      highlights:
        'Omzet in de regio met {p} verhoogd in twee jaar|Beheer van {n} klanten en hun contracten|Organisatie van beurzen en bijeenkomsten voor {n} gasten|Opstellen van maandcijfers voor de directie|Werving en inwerken van nieuwe medewerkers',
      skills: 'Excel, AFAS, Exact Online, Onderhandelen, Klantgericht, Sociale media',
      summary: 'Commerciële professional met {n} jaar ervaring in groothandel en dienstverlening.',
    },
    {
      titles:
        'Docent geschiedenis|Leerkracht basisonderwijs|Werkvoorbereider|Uitvoerder|Architect|Grafisch ontwerper|Kok',
      subjects: 'Bouwkunde|Geschiedenis|Grafische Vormgeving',
      highlights:
        'Lesgegeven aan klassen van {n} leerlingen en mentor van de brugklas|Uitvoering van {n} renovatieprojecten van begroting tot oplevering|Afval met {p} verminderd door betere inkoop|Tekeningen en begrotingen gemaakt voor aanbestedingen|Ontwerp van huisstijlen en jaarverslagen',
      skills: 'AutoCAD, Revit, InDesign, Didactiek, Planning, Calculatie',
      summary: 'Vakvrouw met {n} jaar ervaring, praktisch en betrokken.',
    },
  ],
};
