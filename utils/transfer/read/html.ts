import { decodeEntitiesOnce } from '../../text/entities';
import { ImportFailure } from '../failure';
import { MAX_ROW } from '../limits';

export type HtmlToken =
  /** Names are in lower case. */
  | { kind: 'open'; name: string; attributes: ReadonlyMap<string, string> }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

/** Elements whose content is no markup and no text for a reader. */
const OPAQUE = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'textarea']);

/**
 * The tags and texts of HTML as exporters write it, in order. A tokenizer and not a parser: bookmark files leave out
 * end tags and nest wrongly, so that their order says more than a tree; and nothing is ever loaded or run. The text
 * may be cut into pieces anywhere.
 * @throws ImportFailure `cut-short` where the text ends inside a tag, `damaged` where a tag has no end
 */
export async function* htmlTokens(text: AsyncIterable<string>): AsyncGenerator<HtmlToken> {
  let rest = '';
  /** The opaque element that is being skipped. */
  let within: string | null = null;
  function* tokens(): Generator<HtmlToken> {
    let at = 0;
    for (;;) {
      const start = rest.indexOf('<', at);
      if (start < 0) break;
      if (start > at && !within) yield { kind: 'text', text: decodeEntitiesOnce(rest.slice(at, start)) };
      at = start;
      const end = markupEnd(rest, start);
      if (end < 0) break;
      const token = markup(rest.slice(start, end));
      at = end;
      if (within) {
        if (token?.kind === 'close' && token.name === within) within = null;
      } else if (token) {
        if (token.kind === 'open' && OPAQUE.has(token.name)) within = token.name;
        else yield token;
      }
    }
    rest = rest.slice(at);
    if (rest.length > MAX_ROW) throw new ImportFailure('damaged');
  }
  for await (const piece of text) {
    rest += piece;
    yield* tokens();
  }
  yield* tokens();
  if (/^<[a-z/!]/i.test(rest) || within) throw new ImportFailure('cut-short');
  if (rest) yield { kind: 'text', text: decodeEntitiesOnce(rest) };
}

/** Behind the end of the tag, comment or lone `<` that stands at a place; -1 where its end is still to come. */
function markupEnd(text: string, start: number): number {
  if ('<!--'.startsWith(text.slice(start, start + 4)) && text.length - start < 4) return -1;
  if (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start + 4);
    return end < 0 ? -1 : end + 3;
  }
  if (!/[a-z/!?]/i.test(text[start + 1] ?? '')) return start + 1;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '>') return at + 1;
    if (text[at] !== '=') continue;
    // Quotes count only as those of a value: `title=it's` has none.
    while (/\s/.test(text[at + 1] ?? '')) at += 1;
    const quote = text[at + 1];
    if (quote !== '"' && quote !== "'") continue;
    const end = text.indexOf(quote, at + 2);
    if (end < 0) return -1;
    at = end;
  }
  return -1;
}

const TAG = /^<(\/?)([a-z][^\s/>]*)/i;
const ATTRIBUTE = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

function markup(source: string): HtmlToken | null {
  if (source === '<') return { kind: 'text', text: '<' };
  const [all = '', slash, written = ''] = TAG.exec(source) ?? [];
  const name = written.toLowerCase();
  if (!name) return null;
  if (slash) return { kind: 'close', name };
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single, bare] of source.slice(all.length, -1).matchAll(ATTRIBUTE)) {
    const lower = key.toLowerCase();
    if (!attributes.has(lower)) attributes.set(lower, decodeEntitiesOnce(double ?? single ?? bare ?? ''));
  }
  return { kind: 'open', name, attributes };
}
