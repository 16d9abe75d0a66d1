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
