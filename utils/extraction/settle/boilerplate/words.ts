/**
 * What sites of a language write in lines of their own around and amid an article, beside what `words/` knows: that has to
 * travel into every page, this need not. Phrases are parted by commas and written in any way; `(this |that |)` stands for
 * any of the three, `0` for a number. `prints.ts` is made of them as plainLine gives them.
 */
export interface BoilerplateWords {
  /** Whole lines of the interface, and calls to read on, to write or to share. */
  whole?: string;
  /** Stand before a colon and the name of whoever took a picture. */
  credit?: string;
  /** Stand before a colon and the name of an agency, at the end of an article. */
  source?: string;
  /** Stand before a colon and what the site files the article under: tags, numbers, short addresses. */
  filed?: string;
  /** Stand in a line of their own before links to other articles. */
  related?: string;
  /** How lines begin that are nothing else, whatever follows: about rights, mistakes, the end of a dispatch. */
  begins?: string;
  /** How the last line begins that tells when and where a blog's post was filed. */
  posted?: string;
  /** How a line begins that asks the reader for something, and what it names in that case. */
  asks?: string;
  named?: string;
  /** How such a line begins and ends in languages whose verb comes last. */
  opens?: string;
  endings?: string;
  /** How a line of any length begins that asks to follow, join, install or subscribe, and the channels that it names. */
  invites?: string;
  channels?: string;
  /** Where a newsletter promises to arrive, and how to be rid of it. */
  promises?: string;
  waysOut?: string;
}

