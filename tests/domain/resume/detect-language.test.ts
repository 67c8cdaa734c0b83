import { expect, test } from '@jest/globals';
import { detectLanguage } from '../../../src/domain/resume/detect-language.ts';

/** Two sentences as a resume may have them, written without looking at the lists of words. */
const SAMPLES: Record<string, string> = {
  en: 'Led a team of nine in the migration of the billing system to the cloud. Worked with suppliers on contracts for spare parts.',
  de: 'Leitung eines Teams von neun Personen bei der Umstellung der Abrechnung auf die Cloud. Zuständig für die Verträge mit den Lieferanten.',
  fr: 'Pilotage d’une équipe de neuf personnes pour la migration de la facturation. Responsable des contrats avec les fournisseurs dans le sud.',
  es: 'Dirección de un equipo de nueve personas para la migración de la facturación. Responsable de los contratos con los proveedores del sur.',
  pt: 'Liderança de uma equipa de nove pessoas na migração da faturação. Responsável pelos contratos com os fornecedores do sul e do norte.',
  it: 'Guida di un gruppo di nove persone per la migrazione della fatturazione. Responsabile dei contratti con i fornitori del sud e del nord.',
  nl: 'Leiding over een team van negen mensen bij de overgang van de facturatie naar de cloud. Verantwoordelijk voor het beheer van contracten.',
  pl: 'Kierowanie zespołem dziewięciu osób w ramach migracji systemu. Odpowiedzialność za umowy z dostawcami oraz kontakty z klientami na rynku.',
  cs: 'Vedení týmu devíti lidí při přechodu fakturace do cloudu. Odpovědnost za smlouvy s dodavateli a za komunikaci se zákazníky v regionu.',
  sk: 'Vedenie tímu deviatich ľudí pri prechode fakturácie do cloudu. Zodpovednosť za zmluvy s dodávateľmi a za komunikáciu so zákazníkmi v regióne.',
  sv: 'Ledde ett team på nio personer vid flytten av faktureringen till molnet. Ansvarade för avtal med leverantörer och kontakter inom regionen.',
  da: 'Ledede et team på ni personer efter flytningen af faktureringen til skyen. Ansvarlig for aftaler mellem leverandører og afdelingen, og for kontakten til kunderne.',
  no: 'Ledet et team på ni personer etter flyttingen av faktureringen til skyen. Ansvarlig for avtaler mellom leverandører og avdelingen, og for kontakten til kundene.',
  fi: 'Johti yhdeksän hengen tiimiä, joka siirsi laskutuksen pilveen. Vastasi sopimuksista toimittajien kanssa sekä siitä, että asiakkaat ovat tyytyväisiä.',
  hu: 'Kilenc fős csapat vezetése a számlázás felhőbe költöztetése során. Felelős volt a beszállítói szerződésekért és az ügyfelekkel való kapcsolatért is.',
  ro: 'Coordonarea unei echipe de nouă persoane la migrarea facturării în cloud. Responsabil de contractele cu furnizorii și de relația cu clienții din sud.',
  tr: 'Dokuz kişilik bir ekip ile faturalamanın buluta taşınması için çalıştı. Tedarikçi sözleşmeleri ve müşteri ilişkileri bu dönemde ona bağlıydı.',
  uk: 'Керувала командою з дев’яти осіб під час переходу на хмару. Відповідала за договори з постачальниками та їхнє виконання.',
  ru: 'Руководила командой из девяти человек при переходе в облако. Отвечала за договоры с поставщиками и их выполнение.',
  bg: 'Ръководство на екип от девет души при прехода към облака. Отговорност за договорите с доставчиците и връзките с клиентите.',
  el: 'Επικεφαλής ομάδας εννέα ατόμων στη μετάβαση της τιμολόγησης. Υπεύθυνη για τις συμβάσεις με τους προμηθευτές.',
  ja: '九名のチームを率いて請求システムをクラウドへ移行した。',
  zh: '带领九人团队将计费系统迁移到云端，负责供应商合同。',
  ko: '아홉 명의 팀을 이끌고 청구 시스템을 클라우드로 이전했습니다. AWS Kubernetes Terraform',
  ar: 'قيادة فريق من تسعة أشخاص لنقل نظام الفوترة إلى السحابة',
  fa: 'رهبری گروه نه‌نفره برای انتقال سامانه صورت‌حساب و پیگیری قراردادهای تأمین‌کنندگان در گروه چاپ',
  he: 'ניהול צוות של תשעה אנשים במעבר מערכת החיוב לענן',
};

test.each(Object.entries(SAMPLES))('detects %s', (language, text) => expect(detectLanguage(text, [])).toBe(language));

test.each([
  [
    'a language without a list',
    'Vadovavo devynių žmonių komandai perkeliant atsiskaitymų sistemą į debesį. Atsakinga už sutartis su tiekėjais ir klientais.',
  ],
  ['a list of tools', 'Python, PostgreSQL, Terraform, Kubernetes, AWS, Go, React, Docker'],
  ['few words', 'Anna Nowak, Kraków'],
  ['Cyrillic without any letter that tells', 'Анна Иванова, Москва, Python'],
  ['nothing', ''],
])('is unsure about %s', (_, text) => expect(detectLanguage(text, [])).toBeNull());

test('headings help where sentences are short', () => {
  expect(detectLanguage('Erfaring\nSygeplejerske, Aarhus\nUddannelse', ['da', 'da', 'no', 'da'])).toBe('da');
});
