import type { Grammar } from '../grammar.ts';
import { SPACED_MARKS } from '../spaced-marks.ts';

export const ko: Grammar = {
  ...SPACED_MARKS,
  language: 'ko',
  and: ', ',
  period: '{a}~{b}',
  brackets: ['(', ')'],
  since: '{date}부터',
  position: '{at}{title} 직책을',
  at: '{company}에서 ',
  now: '{who} 님은 {since} {position} 맡고 있습니다',
  nowUndated: '{who} 님은 {position} 맡고 있습니다',
  last: '{who} 님은 가장 최근에 {position} 맡았습니다',
  once: '{who} 님은 {position} 맡은 경력이 있습니다',
  before: ['이전 직책은 {items}입니다', '이전 직책은 {items}입니다'],
  also: ['그 밖의 직책은 {items}입니다', '그 밖의 직책은 {items}입니다'],
  item: ['{company} {title}', '{company} {title}'],
  studies: ['학력은 {items}입니다', '학력은 {items}입니다'],
  deeds: [
    {
      sentence: '{company}에서는 {deeds}',
      deed: '{rest} {verb}했습니다',
      isVerbLast: true,
      // Without a particle it is a note, not a sentence.
      needs: /[을를이가]\s/u,
      verbs:
        '절감 달성 개선 향상 단축 증가 확대 개발 구축 도입 관리 운영 설계 감소 획득 육성 담당 지원 총괄 판매 수행 작성 기획 교육 분석 자동화',
    },
  ],
  breaks: /[,;]|\s[–—-]\s|\(/u,
};
