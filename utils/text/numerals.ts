/**
 * Text with Arabic-Indic (٠-٩) and Persian or Urdu (۰-۹) digits written as ASCII ones; everything else stays.
 * Both blocks run in order, so that the last four bits of a code point give the digit (Unicode, Arabic block).
 */
export function toAsciiDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
