// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { removeInactive } from './inactive';

function shownOf(markup: string): string | undefined {
  const { body } = new DOMParser().parseFromString(`<p>قبل</p>${markup}<p>بعد</p>`, 'text/html');
  removeInactive(body);
  return body.textContent?.replace(/^قبل|بعد$/g, '');
}

test.for([
  ['a script', '<script>let a = 1;</script>'],
  ['a closed dialog', '<dialog>اشترك الآن</dialog>'],
  ['what is hidden', '<p hidden>حذف الخبر</p>'],
  ['what its style hides', '<p style="color:red; display : none">حذف الخبر</p>'],
  ['what is for screen readers', '<span class="sr-only">يفتح في نافذة جديدة</span>'],
  ['what the class of common frameworks hides', '<div class="box hidden"><p>شكرًا، أُرسل تعليقك</p></div>'],
] as const)('takes out %s', ([, markup]) => {
  expect(shownOf(markup)).toBe('');
});

test.for([
  ['a part that is shown on wide screens', '<div class="hidden md:block"><p>عاد الصيادون</p></div>'],
  ['what a script has shown', '<div class="hidden" style="display: block"><p>عاد الصيادون</p></div>'],
  ['a name that only begins so', '<p class="hidden-truth">عاد الصيادون</p>'],
  ['a long text', `<div class="hidden"><p>${'عاد الصيادون إلى الميناء. '.repeat(80).trim()}</p></div>`],
] as const)('leaves %s', ([, markup]) => {
  expect(shownOf(markup)).toContain('عاد الصيادون');
});

test.for([
  ['goes', '<a href="#nets">#</a>', ''],
  ['goes with what it stands in', '<span> <a href="#nets">¶</a> </span>', ''],
  ['that nobody sees goes', '<a href="#nets">\u200b</a>', ''],
  ['of an absolute address goes', '<a href="https://news.example/a/42#nets">§</a>', ''],
  ['is no number of a note', '<a href="#note-1">[١]</a>', '[١]'],
  ['is no word', '<a href="#nets">القديمة</a>', 'القديمة'],
  ['leads to a place in the page', '<a href="https://other.example/">→</a>', '→'],
] as const)('a sign by which a heading is linked to %s', ([, link, expected]) => {
  expect(shownOf(`<h2>${link}</h2>`)?.trim()).toBe(expected);
});

test('a sign is no image, and leaves the place that it marks', () => {
  const { body } = new DOMParser().parseFromString(
    '<h2><a id="nets" href="#nets">#</a> <a href="#nets"><img src="/nets.png"></a></h2>',
    'text/html',
  );
  removeInactive(body);
  expect(body.innerHTML).toBe(
    '<h2><a id="nets" href="#nets"></a> <a href="#nets"><img src="/nets.png"></a></h2>',
  );
});

test.for([
  ['go', '<table><tr><td><pre>1\n2\n</pre></td><td><pre>git add .\n</pre></td></tr></table>', 'git add .\n'],
  ['stay where nothing but numbers is there', '<pre>1\n2\n</pre>', '1\n2\n'],
] as const)('the numbers of lines %s', ([, markup, expected]) => {
  expect(shownOf(markup)).toBe(expected);
});
