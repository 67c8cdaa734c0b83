import type { Locale } from './locale.ts';

export const GERMAN: Locale = {
  language: 'de',
  given: 'Lena|Jürgen|Friederike|Matthias|Anneliese|Torben|Sabine|Emre|Wiebke|Hans-Peter|Katharina|Björn|Svenja|Moritz',
  family:
    'Brandstätter|Vogelsang|Schmidbauer|von Stetten|Özdemir|Kühnert|Wohlleben|Petersen|Großmann|Haverkamp|Rüdiger',
  places:
    'Berlin|80331 München|20095 Hamburg|Köln|04109 Leipzig|Wien, Österreich|Zürich, Schweiz|Münster|01067 Dresden|Stuttgart|Nürnberg',
  streets: 'Lindenstraße 14|Am Rosengarten 3|Hauptstr. 77b|Goethestraße 9|Kirchweg 22',
  phones: '+49 30 %######|+49 151 %#######|0171 / %######|089 %###### ##|+43 660 %######|0221-%######',
  companies:
    'Müritz Logistik GmbH|Stadtwerke Ahlbeck|Kranich Software AG|Bäckerei Wohlfeil|Klinikum Nordheim|Hansen & Söhne KG|Alpenblick Hotels|Sonnwald Versicherung|Technische Werke Oberau|Fährmann Maschinenbau GmbH & Co. KG|Verlag Drei Eichen|Bezirksamt Lindau-Nord|Quantwerk|Rheintal Pharma GmbH|Gemeinschaftsschule am See',
  schools:
    'Technische Universität Nordheim|Universität Ahlbeck|Hochschule für Wirtschaft Lindau|Fachhochschule Oberau|Goethe-Gymnasium Ahlbeck|Berufskolleg Münsterland|Friedrich-List-Schule',
  degrees:
    'Bachelor of Science *|Master of Arts *|M.Sc. *|Diplom *|Abitur|Staatsexamen *|B.A. *|Studium *|Ausbildung zum Kaufmann, *',
  months: 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  shortMonths: 'Jan.|Feb.|März|Apr.|Mai|Juni|Juli|Aug.|Sept.|Okt.|Nov.|Dez.',
  present: 'heute|aktuell|jetzt',
  until: 'bis',
  headings: {
    summary: 'Profil|Kurzprofil|Über mich|Zusammenfassung',
    experience: 'Berufserfahrung|Beruflicher Werdegang|Berufliche Erfahrung|Berufspraxis|Werdegang',
    education: 'Ausbildung|Studium und Ausbildung|Bildungsweg|Akademische Ausbildung|Schulische Ausbildung',
    skills: 'Kenntnisse|Fähigkeiten|IT-Kenntnisse|Kompetenzen|Fachkenntnisse',
    languages: 'Sprachen|Sprachkenntnisse',
    certifications: 'Zertifikate|Weiterbildungen|Zertifizierungen',
    interests: 'Interessen|Hobbys|Ehrenamt',
    contact: 'Kontakt|Persönliche Daten|Kontaktdaten',
  },
  labels: { email: 'E-Mail', phone: 'Telefon', location: 'Anschrift' },
  spoken:
    'Deutsch: Muttersprache|Englisch: verhandlungssicher|Französisch: Grundkenntnisse|Spanisch: B1|Türkisch: fließend|Polnisch: gut',
  certifications:
    'ITIL Foundation|Ausbildereignungsprüfung, IHK Ahlbeck|PRINCE2 Practitioner|Scrum Master, Scrum.org|Gabelstaplerschein|SAP-Anwenderzertifikat|Qualitätsbeauftragter, TÜV',
  interests:
    'Bergwandern und Fotografie|Freiwillige Feuerwehr Lindau|Schach, Kochen, Geschichte|Trainerin der Jugendmannschaft im Handball',
  professions: [
    {
      titles:
        'Softwareentwickler|Senior Softwareentwicklerin|Fachinformatiker für Anwendungsentwicklung|IT-Projektleiter|Teamleiterin Entwicklung|Werkstudent Softwaretest',
      subjects: 'Informatik|Wirtschaftsinformatik|Angewandte Mathematik',
      highlights:
        'Entwicklung einer Schnittstelle zwischen Lagerverwaltung und Buchhaltung, die {n} Stunden Handarbeit pro Woche erspart|Leitung eines Teams von {n} Entwicklerinnen und Entwicklern|Umstellung der Altsysteme auf Microservices ohne Ausfall des laufenden Betriebs|Einführung automatischer Tests und Senkung der Fehlerquote um {p}|Betreuung der Auszubildenden und Mitarbeit im Prüfungsausschuss',
      skills:
        'Programmierung: Java, Kotlin, TypeScript, SQL|Werkzeuge: Docker, Jenkins, GitLab, Jira|Methoden: Scrum, Kanban',
      summary:
        'Softwareentwickler mit {n} Jahren Erfahrung in Logistik und Handel. Ich schätze klare Schnittstellen und kurze Wege.',
    },
    {
      titles:
        'Gesundheits- und Krankenpfleger|Stationsleitung|Pflegefachfrau|Medizinische Fachangestellte|Pflegedienstleiterin',
      subjects: 'Pflegewissenschaft|Gesundheitsmanagement',
      highlights:
        'Pflege von bis zu {n} Patientinnen und Patienten auf der chirurgischen Station|Einarbeitung neuer Kolleginnen und Anleitung von {n} Auszubildenden|Dokumentation und Dienstplanung für ein Team von {n} Personen|Verringerung der Wartezeiten um {p} durch eine neue Aufnahmeplanung|Enge Zusammenarbeit mit Ärzten, Angehörigen und dem Sozialdienst',
      skills: 'Wundversorgung, Palliativpflege, Dienstplanung, Orbis, Notfallmanagement, Hygiene',
      summary: 'Pflegefachkraft mit {n} Jahren Erfahrung in Chirurgie und Geriatrie.',
    },
    {
      titles:
        'Vertriebsleiter|Sachbearbeiterin Einkauf|Kaufmännischer Angestellter|Key Account Manager|Bürokauffrau|Filialleiter',
      subjects: 'Betriebswirtschaftslehre|Internationale Wirtschaft',
      highlights:
        'Steigerung des Umsatzes im Gebiet Nord um {p} innerhalb von zwei Jahren|Verhandlung von Rahmenverträgen mit {n} Lieferanten|Verantwortung für ein Budget von {n} Mio. Euro|Aufbau eines Berichtswesens für die Geschäftsführung|Organisation von Messen und Kundentagen',
      skills: 'SAP R/3, MS Office, Verhandlungsführung, Controlling, Kundenbetreuung, Reklamationsmanagement',
      summary: 'Kaufmännische Führungskraft mit Freude an Zahlen und an Menschen, {n} Jahre Vertrieb.',
    },
    {
      titles:
        'Konstrukteur|Projektingenieurin|Industriemechaniker|Qualitätsingenieur|Bauleiter|Elektroniker für Betriebstechnik',
      subjects: 'Maschinenbau|Elektrotechnik|Bauingenieurwesen',
      highlights:
        'Konstruktion von Getriebegehäusen in CATIA, {p} leichter bei gleicher Steifigkeit|Planung und Überwachung von {n} Baustellen im Hochbau|Reduzierung der Rüstzeit von {n} auf neun Minuten|Durchführung von Abnahmen gemeinsam mit Kunden und Behörden|Erstellung von Fertigungsunterlagen und Stücklisten',
      skills: 'CATIA V5, AutoCAD, SolidWorks, FEM, SPS-Programmierung, Qualitätsmanagement',
      summary: 'Ingenieur mit {n} Jahren Erfahrung von der Skizze bis zur Serie.',
    },
  ],
};
