// @ts-check

/** @typedef {'ar' | 'en' | 'fa'} ProseLanguage */

/**
 * Parts of a sentence that fit together in any choice: when, who did what, where, doing what, and how it ended.
 * @type {Record<ProseLanguage, string[][]>}
 */
const PARTS = {
  ar: [
    [
      'في صباح ذلك اليوم',
      'وقبل أن تغرب الشمس',
      'بعد سنوات طويلة',
      'وحين هدأت الريح',
      'في آخر الشتاء',
      'ومع بداية الموسم',
      'وكما تروي الحكاية',
      'وعلى غير عادته',
    ],
    [
      'خرج الصيّاد العجوز',
      'عاد التاجر الشاب',
      'جلس معلّم القرية',
      'وقف بحّار من البصرة',
      'مرّ حارس البستان',
      'نزل المسافر الغريب',
      'أقبل صاحب الدكان',
      'رجع ساعي البريد',
    ],
    [
      'إلى جانب الميناء القديم',
      'قرب السوق الكبير',
      'عند باب المكتبة',
      'أمام النهر الهادئ',
      'تحت ظلّ النخلة',
      'في ساحة الخان',
      'على طرف الوادي',
      'بين بيوت الطين',
    ],
    [
      'يحمل سلّة من التمر',
      'يسأل عن أخبار القافلة',
      'يقرأ رسالة وصلته من أخيه',
      'يعدّ النجوم كما علّمه جدّه',
      'يصلح شبكة قطعتها الأمواج',
      'يروي ما رآه في الطريق',
      'يرسم على الرمل خريطة',
      'ينصت إلى صوت المؤذّن',
    ],
    [
      'ثم مضى كلّ إلى شأنه',
      'ولم يلتفت أحد إلى ما جرى',
      'حتى امتلأت الساحة بالناس',
      'فضحك الأطفال من حوله',
      'وظلّ الأمر حديث المجالس شهراً',
      'وكان ذلك أول ما تعلّمه',
      'ولم يُعرف السبب إلى اليوم',
      'فكتب القاضي ما سمع',
    ],
  ],
  en: [
    [
      'That morning',
      'Before the sun went down',
      'Many years later',
      'When the wind had dropped',
      'Late in the winter',
      'At the start of the season',
      'As the story has it',
      'Against his habit',
    ],
    [
      'the old fisherman stood',
      'a young trader rested',
      'the village teacher sat',
      'a sailor from Basra waited',
      'the keeper of the orchard stopped',
      'a stranger lingered',
      'the shopkeeper paused',
      'the postman halted',
    ],
    [
      'beside the old harbour',
      'near the great market',
      'at the door of the library',
      'in front of the quiet river',
      'under a palm tree',
      'in the yard of the inn',
      'at the edge of the valley',
      'among the mud houses',
    ],
    [
      'with a basket of dates',
      'asking for news of the caravan',
      'reading a letter from his brother',
      'counting the stars as he had been taught',
      'mending a torn net',
      'telling what he had seen on the road',
      'drawing a map in the sand',
      'listening to the evening call',
    ],
    [
      'and then everybody went their way',
      'and nobody noticed what had happened',
      'until the square was full of people',
      'and the children around him laughed',
      'and it was talked about for a month',
      'and that was the first thing he learned',
      'and the reason is unknown to this day',
      'and the judge wrote down what he heard',
    ],
  ],
  fa: [
    [
      'صبح آن روز',
      'پیش از غروب آفتاب',
      'سال‌ها بعد',
      'وقتی باد آرام گرفت',
      'در پایان زمستان',
      'با آغاز فصل',
      'چنان‌که می‌گویند',
      'برخلاف همیشه',
    ],
    [
      'ماهیگیر پیر',
      'بازرگان جوان',
      'آموزگار روستا',
      'ملوانی از بوشهر',
      'نگهبان باغ',
      'مسافر غریب',
      'صاحب دکان',
      'پیک نامه‌رسان',
    ],
    [
      'کنار بندر کهنه',
      'نزدیک بازار بزرگ',
      'جلوی در کتابخانه',
      'روبه‌روی رودخانه',
      'زیر سایهٔ نخل',
      'در حیاط کاروان‌سرا',
      'در لبهٔ دره',
      'میان خانه‌های گلی',
    ],
    [
      'با سبدی از خرما نشسته بود',
      'از کاروان خبر می‌گرفت',
      'نامهٔ برادرش را می‌خواند',
      'ستاره‌ها را می‌شمرد',
      'تور پاره را می‌دوخت',
      'از دیده‌هایش می‌گفت',
      'روی شن نقشه می‌کشید',
      'به صدای اذان گوش می‌داد',
    ],
    [
      'و سپس هر کس پی کار خود رفت',
      'و کسی چیزی ندید',
      'تا میدان پر از مردم شد',
      'و بچه‌ها خندیدند',
      'و یک ماه از آن سخن گفتند',
      'و این نخستین درس او بود',
      'و سبب آن هنوز پیدا نیست',
      'و قاضی شنیده‌ها را نوشت',
    ],
  ],
};

const COMMA = { ar: '،', en: ',', fa: '،' };
const SENTENCES_IN_PARAGRAPH = 4;

/**
 * Paragraphs of plain made-up prose: about 80 words each, the same for the same seed, no two alike.
 * @param {ProseLanguage} language
 * @param {number} paragraphs how many
 * @param {number} [seed] a whole number
 * @returns {string[]}
 */
export function prose(language, paragraphs, seed = 1) {
  const random = randomNumbers(seed);
  /** @param {string[]} choices */
  const choose = (choices) => choices[Math.floor(random() * choices.length)];
  const sentence = () => {
    const [when, ...rest] = PARTS[language].map(choose);
    return `${when}${COMMA[language]} ${rest.slice(0, 3).join(' ')}${COMMA[language]} ${rest[3]}.`;
  };
  return Array.from({ length: paragraphs }, () =>
    Array.from({ length: SENTENCES_IN_PARAGRAPH }, sentence).join(' '),
  );
}

/** Numbers from 0 to 1 that are the same for the same seed: the mulberry32 generator. @param {number} seed */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
