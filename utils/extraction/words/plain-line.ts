import { foldForSearch } from '../../text/fold';

/** What each UTF-16 unit is in a plain line; learned once, as a look takes a part of what patterns take. */
const SIGNS = new Array<string | undefined>(0x10000);

/** A line as it is looked up: folded, letters and digits only, `0` for any number. */
export function plainLine(line: string): string {
  const text = line.normalize('NFKC');
  let plain = '';
  let last = '';
  let isApart = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    SIGNS[code] ??= signOf(String.fromCharCode(code));
    const sign = SIGNS[code];
    if (sign === ' ') isApart = true;
    else if (sign) {
      if (sign !== '0' || last !== '0') plain += isApart && plain ? ` ${sign}` : sign;
      isApart = false;
      last = sign;
    }
  }
  return plain;
}

/** A letter folded, a number's `0`, nothing for marks within words and a space for what stands between them. */
function signOf(unit: string): string {
  const folded = foldForSearch(`.${unit}.`).slice(1, -1);
  if (/[\p{L}\p{N}]/u.test(folded)) return folded.replace(/\d/, '0');
  return /^['’]?$/.test(folded) ? '' : ' ';
}
