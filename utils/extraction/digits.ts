/**
 * Digits of the numbers that travel into every page, 60 of them: the signs that are most frequent in a script anyway, and
 * so compress best, the most frequent ones in the middle.
 */
export const DIGITS = 'OL87+A6S4!3y/]b}g:1f0hc=l(a.ret,ni)osudpm|-;?{&[2wkv5NECxT9D';
