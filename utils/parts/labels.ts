import { toAsciiDigits } from '../text/numerals';
import { squeezed } from '../text/space';

/** What a link to another part says of itself. */
export type Label =
  | { kind: 'number'; number: number }
  /** "Next page": another page of this text. */
  | { kind: 'next-page' }
  /** "Next" or an arrow: of whatever. */
  | { kind: 'next' };

/** Whole labels only: "next article" and headlines are none of these. */
const NEXT_PAGE =
  /^(إلى |الى |اقرأ )?(ال)?صفحة التالية$|^تابع القراءة$|^باقي المقال$|^صفح[هةٔ]+ ?[‌ ]?(بعد|بعدی)$|^ادامه( مطلب)?$|^(לעמוד|העמוד|לדף|הדף) הבא$|^המשך( קריאה)?$|^(اگلا صفحہ|اگلے صفحے پر|صفحہ اگلا)$|^(پەڕەی|لاپەڕەی) (دواتر|داهاتوو)$|^(read |go to )?(the )?next (page|part)$|^continue( reading)?$|^page suivante$|^(nächste seite|weiterlesen)$|^(sonraki sayfa|devamı|devamını oku)$|^(página siguiente|siguiente página|próxima página)$|^следующая страница$/i;
const NEXT =
  /^(التالي|التالية|بعدی|بعد|הבא|הבאה|اگلا|اگلی|دواتر|next|suivante?|weiter|sonraki|ileri|siguiente|próxim[ao]|далее|вперёд)$/i;
const ARROW = /^[»›>→«‹<←❯❮▶◀]+$/;
const NUMBER =
  /^(?:(?:ال)?(?:صفحة|جزء|صفحه|صفحہ|پەڕەی)|עמוד|חלק|page|part|seite|sayfa|página|pagina|страница)? ?(\d{1,2})(?: ?\/ ?\d{1,2})?$/i;

/** What a link's text says; null where it says something else. Arrows at its ends say nothing more. */
export function readLabel(text: string): Label | null {
  const line = squeezed(toAsciiDigits(text).replace(/[\u200e\u200f\u061c]/g, ''));
  if (ARROW.test(line)) return { kind: 'next' };
  const words = line.replace(/^[«‹<←❮◀([ ]+|[»›>→❯▶)\]:.… ]+$/g, '').replace(/^[»›>→❯▶ ]+|[«‹<←❮◀ ]+$/g, '');
  const [, number] = NUMBER.exec(words) ?? [];
  if (number) return { kind: 'number', number: Number(number) };
  if (NEXT_PAGE.test(words)) return { kind: 'next-page' };
  return NEXT.test(words) ? { kind: 'next' } : null;
}
