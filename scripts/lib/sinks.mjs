// @ts-check
import { parseSync, Visitor } from 'vite';

/** Members that parse HTML into the document, or run a string, whoever calls them. */
const SINK_MEMBERS = new Set([
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'createContextualFragment',
  'eval',
]);
/** Properties and attributes whose value is parsed as HTML. */
const SINK_PROPERTIES = new Set(['innerHTML', 'outerHTML', 'srcdoc', 'srcDoc', 'dangerouslySetInnerHTML']);
const DOCUMENT_WRITERS = new Set(['write', 'writeln']);
const TIMERS = new Set(['setTimeout', 'setInterval']);

/**
 * @typedef {object} Sink A place in a program where a string becomes markup or code.
 * @property {number} line counted from 1
 * @property {string} what
 */

/** @typedef {import('vite').ESTree.Node} Node */

/**
 * Find every sink in a program, and every import of the sanitiser. The program is parsed, so comments, strings and
 * reading a property (`element.innerHTML` alone) count for nothing.
 * @param {string} code
 * @param {string} file decides by its ending how the code is parsed
 * @returns {{ sinks: Sink[], sanitiserImports: Sink[] }}
 * @throws SyntaxError where the code can't be parsed: what can't be read can't be trusted
 */
export function findSinks(code, file) {
  const { program, errors } = parseSync(file, code);
  if (errors[0]) throw new SyntaxError(`${file}: ${errors[0].message}`);
  /** @type {Sink[]} */
  const sinks = [];
  /** @type {Sink[]} */
  const sanitiserImports = [];
  /** @param {Sink[]} list @param {{ start: number }} node @param {string} what */
  const note = (list, node, what) => list.push({ line: code.slice(0, node.start).split('\n').length, what });
  /** @param {{ source: Node | null, start: number }} node */
  const checkModule = (node) => {
    if (node.source && textOf(node.source)?.startsWith('dompurify'))
      note(sanitiserImports, node, 'dompurify');
  };

  new Visitor({
    AssignmentExpression({ left, start }) {
      const name = left.type === 'MemberExpression' && memberName(left);
      if (name && SINK_PROPERTIES.has(name)) note(sinks, { start }, `assignment to ${name}`);
    },
    ObjectExpression({ properties }) {
      for (const property of properties) {
        const name = property.type === 'Property' && keyName(property.key, property.computed);
        if (name && SINK_PROPERTIES.has(name)) note(sinks, property, `property ${name}`);
      }
    },
    JSXAttribute({ name, start }) {
      if (name.type === 'JSXIdentifier' && SINK_PROPERTIES.has(name.name))
        note(sinks, { start }, `attribute ${name.name}`);
    },
    MemberExpression(node) {
      const name = memberName(node);
      if (!name) return;
      if (SINK_MEMBERS.has(name)) note(sinks, node, name);
      if (DOCUMENT_WRITERS.has(name) && isDocument(node.object)) note(sinks, node, `document.${name}`);
    },
    CallExpression({ callee, arguments: [first, second], start }) {
      const called =
        callee.type === 'Identifier' ? callee.name : callee.type === 'MemberExpression' && memberName(callee);
      if (called === 'eval' && callee.type === 'Identifier') note(sinks, { start }, 'eval');
      if (called === 'Function') note(sinks, { start }, 'Function');
      if (called && TIMERS.has(called) && first && textOf(first) !== null)
        note(sinks, { start }, `${called} of a string`);
      if (called === 'setAttribute' && first && isSinkAttribute(textOf(first)))
        note(sinks, { start }, `attribute ${textOf(first)}`);
      if (called === 'set' && second && SINK_PROPERTIES.has(textOf(second) ?? ''))
        note(sinks, { start }, `property ${textOf(second)}`);
      if (called === 'require' && first && textOf(first)?.startsWith('dompurify'))
        note(sanitiserImports, { start }, 'dompurify');
    },
    NewExpression({ callee, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Function') note(sinks, { start }, 'new Function');
    },
    ImportDeclaration: checkModule,
    ExportNamedDeclaration: checkModule,
    ExportAllDeclaration: checkModule,
    ImportExpression: checkModule,
  }).visit(program);
  return { sinks, sanitiserImports };
}

/** @param {import('vite').ESTree.MemberExpression} node */
function memberName(node) {
  return keyName(node.property, node.computed);
}

/** Name of a key, as far as it can be read off: `a.name`, `a['name']`. @param {Node} key @param {boolean} computed */
function keyName(key, computed) {
  if (!computed && (key.type === 'Identifier' || key.type === 'PrivateIdentifier')) return key.name;
  return textOf(key);
}

/** @param {Node} node @returns {string | null} */
function textOf(node) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral') return node.quasis.map(({ value }) => value.cooked).join('');
  return null;
}

/** `document`, `frame.contentDocument`, `element.ownerDocument`: whatever is called a document. @param {Node} node */
function isDocument(node) {
  const name =
    node.type === 'Identifier' ? node.name : node.type === 'MemberExpression' ? memberName(node) : null;
  return /^(.*document|doc)$/i.test(name ?? '');
}

/** @param {string | null} name */
function isSinkAttribute(name) {
  return name !== null && (/^on/i.test(name) || name.toLowerCase() === 'srcdoc');
}
