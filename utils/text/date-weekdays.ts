import { foldForSearch } from './fold';

/**
 * The days of the week, folded and without spaces, in full and short: Arabic, Persian, Urdu, Hebrew; Spanish, French,
 * Italian; German; Portuguese; Turkish; Russian. Written out, for asking the browser (Intl) takes longer than
 * reading a date.
 */
const DAY = new RegExp(
  `^(?:${[
    'ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|(?:دو|سه|چهار|پنج|يك)?شنبه|جمعه|پير|منگل|بده|جمعرات|هفته|اتوار',
    'יום(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[א-ו])|שבת',
    'lun(?:es|di|edi)?|mar(?:tes|di|tedi)?|mi(?:e(?:rcoles)?)?|mer(?:credi|coledi)?|jue(?:ves)?|jeu(?:di)?|gio(?:vedi)?',
    'vie(?:rnes)?|ven(?:dredi|erdi)?|sab(?:ado|ato)?|sam(?:edi|stag)?|dom(?:ingo|enica)?|dim(?:anche)?',
    '(?:mon|diens|donners|frei|sonn)tag|mittwoch|mo|di|do|fr|s[ao]',
    '(?:segunda|terca|quarta|quinta|sexta)feira|seg|ter|qu[ai]|sex|pazar(?:tesi)?|paz|pzt|sali?|car(?:samba)?|per(?:sembe)?',
    'cum(?:a|artesi)?|cmt|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс',
  ].join('|')})$`,
);

/** Whether a text is the name of a day of the week, of one word or two, in full or short. */
export function isWeekday(text: string): boolean {
  return DAY.test(foldForSearch(text).replace(/[^\p{L}]/gu, ''));
}
