import { foldForSearch } from '../fold';

/**
 * Common words in which و is the first letter of the root and not "and": without them وزير would be found under زير and
 * وعود under عود. Endings are added by rule.
 */
const RADICAL_WAW = foldForSearch(`
واجب واجه واحد واحة وادي وارد واسط واسع واشنطن واصل واضح واعد واعي وافد وافر وافق واقع واقف والد والي وايت
وباء وبائي وثائق وثيق وثق وجب وجد وجدان وجع وجه وجهة وجوب وجود وجوه وجيه وجيز وحدة وحدات وحدوي وحش وحوش وحيد
وداع ودائع وديع وراثة وراثي وراء ورث ورثة ورد ورش ورطة ورق ورقة ورم وريث وريد وزارة وزاري وزراء وزر وزع وزن وزير
وسائد وسائط وسائل وساطة وسام وسامة وسط وسطاء وسيط وسيلة وسيم وشاح وشيك وصاية وصايا وصف وصفة وصل وصلة وصول
وصي وصية وضع وضوح وضيع وطأة وطن وطني وظائف وظف وظيفة وظيفي وعاء وعد وعود وعكة وعي وغد وفاء وفاة وفد وفر وفرة وفود
وفيات وفير وفيق وقائع وقائي وقار وقاية وقت وقتي وقح وقع وقف وقفة وقود وقوع وقوف وكالة وكر وكلاء وكيل ولاء ولادة ولاة
ولاية ولائم ولد ولع وليد ولي وليمة وميض وهج وهم وهمي ويلات ويكيبيديا
`).split(' ');

/** What may follow a word's stem: gender, number, pronouns and the endings of verbs. */
const ENDINGS =
  'ه|ها|هم|هن|هما|نا|كم|ك|ي|يه|يا|ات|اتها|اته|اتهم|ان|ين|ون|ا|ت|وا|وه|ته|تها|تهم|تنا|تي|تم|تين|تان|يين|يون';
const RADICAL = new RegExp(
  `^(?:${RADICAL_WAW.map((word) => word.replace(/ه$/, '')).join('|')})(?:${ENDINGS})?$`,
);

/** Does the و with which a folded word begins belong to its root? */
export function beginsWithRadicalWaw(folded: string): boolean {
  return RADICAL.test(folded);
}
