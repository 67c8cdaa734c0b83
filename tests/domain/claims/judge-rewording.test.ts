import { describe, expect, test } from '@jest/globals';
import { judgeRewording } from '../../../src/domain/claims/judge-rewording.ts';

describe('judgeRewording', () => {
  test.each([
    ['another form of a listed word', 'Riduzione dei tempi di consegna', 'Ridotti i tempi di consegna'],
    ['a conjugated verb with an ending of its own', '예산 보고서를 작성하였으며', '예산 보고서를 작성했습니다'],
    ['the passive with its agent', 'Przeze mnie zostało naprawionych 40 maszyn', 'Naprawiłem 40 maszyn'],
    ['a slash before a period', 'Accueil de 300 visiteurs par mois', 'Accueil de 300 visiteurs/mois'],
    ['a unit said once for a change', 'Minskade avfallet från 9 % till 4 %', 'Minskade avfallet från 9 till 4 procent'],
    ['an inflected number word', 'Pozyskanie 6 partnerów', 'Pozyskanie sześciu partnerów'],
    ['a Chinese percentage', '预计成本降低百分之十二', '预计成本降低12%'],
    ['an acronym', 'Ran quality assurance for 3 teams', 'Ran QA for 3 teams'],
    ['an abbreviated bound', 'Betreuung von maximal 30 Gästen', 'Betreuung von max. 30 Gästen'],
    ['minutes, not a minimum', 'Reduje la espera a 15 minutos', 'Reduje la espera a 15 min'],
    [
      'a verb that is a number elsewhere',
      'Half bei Inventuren mit 900 Artikeln',
      'Unterstützung bei Inventuren mit 900 Artikeln',
    ],
    [
      'a plan as a noun and as a verb',
      'Planificación de rutas de 9 conductores',
      'Planifiqué las rutas de 9 conductores',
    ],
    ['a strong verb', 'Werving van 15 monteurs', 'Wierf 15 monteurs'],
    ['a period in a compound', 'Erstellung von Monatsberichten', 'Erstellte monatliche Berichte'],
    ['a round number as a noun', "Groupes d'une vingtaine d'enfants", "Groupes d'environ 20 enfants"],
    ['the past of “werden”', 'Die Buchhaltung wurde von mir umgestellt', 'Stellte die Buchhaltung um'],
    [
      'a form of a verb that says nothing',
      'Ein Plan, der von zwei Wachen übernommen wurde',
      'Ein Plan, den 2 Wachen übernahmen',
    ],
    ['a unit that is a letter', 'Tanque de hasta 24.000 litros', 'Tanque de hasta 24.000 l'],
    ['a unit in the language’s own spelling', 'Potatura di 5 ettari', 'Potatura di 5 ha'],
    ['a unit said once, with articles', 'Scarti dal 12% all’8%', 'Scarti dal 12 all’8 per cento'],
    ['“and” written with a short word', 'تقليم وري 400 شجرة زيتون', 'ري وتقليم 400 شجرة زيتون'],
    ['an Arabic verb and its noun of action', 'توزيع 400 وجبة وبناء مسرح', 'وزعت 400 وجبة وبنيت مسرح'],
    ['Chinese words in another order', '参与整理古籍约900册', '参与约900册古籍的整理'],
    ['a Korean noun of one syllable without its particle', '벌통 60개에서 꿀을 채취', '벌통 60개 꿀 채취'],
    ['two compounds that share their end', 'Auf- und Abbau der Kulissen', 'Aufbau und Abbau der Kulissen'],
    ['the past of “to be”', 'Byłam odpowiedzialna za kontrolę zbiorników', 'Kontrola zbiorników'],
    [
      'who did it after what was done',
      'Min kollega ritade båten, jag byggde skrovet',
      'Byggde skrovet till båten som min kollega ritade',
    ],
    [
      'with whom it was done, elsewhere',
      'Organisierte gemeinsam mit zwei Kollegen die Jugendtage',
      'Organisation der Jugendtage gemeinsam mit zwei Kollegen',
    ],
    [
      'an English synonym of the dictionary',
      'Mended nets in the harbour of Whitby',
      'Repaired nets in the harbor of Whitby',
    ],
    [
      'an irregular noun of a verb',
      'Se eliminaron las colas al abrir una ventanilla',
      'Eliminación de las colas con la apertura de una ventanilla',
    ],
    [
      'a rise that only its numbers say',
      'Las visitas pasaron de 3 a 7 por semana',
      'Las visitas aumentaron de 3 a 7 semanales',
    ],
    ['“the number of”', 'Die Zahl der Führungen stieg von 3 auf 7', 'Anstieg der Führungen von 3 auf 7'],
    ['a compound for work', 'Vrijwilliger in een gaarkeuken', 'Vrijwilligerswerk in een gaarkeuken'],
    ['a perfective verb', 'Budowa 12 szkół', 'Zbudowałem 12 szkół'],
    ['a round number as an Italian noun', 'Gruppi di una ventina di turisti', 'Gruppi di circa 20 turisti'],
    ['an acronym that is a word elsewhere', 'Cut the ETA of deliveries by 10%', 'Reduced the ETA of deliveries by 10%'],
    ['“t” for tonnes', 'Pressing of 80 tonnes of grapes', 'Pressed 80 t of grapes'],
    [
      'colleagues named elsewhere',
      'Wrote plans with a colleague; one was funded',
      'With a colleague, wrote plans, of which one was funded',
    ],
    ['an adverb within its clause', 'Occasionally trained colleagues', 'Trained colleagues occasionally'],
  ])('lets through %s', (_kind, source, rewrite) => {
    expect(judgeRewording(source, rewrite)).toEqual({ outcome: 'same' });
  });

  test.each([
    ['a change that runs backward', '在庫を300個から120個に削減', '在庫を120個から300個に削減'],
    ['a change that runs backward', '将库存由300件降至120件', '将库存由120件降至300件'],
    ['a part for another part', 'Deputy manager of a shop', 'Trainee manager of a shop'],
    ['“sometimes” lost', 'Taught 20 pupils, sometimes in English', 'Taught 20 pupils in English'],
    ['“sometimes” in another clause', 'Cuidé a 12 niños, a veces en casa', 'Cuidé a veces a 12 niños, en casa'],
    [
      'a qualifier of another word',
      'Traduzione di manuali tecnici dal greco',
      'Traduzione di manuali dal greco tecnico',
    ],
    ['a person for what the person does', 'Managed 12 contracts', 'Managed 12 contractors'],
    ['another currency sign', 'Saved $40,000 a year', 'Saved €40,000 a year'],
    ['a bound at another number', 'Saved up to 40% in 12 shops', 'Saved 40% in up to 12 shops'],
    ['one of five', 'Wrote applications; one of five was funded', 'Wrote applications; five were funded'],
    ['an agent who is someone else', '每周开会，预算由主管管理', '每周开会，管理预算'],
    ['a body that leads, as leading', 'Elaboración de informes para la dirección', 'Dirección de los informes'],
    ['a role that nobody said', 'Aiuto alla direttrice negli inventari', 'Come direttrice, aiuto negli inventari'],
    ['a compound for its first word', 'Senkung der Fehlerquote um 20 %', 'Fehlerfreie Senkung der Fehlerquote um 20 %'],
    ['a name that is also a word', 'Atención telefónica', 'Atención telefónica para Telefónica'],
    ['“all” added', 'Formación de compañeros', 'Formación de todos los compañeros'],
    ['“found” as “founded”', 'Found $4,000 in duplicate payments', 'Led and found $4,000 in duplicate payments'],
    ['leading besides', 'Built foundation model infrastructure', 'Led and built foundation model infrastructure'],
    ['a compound for its first word', 'Reduced bugs and flaws by 15%', 'Flawless: reduced bugs by 15%'],
    ['an acronym that is spelled out', 'Analytics based on AWS', 'Award-winning strategic analytics based on AWS'],
    ['a name once more', 'Published an app on Google Play', 'Published an app on Google Play for Google'],
    [
      'what each of two people did, swapped',
      'Mijn collega ontwierp de stand, ik bouwde de vitrines',
      'Mijn collega bouwde de vitrines, ik ontwierp de stand',
    ],
    [
      'what each of two people did, swapped',
      'صمّم زميلي المسرح وقمت أنا ببناء الديكور',
      'بنى زميلي الديكور وقمت أنا بتصميم المسرح',
    ],
    [
      'what each of two people did, swapped',
      'Mon collègue a monté la charpente et j’ai posé les tuiles',
      'J’ai monté la charpente et mon collègue a posé les tuiles',
    ],
    [
      'what each of two people did, swapped',
      '동료가 대본을 쓰고 내가 사진을 찍음',
      '내가 대본을 쓰고 동료가 사진을 찍음',
    ],
    [
      'what each of two people did, swapped',
      'A equipa recolheu as amostras, eu analisei-as',
      'A equipa analisou as amostras, eu recolhi-as',
    ],
    [
      'a fall that its numbers say, as a rise',
      'The number of visitors went from 300 to 200',
      'The number of visitors rose from 300 to 200',
    ],
    ['studying as teaching', 'درست الهندسة سنتين', 'تدريس الهندسة سنتين'],
    ['a synonym that says more', 'Worked with the director on two plays', 'Directed two plays'],
    ['a Chinese word that is not there', '协助清洗十二幅壁画', '协助清洗十二幅油画'],
    [
      'a negation whose letters are in another word',
      'Inga avvikelser vid besiktning av 33 lekplatser',
      'Avvikelser vid besiktning av 33 lekplatser',
    ],
    ['a form of a verb of the other direction', 'Riduzione dei tempi di consegna', 'Allungati i tempi di consegna'],
  ])('stops %s', (_kind, source, rewrite) => {
    expect(judgeRewording(source, rewrite).outcome).not.toBe('same');
  });
});
