import { foldForSearch } from '../../text/fold';

/** What each UTF-16 unit is in a plain line; learned once, as a look takes a part of what patterns take. */
const SIGNS = new Array<string | undefined>(0x10000);

/** A line as it is looked up: folded, letters and digits only, `0` for any number. */
export function plainLine(line: string): string {
  let plain = '';
  readPlain(line, (sign) => {
    plain += sign;
  });
  return plain;
}

/** Take the signs of a plain line one by one, for whom no text needs to be made of them. */
export function readPlain(line: string, take: (sign: string) => void): void {
  let last = '';
  let isApart = false;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    SIGNS[code] ??= signOf(line.charAt(index));
    const sign = SIGNS[code];
    if (sign === ' ') isApart = true;
    else if (sign) {
      if (sign !== '0' || last !== '0') {
        if (isApart && last) take(' ');
        take(sign);
      }
      isApart = false;
      last = sign;
    }
  }
}

/** A letter folded, a number's `0`, nothing for marks within words and a space for what stands between them. */
function signOf(unit: string): string {
  const folded = foldForSearch(`.${unit}.`).slice(1, -1);
  if (/[\p{L}\p{N}]/u.test(folded)) return folded.replace(/\d/, '0');
  return /^['’]?$/.test(folded) ? '' : ' ';
}
