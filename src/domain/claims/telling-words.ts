import { remembered } from '../text/remembered.ts';
import { foldClaim } from './fold-claim.ts';

/** Words with which a person's facts are told in the third person, by language. They say nothing that the facts do not. */
const TELLING: Record<string, string> = {
  en: 'he she him his her hers they their person who has been is was works worked working as at role roles position positions career since today now currently present current earlier later previously before then there first finally began begins started since until where company employer studied studies study degree graduated holds held joined january february march april may june july august september october november december',
  de: 'er sie seine ihre seiner ihrer person arbeitet arbeitete als bei rolle position stelle laufbahn seit heute derzeit aktuell früher später zuvor danach dann dort zuerst begann studierte studium abschluss januar februar märz april mai juni juli august september oktober november dezember',
  fr: 'il elle son sa ses personne travaille travaillait travaillé comme poste rôle carrière depuis aujourd hui actuellement auparavant ensuite puis alors là commencé étudié études diplôme janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  es: 'él ella su sus persona trabaja trabajó trabajado como puesto cargo carrera desde hoy actualmente antes después luego allí empezó estudió estudios título enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  pt: 'ele ela seu sua seus suas pessoa trabalha trabalhou como cargo função carreira desde hoje atualmente antes depois lá começou estudou estudos formação janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  it: 'lui lei suo sua persona lavora lavorato come ruolo posizione carriera oggi attualmente prima dopo poi lì iniziato studiato studi titolo gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  nl: 'hij zij haar zijn persoon werkt werkte gewerkt als bij rol functie loopbaan sinds vandaag momenteel eerder later daarvoor daarna toen daar begon studeerde studie diploma januari februari maart april mei juni juli augustus september oktober november december',
  pl: 'on ona jego jej osoba pracuje pracował pracowała jako stanowisko rola kariera od dziś obecnie wcześniej później potem tam rozpoczął rozpoczęła studiował studiowała studia stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  sv: 'han hon hans hennes person arbetar arbetade arbetat som hos roll tjänst karriär sedan idag nu för närvarande tidigare senare därefter där började studerade studier examen januari februari mars april maj juni juli augusti september oktober november december',
  ja: '彼 彼女 氏 さん 勤務 勤務し 職 経歴 現在 以前 その後 当時 大学 卒業',
  zh: '他 她 其 目前 现任 曾任 曾 任职 就职 职业生涯 此前 之后 后来 当时 毕业 就读',
  ko: '그는 그녀는 그의 그녀의 씨는 근무했다 근무 근무하고 있다 현재 이전에 이후 당시 경력 졸업',
  ar: 'هو هي عمل عملت يعمل تعمل منصب وظيفة مسيرة منذ حاليا سابقا لاحقا ثم هناك بدأ بدأت درس درست دراسة يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
};

const wordsOf = remembered((language) => new Set(TELLING[language]?.split(' ').map(foldClaim)));

export const isTelling = (word: string, language: string): boolean => wordsOf(language).has(word);