/** By language; the interface's five right-to-left ones first, the others as far as `words/` has gaps. */
export const BOILERPLATE_WORDS: readonly BoilerplateWords[] = [
  {
    whole:
      'تكبير الخط,تصغير الخط,تم نسخ الرابط,تم النسخ,انسخ الرابط,ارسل الى صديق,ارسل لصديق,ارسل بالبريد,ارسال بالبريد,نسخة للطباعة,طباعة الصفحة,اطبع,شاركها مع اصدقائك,شارك الموضوع مع اصدقائك,شارك المقال مع اصدقائك,شارك الخبر مع اصدقائك,شارك مع اصدقائك,وقت القراءة 0 دقيقة,وقت القراءة 0 دقائق,مدة القراءة 0 دقائق,مدة القراءة 0 دقيقة,عدد المشاهدات 0,عدد الزيارات 0,عدد القراءات 0,مشاهدات 0,المشاهدات 0,0 مشاهدات,عدد التعليقات 0,التعليقات مغلقة,عرض المزيد,اظهار المزيد,تحميل المزيد,قراءة المزيد,اقرا الخبر من المصدر,اقرا المقال كاملا,انقر هنا لقراءة الخبر من مصدره,اضغط هنا,اضغط هنا للتفاصيل,للتفاصيل اضغط هنا,شاركنا رايك في التعليقات,شاركنا برايك,شاركونا اراءكم,قيم هذا المقال,هل اعجبك المقال,هل اعجبك هذا المقال,ابلغ عن خطا,الابلاغ عن خطا,استمع للخبر,اسمع المقال',
    credit: 'تصوير,الصورة,صورة,الصور,صور,مصدر الصورة,مصدر الصور,عدسة,بعدسة,كاميرا',
    source: 'المصدر,المصادر,مصدر الخبر,نقلا عن',
    filed:
      'وسوم,الوسوم,كلمات مفتاحية,الكلمات المفتاحية,الكلمات الدلالية,كلمات دلالية,رابط مختصر,الرابط المختصر,رقم الخبر,كود الخبر',
    related:
      'اقرا ايضا,اقرا كذلك,اقرا المزيد,اقرا في هذا الملف,اقرا عن,اقرا للكاتب,طالع ايضا,شاهد ايضا,انظر ايضا,تابع ايضا,قد يهمك,قد يهمك ايضا,قد يعجبك ايضا,ربما يهمك,للمزيد,المزيد,للمزيد اقرا,لقراءة المزيد,مواضيع ذات صلة,موضوعات ذات صلة,اخبار ذات صلة,مقالات ذات صلة,مواد ذات صلة,في السياق ذاته,في السياق نفسه,يمكنك ايضا قراءة,يمكنكم ايضا قراءة,اخترنا لكم,اخترنا لك,الاكثر قراءة',
    begins: 'جميع الحقوق محفوظة,حقوق النشر محفوظة,الحقوق محفوظة',
    posted:
      '(نشرت|كتبت|أدرجت) هذه (المقالة|التدوينة),هذه (المقالة|التدوينة) (نشرت|كتبت|أدرجت),(تم |)نشر هذا (الموضوع|المقال)',
    asks: 'اضغط,اضغطوا,انقر,انقروا,تابع,تابعوا,تابعونا,تابعنا,اشترك,اشتركوا,انضم,انضموا,حمل,حملوا,نزل,لا تنسوا,لا تنس,يمكنكم,يمكنك,كما يمكنكم,للاشتراك,للانضمام,لمتابعة,لمتابعتنا,للمتابعة,لتحميل,لمزيد,للمزيد,كن,زوروا',
    named:
      'قناتنا,قنواتنا,صفحتنا,صفحاتنا,حسابنا,حساباتنا,تطبيقنا,نشرتنا,مجموعتنا,منصاتنا,عبر تلغرام,على تلغرام,على واتساب,عبر واتساب,جوجل نيوز,غوغل نيوز,google news,اضغط هنا,هنا للانضمام,هنا للاشتراك',
    invites:
      'تابعنا,تابعونا,تابعوا,تابعو,(اشترك|انضم|حمل)(وا|و|),(للاشتراك|للانضمام|لمتابعه|لتحميل|لمتابعتنا)',
    channels:
      'تلغرام,تليجرام,تيليجرام,تلجرام,واتساب,واتس اب,جوجل,غوغل,تطبيق,نشرتنا,النشره,نشره,قناتنا,قناه,قنوات,قناتي,فيسبوك,فيس بوك,انستغرام,انستقرام,تويتر,يوتيوب',
    promises: 'بريدك,نشرتنا',
    waysOut: 'الغاء الاشتراك',
  },
  {
    whole:
      'کپی شد,لینک کپی شد,ارسال به دوستان,ارسال برای دوستان,اندازه متن,اندازه قلم,گزارش خطا,نسخه قابل چاپ,چاپ خبر,پرینت,ذخیره,0 بازدید,تعداد بازدید 0,بازدید 0,تعداد نظرات 0,مدت زمان مطالعه 0 دقیقه,ادامه مطلب,ادامه خبر,بیشتر,این خبر را به اشتراک بگذارید,این مطلب را به اشتراک بگذارید,به اشتراک گذاری,اشتراک گذاری این خبر,نظر خود را بنویسید,نظر بدهید,نظرتان را بنویسید,انتهای پیام 0,انتهای پیام',
    credit: 'عکس,عکس از,عکسها,عکس ها,عکاس,تصویر,تصاویر,منبع تصویر,منبع عکس',
    source: 'منبع,منابع,منبع خبر',
    filed:
      'برچسب,برچسبها,برچسب ها,کلیدواژه,کلیدواژهها,کلیدواژه ها,کلمات کلیدی,لینک کوتاه,لینک کوتاه خبر,کد خبر,کد مطلب,شناسه خبر',
    related:
      'بیشتر بخوانید,بیشتر بدانید,همچنین بخوانید,این مطلب را هم بخوانید,این خبر را هم بخوانید,حتما بخوانید,پیشنهاد میشود بخوانید,مطالب مرتبط,اخبار مرتبط,خبرهای مرتبط,لینکهای مرتبط,لینک های مرتبط,در همین زمینه,در همین رابطه,مطالب پیشنهادی,خواندنیها,خواندنی ها,مرتبط,از دست ندهید,پربازدیدها,ادامه مطلب',
    begins:
      'انتهای پیام,پایان پیام,تمامی حقوق برای,تمامی حقوق این,تمامی حقوق مادی,تمامی حقوق محفوظ,کلیه حقوق این,کلیه حقوق مادی,کلیه حقوق محفوظ',
    opens: 'ما را,برای,به,عضو,با ما,اپلیکیشن,جهت,همین حالا,آخرین,تازه ترین,نظر',
    named:
      'کانال,تلگرام,اینستاگرام,واتساپ,خبرنامه,اپلیکیشن,شبکه های اجتماعی,شبکههای اجتماعی,ایتا,روبیکا,اینجا,به ما',
    endings: 'دنبال کنید,بپیوندید,عضو شوید,نصب کنید,کلیک کنید,دانلود کنید,همراه باشید',
    invites: 'براي دريافت,براي پيوستن,براي عضويت,ما را,به كانال,عضو,تازه ترين خبرها',
    channels: 'تلگرام,اينستاگرام,واتساپ,خبرنامه,كانال,صفحه,ايتا,روبيكا',
    promises: 'ايميل شما',
    waysOut: 'لغو اشتراك',
  },
  {
    whole:
      'גודל טקסט,הגדל טקסט,הקטן טקסט,הגדלת טקסט,שלחו לחבר,הקישור הועתק,העתקת קישור,הדפס,הדפסת כתבה,שתפו כתבה,שיתוף הכתבה,הגיבו לכתבה,הגב לכתבה,היו הראשונים להגיב,תגובות 0,0 צפיות,זמן קריאה 0 דקות,זמן קריאה 0 דק,האזנה לכתבה,דווחו על טעות,דווח על טעות,מצאתם טעות דווחו לנו,לכתבה המלאה,לידיעה המלאה,להמשך קריאה,הכתבה ממשיכה אחרי הפרסומת,המשך הכתבה אחרי הפרסומת,טען עוד,הצג עוד,עוד',
    credit: 'צילום,צילומים,תצלום,קרדיט,קרדיט תמונה,קרדיט צילום,תמונה,תמונות,באדיבות,צילום ועריכה,צילום מסך',
    source: 'מקור,מקורות',
    filed: 'תגיות,תגית,תגים,נושאים,קישור מקוצר,מספר כתבה',
    related:
      'קראו גם,קראו עוד,קרא גם,ראו גם,ראו עוד,עוד בנושא,עוד כתבות,עוד כתבות בנושא,כתבות נוספות,לכתבות נוספות,כתבות קשורות,כתבות שיעניינו אתכם,אולי יעניין אותך,אולי יעניין אתכם,לקריאה נוספת,עוד חדשות,לכתבה המלאה,הכתבות הנקראות',
    begins: 'כל הזכויות שמורות,מצאתם טעות,טעינו נתקן',
    posted: '(הפוסט|פוסט) (הזה|זה) (פורסם|נכתב),(הרשומה|רשומה) (הזו|זו) (פורסמה|נכתבה)',
    asks: 'הצטרפו,הצטרף,עקבו,הירשמו,הורידו,לקבלת,לעדכונים,רוצים,לחצו,מצאתם,שתפו,הגיבו',
    named:
      'ווטסאפ,וואטסאפ,הוואטסאפ,הווטסאפ,טלגרם,הטלגרם,בפייסבוק,באינסטגרם,ניוזלטר,לניוזלטר,האפליקציה,לערוץ,לקבוצת,הירשמו,כאן,לנו,שלנו',
    invites: 'עקבו,הצטרפו,הירשמו,הירשם,לעדכונים',
    channels: 'טלגרם,ווטסאפ,וואטסאפ,פייסבוק,אינסטגרם,ניוזלטר,אפליקציה,לערוץ',
    promises: 'לתיבת המייל,הניוזלטר שלנו',
    waysOut: 'לביטול,ביטול בכל עת',
  },
  {
    whole:
      'مواد پر جائیں,اس خبر کو شیئر کریں,اس خبر کو دوستوں کے ساتھ شیئر کریں,تبصرے بند ہیں,0 مناظر,مزید پڑھیے,اپنی رائے کا اظہار کریں',
    credit: 'تصویر,تصاویر,فوٹو,تصویر کا ذریعہ,تصویر بشکریہ,بشکریہ',
    source: 'ماخذ,ذریعہ',
    filed: 'ٹیگز,ٹیگ,موضوعات,خبر نمبر',
    related:
      'یہ بھی پڑھیں,یہ بھی پڑھیے,یہ بھی دیکھیں,یہ بھی دیکھیے,مزید پڑھیں,مزید پڑھیے,مزید جانیے,متعلقہ خبریں,متعلقہ مضامین,اسی بارے میں',
    begins: 'جملہ حقوق محفوظ,جملہ حقوق بحق',
    opens: 'ہمیں,ہمارے,ہمارا,ہماری,تازہ ترین,اس خبر,مزید',
    named: 'فیس بک,واٹس ایپ,چینل,نیوز لیٹر,ایپ,ٹوئٹر,یوٹیوب,انسٹاگرام',
    endings: 'فالو کریں,جوائن کریں,سبسکرائب کریں,شیئر کریں,ڈاؤن لوڈ کریں,لائک کریں',
    invites: 'تازه ترين,هميں,همارا,همارے',
    channels: 'واٹس,واٹس ايپ,فيس بك,چينل,ٹيلي گرام,يوٹيوب',
  },
  {
    whole: 'هاوبەشی بکە,کۆپی کرا,زیاتر,0 بینین,بینین 0',
    credit: 'وێنە,وێنەکان,فۆتۆ,کامێرا',
    source: 'سەرچاوە,سەرچاوەکان',
    filed: 'تاگەکان,تاگ,ژمارەی هەواڵ',
    related:
      'ئەمەش بخوێنەوە,ئەمانەش بخوێنەوە,زیاتر بخوێنەوە,هەروەها بخوێنەوە,هەواڵی پەیوەندیدار,بابەتی پەیوەندیدار',
    begins: 'هەموو مافێک پارێزراوە,هەموو مافەکان پارێزراون',
    asks: 'شوێنمان بکەوە,شوێنمان بکەون,بەشداری بکە,بەشداری بکەن',
    opens: 'بەشداری,لە,ئەپی,ئەپلیکەیشنی',
    named: 'کەناڵی,کەناڵەکەمان,تێلێگرام,فەیسبووک,ئەپی,ئەپلیکەیشنی',
    endings: 'شوێنمان بکەوە,شوێنمان بکەون,دابەزێنە,دابەزێنن,بکە,بکەن',
  },
  {
    whole:
      'link copied,copied to clipboard,advertisement page continues below,advertisement continue reading below,(article|story) continues below( advertisement|),continue reading (below|the main story),advertisement scroll to continue,listen to this article,report a typo,increase text size,text size,(hide|toggle) caption,enlarge,enlarge (this |)image,modal trigger,play video,share link,view gallery( 0 images|),rate this (article|news|post|story),(bild |)vergrößern,agrandir( l image|),ampliar( foto| imagen|)',
    credit:
      'photo,photos,photo credit,photo credits,photo by,image credit,image credits,picture,foto,fotos,fotograf,crédit photo,crédits photo,fotografía,fotografia,fotoğraf,фото',
    filed: 'tags,tagged,mots clés,schlagwörter,etiquetas,etiketler,теги',
    begins: 'all rights reserved',
    posted:
      'this (entry|post) was (posted|written|published|filed),dieser (beitrag|eintrag) wurde,(ce billet|ce contenu|cette entrée|cet article) a été,esta entrada (fue|ha sido),questo (articolo|post) è stato,(este artigo|este post|esta entrada) foi,dit bericht (is|werd) geplaatst,ten wpis został,(эта |)запись (была |)(опубликована|размещена)',
    asks: 'for the latest,for more,download',
    named: 'apps,our app,our newsletter',
    invites:
      'follow,join,subscribe,sign up,get,download,like us,click here to (follow|join|subscribe),suivez,abonnez,inscrivez,rejoignez,telechargez,folgen sie,folge uns,(abonnieren|abonniere),melden sie sich,jetzt,siguenos,suscribete,unete,descarga,siga,inscreva,assine,receba,baixe,entre no,подписываитесь,подпишитесь,присоединяитесь,следите,takip edin,bizi,abone',
    channels:
      'newsletter,telegram,whatsapp,facebook,twitter,instagram,youtube,google,our app,by email,in your inbox,channel,podcast,application,chaine,kanal,app herunter,boletin,canal,nuestra app,la app,boletim,canal no,nosso app,o app,телеграм,канал,вконтакте,дзен,рассылку,рассылка,соцсетях,соцсети,takip et,abone ol,kanalimiza,kanalimiz,bulten,bultenimize',
    promises:
      'your inbox,our newsletter,weekly newsletter,ihrem postfach,deinem postfach,votre boite,tu correo,tu bandeja,seu e mail,tua casella,je mailbox,gelen kutunuza,вашу почту',
    waysOut:
      'no spam,unsubscribe,abmeldung,abmelden,desinscription,desinscrire,darte de baja,cancela cuando quieras,cancele quando quiser,disiscriverti,afmelden,abonelikten,отписаться',
  },
];
