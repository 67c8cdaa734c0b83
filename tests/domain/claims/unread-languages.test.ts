import { describe, expect, test } from '@jest/globals';
import { languagesOf } from '../../../src/domain/claims/languages-of.ts';
import { checkRewrite } from '../../../src/domain/rewriting/check-rewrite.ts';

/** Statements in languages that no list is for, with an honest rewrite, and one that claims something else. */
const UNREAD: Record<string, readonly (readonly [source: string, honest: string, dishonest: string])[]> = {
  Finnish: [
    ['En johtanut tiimiä, vaan avustin siinä', 'Avustin tiimissä, en johtanut sitä', 'Johtanut tiimiä, avustin siinä'],
    [
      'Korjasin koneita ja en koskaan myöhästynyt',
      'Koneiden korjaus ilman myöhästymisiä',
      'Korjasin koneita ja myöhästynyt',
    ],
    ['Vastasin 40 asiakkaan laskutuksesta', 'Hoidin 40 asiakkaan laskutusta', 'Johdin 40 asiakkaan laskutusta'],
  ],
  Turkish: [
    ['Ekibi yönetmedim, sadece destek verdim', 'Ekibe sadece destek verdim', 'Ekibi yönettim, destek verdim'],
    ['Gunde 40 hastaya baktim', 'Her gun 40 hastaya baktim', 'Gunde 40 hastayi ameliyat ettim'],
  ],
  Hungarian: [
    ['Nem vezettem a csapatot, csak segítettem', 'Csak segítettem a csapatot', 'Vezettem a csapatot, segítettem'],
    [
      'Napi 40 beteget láttam el és vezettem a nyilvántartást',
      'Napi 40 beteg ellátása',
      'Napi 40 beteget műtöttem és vezettem a nyilvántartást',
    ],
  ],
  Greek: [
    ['Δεν διηύθυνα την ομάδα, βοήθησα μόνο', 'Βοήθησα μόνο την ομάδα', 'Διηύθυνα την ομάδα, βοήθησα'],
    [
      'Εξυπηρέτησα 40 πελάτες στο Carrefour',
      'Εξυπηρέτηση 40 πελατών στο Carrefour',
      'Διεύθυνση 40 πελατών στο Carrefour',
    ],
  ],
  Hindi: [
    ['मैंने टीम का नेतृत्व नहीं किया', 'टीम का नेतृत्व मैंने नहीं किया', 'मैंने टीम का नेतृत्व किया'],
    ['प्रतिदिन 40 ग्राहकों की सेवा की', 'रोज़ 40 ग्राहकों की सेवा की', 'प्रतिदिन 40 ग्राहकों का नेतृत्व किया'],
  ],
  Romanian: [['Nu am condus echipa, doar am ajutat', 'Am ajutat echipa', 'Am condus echipa, am ajutat']],
  Czech: [['Nevedl jsem tým, jen jsem pomáhal', 'Jen jsem pomáhal týmu', 'Vedl jsem tým, pomáhal jsem']],
  Danish: [
    ['Ledede ikke teamet, men hjalp med rapporter', 'Hjalp teamet med rapporter', 'Ledede teamet, hjalp med rapporter'],
  ],
  Norwegian: [['Ledet ikke teamet, men hjalp til', 'Hjalp til i teamet', 'Ledet teamet, hjalp til']],
  Catalan: [
    ['No vaig dirigir l’equip, només vaig ajudar', 'Només vaig ajudar l’equip', 'Vaig dirigir l’equip, vaig ajudar'],
  ],
  Vietnamese: [['Không quản lý nhóm, chỉ hỗ trợ', 'Chỉ hỗ trợ nhóm', 'Quản lý nhóm, hỗ trợ']],
  Indonesian: [['Tidak memimpin tim, hanya membantu', 'Hanya membantu tim', 'Memimpin tim, membantu']],
  Ukrainian: [['Не керував командою, лише допомагав', 'Лише допомагав команді', 'Керував командою, допомагав']],
  Estonian: [['Ei juhtinud meeskonda, vaid aitasin', 'Aitasin meeskonda', 'Juhtinud meeskonda, aitasin']],
  Persian: [['تیم را رهبری نکردم، فقط کمک کردم', 'فقط به تیم کمک کردم', 'تیم را رهبری کردم، کمک کردم']],
  Hebrew: [['לא ניהלתי את הצוות, רק עזרתי', 'רק עזרתי לצוות', 'ניהלתי את הצוות, עזרתי']],
  Thai: [['ไม่ได้นำทีม แต่ช่วยทำรายงาน', 'ช่วยทีมทำรายงาน', 'นำทีม ช่วยทำรายงาน']],
};

describe.each(Object.entries(UNREAD))('a rewrite in %s', (_language, cases) => {
  test.each(cases)('waits for review: %s', (source, honest, dishonest) => {
    for (const rewrite of [honest, dishonest]) expect(checkRewrite(source, rewrite).outcome).not.toBe('keep');
  });

  test.each(cases)('may change punctuation: %s', (source) => {
    expect(checkRewrite(source, `${source}.`)).toEqual({ outcome: 'keep' });
  });
});

test('a text of which hardly a word is listed is in no language, though a word of it looks like one', () => {
  expect(languagesOf('Korjasin koneita ja en koskaan myöhästynyt', 'Korjasin koneita ja koskaan myöhästynyt')).toEqual(
    [],
  );
});
