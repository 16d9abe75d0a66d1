// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findSinks } from './sinks.mjs';

const SINKS = [
  'element.innerHTML = html',
  'element.innerHTML += html',
  "element['innerHTML'] = html",
  'element[`outerHTML`] = html',
  'this.#host.shadowRoot.innerHTML ??= html',
  'frame.srcdoc = html',
  "frame.setAttribute('srcdoc', html)",
  "button.setAttribute('onclick', code)",
  'Object.assign(element, { innerHTML: html })',
  "Reflect.set(element, 'innerHTML', html)",
  '<p dangerouslySetInnerHTML={{ __html: html }} />',
  '<iframe srcDoc={html} />',
  '<p innerHTML={html} />',
  "h('p', { dangerouslySetInnerHTML: { __html: html } })",
  "element.insertAdjacentHTML('beforeend', html)",
  'const insert = element.insertAdjacentHTML',
  'range.createContextualFragment(html)',
  'element?.setHTMLUnsafe(html)',
  'Document.parseHTMLUnsafe(html)',
  'document.write(html)',
  'frame.contentDocument.writeln(html)',
  "element.ownerDocument['write'](html)",
  'eval(code)',
  'globalThis.eval(code)',
  '(0, window.eval)(code)',
  'new Function(code)',
  'Function(code)()',
  "setTimeout('code()', 5)",
  'setInterval(`run()`, 5)',
  'function f() { if (a) { b.forEach((c) => { c.innerHTML = d; }); } }',
];

const HARMLESS = [
  'const html = element.innerHTML',
  'serialise(element.outerHTML)',
  '// element.innerHTML = html',
  '/* eval(code) */ const a = 1',
  "const text = 'element.innerHTML = html; eval(x)'",
  '<p title="innerHTML = 1">{"document.write()"}</p>',
  'const { innerHTML } = element',
  "element.textContent = 'x'",
  'stream.write(bytes)',
  'writer.writeln(line)',
  'setTimeout(() => run(), 5)',
  "element.setAttribute('lang', value)",
  'type T = { innerHTML: string }',
  'new DOMParser().parseFromString(html, type)',
  'const evaluate = (f: Function) => f.name',
  "map.set('html', 1)",
];

describe('findSinks', () => {
  it.each(SINKS)('finds %s', (code) => {
    expect(findSinks(code, 'x.tsx').sinks).toHaveLength(1);
  });

  it.each(HARMLESS)('lets %s be', (code) => {
    expect(findSinks(code, 'x.tsx')).toEqual({ sinks: [], sanitiserImports: [] });
  });

  it.each([
    "import DOMPurify from 'dompurify'",
    "import createDOMPurify from 'dompurify/dist/purify.es.mjs'",
    "export * from 'dompurify'",
    "export { sanitize } from 'dompurify'",
    "const purify = await import('dompurify')",
    "const purify = require('dompurify')",
  ])('finds the sanitiser in %s', (code) => {
    expect(findSinks(code, 'x.ts').sanitiserImports).toHaveLength(1);
  });

  it('tells the line', () => {
    expect(findSinks('let a;\n\n  a.innerHTML = b;', 'x.ts').sinks).toEqual([
      { line: 3, what: 'assignment to innerHTML' },
    ]);
  });

  it('refuses what it cannot parse', () => {
    expect(() => findSinks('const = ;', 'x.ts')).toThrow(SyntaxError);
  });
});
