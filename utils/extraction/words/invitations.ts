/** A line that asks the reader to follow, join or subscribe: how it begins, and what else it must name. Folded text. */
export interface Invitation {
  begins: RegExp;
  names: RegExp;
}

/** Arabic, Persian, Urdu, Hebrew, English, French, German, Spanish and Portuguese, Russian, Turkish. */
export const INVITATIONS: readonly Invitation[] = [
  {
    begins: /^(تابعو?ا?نا|تابعوا?|اشتركو?ا?|للاشتراك|انضمو?ا?|للانضمام|حملو?ا?|لمتابعه|لتحميل)\s/,
    names:
      /(تلغرام|تليجرام|تيليجرام|واتساب|جوجل|غوغل|تطبيق|نشرت|النشره|قنات|فيسبوك|فيس بوك|انستغرام|تويتر|يوتيوب)/,
  },
  {
    begins: /^(براي دريافت|براي پيوستن|براي عضويت|ما را|به كانال|عضو|تازه ترين خبرها)\s/,
    names: /(تلگرام|اينستاگرام|واتساپ|خبرنامه|كانال|صفحه|ايتا|روبيكا)/,
  },
  { begins: /^(تازه ترين|ہمیں|هميں|ہمارا|همارا|همارے)\s/, names: /(واٹس|فيس بك|چينل|ٹيلي گرام|يوٹيوب)/ },
  {
    begins: /^(עקבו|הצטרפו|הירשמו|הירשם|לעדכונים)\s/,
    names: /(טלגרם|ווטסאפ|וואטסאפ|פייסבוק|אינסטגרם|ניוזלטר|אפליקציה|לערוץ)/,
  },
  {
    begins: /^(follow|join|subscribe|sign up|get|download|like us|click here to (follow|join|subscribe))\s/,
    names:
      /(newsletter|telegram|whatsapp|facebook|twitter|instagram|youtube|google news|our app|by email|in your inbox|channel|podcast)/,
  },
  {
    begins: /^(suivez|abonnez|inscrivez|rejoignez|telechargez)/,
    names:
      /(newsletter|telegram|whatsapp|facebook|twitter|instagram|application|google (news|actualites)|chaine)/,
  },
  {
    begins: /^(folgen sie|folge uns|abonnieren|abonniere|melden sie sich|jetzt)\s/,
    names: /(newsletter|telegram|whatsapp|facebook|twitter|instagram|youtube|google news|kanal|app herunter)/,
  },
  {
    begins: /^(siguenos|suscribete|unete|descarga|siga|inscreva|assine|receba|baixe|entre no)\s?/,
    names:
      /(newsletter|boletin|telegram|whatsapp|facebook|twitter|instagram|youtube|google (news|noticias)|canal|app)/,
  },
  {
    begins: /^(подписывайтесь|подпишитесь|присоединяйтесь|следите)\s/,
    names: /(telegram|телеграм|канал|вконтакте|дзен|рассылк|соцсет)/,
  },
  {
    begins: /^(takip edin|bizi|abone|telegram|whatsapp)\s/,
    names: /(takip et|abone ol|kanalimiza|bulten|google news)/,
  },
];

/** Lines in which a site takes its distance from what its writers say, or points at its own text. Folded text. */
export const DISCLAIMERS =
  /^(المقالات|المقال|الاراء|ما ينشر|جميع المقالات|مقالات الراي)\s.*(لا تعبر|لا يعبر|لا تمثل|لا يمثل)|^(the )?(views|opinions) expressed\s.*(do not|are those|are solely)|^(مطالب|ديدگاه|نظرات)\s.*(لزوما|الزاما)/;
