import type { Grammar } from '../grammar.ts';

const SURU =
  '削減 向上 改善 達成 短縮 増加 拡大 実現 開発 構築 導入 獲得 育成 担当 設計 管理 運営 支援 移行 統括 指導 販売 作成 企画 提案 実施 推進 整備 採用 対応 分析 自動化 効率化';

export const ja: Grammar = {
  language: 'ja',
  stop: '。',
  comma: '、',
  and: '、',
  period: '{a}～{b}',
  brackets: ['（', '）'],
  since: '{date}から',
  position: '{at}{title}',
  at: '{company}で',
  sameEmployer: '同じ勤務先で',
  now: '{who}は{since}、{position}を務めている',
  nowUndated: '{who}は{position}を務めている',
  last: '{who}の直近の職は、{of}{title}{added}である',
  once: '{who}には{position}を務めた経験がある',
  before: ['それ以前は、{items}を務めた', 'それ以前は、{items}を務めた'],
  also: ['このほか、{items}も務めた', 'このほか、{items}も務めた'],
  item: ['{position}', '{position}'],
  studies: ['学歴は{items}である', '学歴は{items}である'],
  deeds: [
    {
      sentence: '{company}では、{deeds}',
      deed: '{rest}{verb}した',
      isVerbLast: true,
      needs: /[をがに]/u,
      verbs: SURU,
    },
    {
      sentence: '{company}では、{deeds}',
      deed: '{rest}{verb}た',
      isVerbLast: true,
      needs: /[をがに]/u,
      verbs: 'まとめ 率い 務め 減らし 伸ばし 高め 整え 立ち上げ 引き上げ 引き下げ 増やし',
    },
  ],
  breaks: /[、。；;]|\s[–—-]\s|[（(]/u,
};
