import { expect, it } from 'vitest';
import { decodeEntities } from './entities';

it.each([
  ['Tom &amp; Jerry', 'Tom & Jerry'],
  ['&quot;x&quot;', '"x"'],
  ['It&#8217;s', 'It’s'],
  ['&#x645;', 'م'],
  ['twice &amp;quot;escaped&amp;#039;', 'twice "escaped\''],
  ['&unknown; &#0; &#9999999;', '&unknown; &#0; &#9999999;'],
  ['R&D; a & b', 'R&D; a & b'],
  ['می&zwnj;شود', 'می\u200cشود'],
])('%s', (text, expected) => {
  expect(decodeEntities(text)).toBe(expected);
});
