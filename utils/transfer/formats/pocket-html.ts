import { ImportFailure } from '../failure';
import type { HtmlToken } from '../read/html';
import type { HtmlFormat, Row } from './format';

/** Pocket's HTML page (`ril_export.html`): a list under `Unread`, another under `Read Archive`. */
export const pocketHtml: HtmlFormat = {
  name: 'pocket-html',
  recognises: (head) => /<title>Pocket Export</i.test(head) || /\stime_added=["']?\d/i.test(head),
  rows,
};

async function* rows(tokens: AsyncIterable<HtmlToken>): AsyncGenerator<Row> {
  let row = 0;
  /** Elements without which the file is not whole. */
  let open = 0;
  let archived = false;
  let text = '';
  let link: ReadonlyMap<string, string> | null = null;
  for await (const token of tokens) {
    if (token.kind !== 'text' && /^(ul|html)$/.test(token.name)) open += token.kind === 'open' ? 1 : -1;
    if (token.kind === 'text') text += token.text;
    else if (token.kind === 'open') {
      text = '';
      if (token.name === 'a') link = token.attributes;
    } else if (/^h\d$/.test(token.name)) archived = /archive/i.test(text);
    else if (token.name === 'a' && link) {
      row += 1;
      yield {
        row,
        source: `${text} ${link.get('href') ?? ''}`,
        raw: {
          url: link.get('href'),
          title: text,
          savedAt: link.get('time_added'),
          tags: (link.get('tags') ?? '').split(','),
          status: archived ? 'archived' : 'unread',
        },
      };
      link = null;
    }
  }
  if (open > 0) throw new ImportFailure('cut-short');
}
