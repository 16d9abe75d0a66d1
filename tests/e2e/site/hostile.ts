import { ATTACK_VECTORS } from '../../attack-vectors';
import { articlePage } from './articles';

/** An article whose body, title and facts hold every attack that we know, each parsed by itself. */
export function hostilePage(): string {
  // Escaped so that the vectors neither end this script nor begin elements before it runs.
  const vectors = JSON.stringify(Object.values(ATTACK_VECTORS)).replaceAll('<', '\\u003c');
  const insert = `<script>
    window.pwned = () => {};
    for (const vector of ${vectors}) {
      const block = document.createElement('div');
      block.innerHTML = vector;
      document.currentScript.before(block);
    }
  </script>`;
  return articlePage({ language: 'ar', name: 'hostile', insert }).replaceAll(
    'سلمى الخطيب',
    '&quot;&gt;&lt;img src=x onerror=pwned()&gt;',
  );
}

/** An article on a page whose elements take the names of what scripts ask a document for. */
export function clobberedPage(): string {
  const names = [
    'cloneNode',
    'querySelector',
    'querySelectorAll',
    'documentElement',
    'head',
    'body',
    'title',
    'baseURI',
  ];
  const insert = [
    ...names.map((name) => `<img name="${name}" src="/images/clobber.png" width="300" height="200">`),
    '<form id="article"><input name="parentNode"><input name="attributes"><input name="children"></form>',
    '<form name="createElement"><input name="nodeName"><input name="textContent"></form>',
  ].join('');
  return articlePage({ language: 'ar', name: 'clobbered', insert });
}
