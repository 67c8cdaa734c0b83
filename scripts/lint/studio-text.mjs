// Lint rule: text that people read belongs in web/studio/messages. Loaded by .oxlintrc.json.

/** Attributes whose values nobody reads. */
const CODE_ATTRIBUTES = new Set(
  `accept aria-current aria-describedby aria-hidden aria-labelledby aria-live aria-pressed autoCapitalize autoComplete
  className href htmlFor id inputMode key kind lang loading name noun rel role scope sizes slot src style target to type unit`.split(
    /\s+/,
  ),
);
/** The product's name, a key on the keyboard, a file. */
const NAMES = /^(?:Cursus|[A-Z]|[a-z]+\.[a-z]+)$/u;
/** Calls with strings that nobody reads. */
const CODE_CALLS = /^(?:graphql|t|document\.querySelector)$/u;
/** Two words, a capitalized word, or punctuation that only text has. */
const READS_LIKE_TEXT = /\p{L}[^\s\p{L}]*\s+[^\s\p{L}]*\p{L}|^\p{Lu}\p{Ll}|[“”„’]/u;
const LETTER = /\p{L}/u;

const rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const source = context.sourceCode;
    const check = (node, text, pattern) => {
      const words = text.trim();
      if (pattern.test(words) && !NAMES.test(words))
        context.report({ node, message: `Move “${words}” to web/studio/messages: people read it.` });
    };
    return {
      JSXText: (node) => check(node, node.value, LETTER),
      Literal(node) {
        if (typeof node.value === 'string') check(node, node.value, patternFor(node, source));
      },
      TemplateLiteral(node) {
        const pattern = patternFor(node, source);
        // Placeholders stand for words.
        check(node, node.quasis.map(({ value }) => value.cooked).join(pattern === LETTER ? '' : 'x'), pattern);
      },
    };
  },
};

const NOTHING = /(?!)/u;
const PASSED_ON = new Set(['ConditionalExpression', 'LogicalExpression', 'TemplateLiteral']);
const CODE = new Set([
  'ImportDeclaration',
  'ImportExpression',
  'ImportAttribute',
  'TSLiteralType',
  'TSImportType',
  'TaggedTemplateExpression',
  'SwitchCase',
]);

/** Pattern of displayed text at this place: any letter where it is certainly displayed, prose where it may be. */
function patternFor(node, source) {
  let place = node;
  while (PASSED_ON.has(place.parent.type) && place !== place.parent.test) place = place.parent;
  const { parent } = place;
  if (CODE.has(parent.type) || isComparison(place) || isKey(place) || isOfCall(place, source)) return NOTHING;
  const holder = parent.type === 'JSXExpressionContainer' ? parent.parent : parent;
  if (holder.type === 'JSXAttribute') return CODE_ATTRIBUTES.has(attributeName(holder.name)) ? NOTHING : LETTER;
  return holder === parent ? READS_LIKE_TEXT : LETTER;
}

const attributeName = (name) =>
  name.type === 'JSXNamespacedName' ? `${name.namespace.name}:${name.name.name}` : name.name;
const isComparison = ({ parent }) => parent.type === 'BinaryExpression' && /^[!=]==$|^in$/u.test(parent.operator);
const isOfCall = ({ parent }, source) =>
  parent.type === 'CallExpression' && CODE_CALLS.test(source.getText(parent.callee));
const isKey = (node) =>
  (node.parent.type === 'Property' && node.parent.key === node && !node.parent.computed) ||
  (node.parent.type === 'MemberExpression' && node.parent.property === node);

export default { meta: { name: 'studio' }, rules: { 'no-text': rule } };
