/**
 * CJK radicals → equivalent ideographs. Chinese and Japanese fonts use the same glyph for both, and some programs write the radical
 * to the PDF. NFKC handles the Kangxi radicals; this table has those of the CJK Radicals Supplement, from Unicode's
 * EquivalentUnifiedIdeograph.
 */
const SUPPLEMENT =
  '⺁厂⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺲罒⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const IDEOGRAPHS = new Map<string, string>();
for (let at = 0; at < SUPPLEMENT.length; at += 2) IDEOGRAPHS.set(SUPPLEMENT[at] ?? '', SUPPLEMENT[at + 1] ?? '');

/** Replaces radicals by the ideographs that they look like. */
export const withoutRadicals = (text: string): string =>
  text
    .replace(/[\u2f00-\u2fd5]/g, (sign) => sign.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (sign) => IDEOGRAPHS.get(sign) ?? sign)
    // Hyphenation point used for the Japanese middle dot.
    .replace(/(?<=[\u3040-\u30ff\u4e00-\u9fff])\u2027(?=[\u3040-\u30ff\u4e00-\u9fff])/g, '・');
