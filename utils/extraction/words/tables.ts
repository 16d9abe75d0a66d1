/**
 * What a language's sites write around an article: whole lines, or what stands before a colon, parted by commas;
 * `(this |that |)` stands for any of the three. Written as `plainLine` gives it (a test tells), so that nothing of it has
 * to be folded in the page.
 */
export interface Labels {
  /** Announce links to other articles, inside the text or below it. */
  related: string;
  /** Begin what follows an article and never belongs to it: comments, their form. */
  after: string;
  /** Stand alone as part of the interface: share, follow, back to top, advertisement, tags, counters. */
  chrome: string;
}

/** By language. Kept short, for every entry travels with the content script: what shape alone gives away is left out. */
export const LABELS: Readonly<Record<string, Labels>> = {
  ar: {
    related:
      '(اقرا|شاهد|انظر|طالع|تابع) (ايضا|كذلك|المزيد),(للمزيد|المزيد),المزيد من الاخبار,(قد|ربما) (يهمك|يعجبك)( ايضا|),(مواضيع|موضوعات|مقالات|اخبار) (ذات صله|متعلقه|مشابهه|اخري),ذات صله,الاكثر (قراءه|مشاهده),(اخترنا|نرشح) (لك|لكم),(اهم|اخر|احدث) الاخبار,المقال (السابق|التالي)',
    after:
      '(اترك|اضف|اكتب) (تعليقا|تعليقك|تعليق),اترك (تعليقا|تعليق|ردا) الغاء الرد,اترك ردا,(التعليقات|تعليقات)( 0|),0 (تعليق|تعليقات),(لا توجد|ليست هناك) تعليقات,ارسال تعليق,تعليقات القراء,شاركنا رايك,لن يتم نشر عنوان بريدك الالكتروني( الحقول الالزاميه مشار اليها ب|)',
    chrome:
      '(شارك|مشاركه|انشر)( المقال| الخبر| الموضوع|),شارك هذا (الموضوع|المقال),شاركها,(شارك|مشاركه) عبر واتساب,مشاركه (علي|عبر),طباعه,نسخ الرابط,(فيسبوك|تويتر|واتساب),(تابعنا|تابعونا)( علي|)( اخبار جوجل| جوجل نيوز|),(اعلان|اعلانات),(زر الذهاب |العوده |)الي الاعلي,(الوسوم|وسوم),كلمات (مفتاحيه|دلاليه),(اشترك في |)النشره البريديه,القاءمه البريديه,استمع الي المقال,حجم الخط,الرءيسيه,رابط مختصر,0 (دقيقه|دقاءق)( قراءه|),دقيقه واحده,اقل من دقيقه,0 مشاهده,جميع الحقوق محفوظه,جاري التحميل',
  },
  fa: {
    related:
      '(بيشتر |همچنين |اين مطلب را هم |)بخوانيد,(مطالب|اخبار|مقالات|نوشتههاي|نوشته هاي) (مرتبط|مشابه|پيشنهادي),(پربازديدترين|پربينندهترين),اخرين اخبار,شايد بپسنديد,اخبار ديگر,در همين زمينه,مرتبط',
    after:
      '(نظرات|ديدگاهها)( 0|),(نظر شما|نظرات كاربران),ديدگاهتان را بنويسيد( لغو پاسخ|),(ارسال|ثبت) (نظر|ديدگاه),(0|بدون) (نظر|ديدگاه),نشاني ايميل شما منتشر نخواهد شد',
    chrome:
      'اشتراك گذاري,به اشتراك بگذاريد,(نسخه چاپي|چاپ),كپي لينك,لينك كوتاه,كد خبر,تلگرام,ما را( در تلگرام| در اينستاگرام|) دنبال كنيد,(تبليغات|اگهي),(برچسبها|كليدواژهها|كلمات كليدي),(عضويت در |)خبرنامه,بازگشت به بالا,(زمان مطالعه |)0 دقيقه,(انتهاي|پايان) پيام',
  },
  ur: {
    related:
      'يه بهي (پڑهيں|ديكهيں),مزيد (پڑهيں|پڑهيے|خبريں),متعلقه (خبريں|مضامين|تحريريں),(مقبول ترين|تازه ترين),ديگر خبريں,اسي بارے ميں',
    after: '(0 |)تبصرے,تبصرے 0,تبصره كريں,اپني راءے ديں,جواب ديں,اپ كا اي ميل ايڈريس شاءع نهيں كيا جاءے گا',
    chrome:
      'شيءر( كريں|),پرنٹ كريں,واٹس ايپ پر شيءر كريں,اشتهار,هميں( فيس بك پر|) فالو كريں,همارا واٹس ايپ چينل جواءن كريں,نيوز ليٹر,ٹيگز,واپس اوپر,پڑهنے كا وقت 0 منٹ',
  },
  he: {
    related:
      '(קראו|קרא|ראו) (גם|עוד),לקריאה נוספת,עוד ב(נושא|אותו נושא),כתבות (נוספות|קשורות|דומות),פוסטים קשורים,אולי יעניין אתכם,מומלצים,הנקראות ביותר,הכתבה (הבאה|הקודמת)',
    after:
      '(0 |אין |)תגובות,תגובות 0,תגובות לכתבה,(הוסף|הוספת|כתוב|כתיבת|השאר) תגובה( לבטל|),להגיב,האימייל לא יוצג באתר',
    chrome:
      '(שתף|שתפו|שיתוף),שתפו (את הכתבה|בפייסבוק),הדפסה,העתק קישור,שלח לחבר,עקבו אחרינו,הצטרפו לערוץ הטלגרם,(הרשמה ל|הירשמו ל|)ניוזלטר,פרסומת,תוכן ממומן,תגיות,חזרה למעלה,האזינו לכתבה,0 דקות קריאה,כל הזכויות שמורות,מצאתם טעות בכתבה( כתבו לנו|)',
  },
  ckb: {
    related:
      '(زياتر|ههروهها) بخوێنهوه,بابهتي پهيوهنديدار,بابهته پهيوهنديدارهكان,ههواڵي پهيوهنديدار,نوێترين ههواڵهكان',
    after: '(لێدوانهكان|كۆمێنتهكان|سهرنجهكان),لێدوانهكان 0,وهڵامێك بنووسه,0 لێدوان',
    chrome:
      'هاوبهشي پێ بكه,بڵاوي بكهوه,چاپكردن,ڕيكلام,تاگهكان,گهڕانهوه بۆ سهرهوه,شوێنمان بكهون,ههموو مافهكان پارێزراون',
  },
  en: {
    related:
      '(related|more|latest|recent|top|popular|trending|recommended|similar)( articles| posts| stories| news|),related( content| topics| links| reading),more( content| from| on this| on this story),(recommended|trending|top|picked) for you,(recommended|popular) (reading|topics),(recommended|popular) content,trending now,recommended reading,(read|see) (more|also|next),also read,you (may|might) also (like|be interested in),most (read|popular),(previous|next) (post|article),up next,further reading,editors picks,(keep|continue) reading,from around the web',
    after:
      '(0 |no |)(comments|comment),comments 0,no comments yet,0 responses,(leave|post|add|write) a comment,leave a (reply|comment)( cancel reply|),cancel reply,join the (discussion|conversation),what do you think,tell us what you think,have your say,(reader|show|view) comments,comments are closed,your email address will not be published( required fields are marked|),be the first to comment',
    chrome:
      '(share|print|email|save|tweet)( this|),sharing is caring,like this story share it with a friend,view all( 0|),share( this|) (article|story|post),(print|email|save) (this |)article,share (on|via),share on (facebook|twitter),copy link,follow us( on|),(advertisement|advertising|advert|ad|sponsored),(back|scroll) to top,(tags|tagged|keywords|filed under),subscribe( now|),sign up,((sign up for|subscribe to|join) our |)newsletter,0 (min|minute) read,reading time 0 minutes,0 (shares|views),about the author,view all posts,was this (article |)helpful,like this,(like |)loading,show caption,skip to content,table of contents',
  },
  fr: {
    related:
      '(a lire|lire|a decouvrir|voir) (aussi|egalement),sur le meme sujet,articles (lies|similaires|connexes|recents),vous aimerez aussi,les plus lus,derniers articles,lire la suite,en savoir plus,article (precedent|suivant),dans la meme rubrique',
    after:
      '(0 |)(commentaires|commentaire),commentaires 0,(laisser|laissez|ajouter) un commentaire( annuler la reponse|),reagir,vos reactions,votre adresse e mail ne sera pas publiee',
    chrome:
      'partager( cet article| sur|),imprimer,suivez nous,publicite,haut de page,(mots cles|etiquettes),abonnez vous,0 min de lecture',
  },
  de: {
    related:
      '(lesen sie|lies|siehe) auch,auch interessant,das konnte (sie|dich) auch interessieren,mehr (zum thema|dazu|lesen),(weitere|ahnliche|verwandte|beliebte|neueste|aktuelle) (artikel|beitrage|themen|informationen),weiterfuhrende links,passend dazu,(meistgelesen|empfohlen|weiterlesen),(vorheriger|nachster) beitrag,sie konnten auch an folgenden artikeln interessiert sein',
    after:
      '(0 |keine |)(kommentare|kommentar),kommentare 0,(einen |)kommentar (schreiben|verfassen|hinterlassen),(schreibe|schreiben sie|hinterlasse) einen kommentar( antworten abbrechen|),hinterlasse eine antwort,(deine|ihre) e mail adresse wird nicht veroffentlicht,antwort abbrechen',
    chrome:
      '((diesen |)(artikel|beitrag) |)teilen,teilen (mit|auf),(seite |)drucken,merken,folgen sie uns,(anzeige|werbung),nach oben,zum seitenanfang,(schlagworter|schlagworte),newsletter( abonnieren|),zum newsletter anmelden,0 min lesezeit,uber den autor,gefallt mir( wird geladen|),wie bewerten sie diesen artikel,zuruck zur ubersicht,inhaltsverzeichnis',
  },
  es: {
    related:
      '(lee|lea|leer|ver) tambien,(tambien |)te puede interesar,leer mas,mas informacion,(noticias|articulos|entradas) relacionad(as|os),relacionad(o|as),lo mas leido,ultimas noticias,entradas recientes,entrada (anterior|siguiente),sigue leyendo',
    after:
      '(0 |)(comentarios|comentario),comentarios 0,deja un(a respuesta| comentario)( cancelar la respuesta|),(anadir|publicar un) comentario,tu direccion de correo electronico no sera publicada',
    chrome:
      '(compartir|comparte)( esto| en|),imprimir,siguenos( en|),publicidad,volver arriba,etiquetas,suscribete,0 min de lectura,me gusta esto',
  },
  pt: {
    related:
      '(leia|veja|confira) (tambem|mais),saiba mais,voce tambem pode gostar,(noticias|artigos|posts) relacionad(as|os),relacionados,mais lidas,ultimas noticias,posts recentes,post anterior,proximo post,continue lendo',
    after:
      '(0 |)(comentarios|comentario),deixe (um|seu) comentario( cancelar resposta|),deixe uma resposta,o seu endereco de e mail nao sera publicado',
    chrome:
      '(compartilhar|compartilhe)( isso|),imprimir,copiar link,siga nos,publicidade,voltar ao topo,(tags|palavras chave),inscreva se,0 min de leitura,curtir isso',
  },
  it: {
    related:
      '(leggi|vedi) anche,potrebbe interessarti( anche|),ti potrebbe interessare,(articoli correlati|altri articoli),ultime notizie,approfondisci',
    after:
      '(0 |)commenti,commenti 0,lascia un(a risposta| commento)( annulla risposta|),il tuo indirizzo email non sara pubblicato',
    chrome: 'condividi( su|),stampa,seguici( su|),pubblicita,torna su,riproduzione riservata,mi piace',
  },
  ru: {
    related:
      '(читаите|читать|смотрите) (также|далее),подробнее,(материалы |)по теме,(похожие|другие|последние|свежие) (статьи|материалы|записи|новости),(самое читаемое|популярное|рекомендуем),вам может понравиться,(предыдущая|следующая) запись',
    after:
      'комментарии( 0|),(0|нет) комментариев,(оставить|добавить|написать) комментарии( отменить ответ|),ваш адрес email не будет опубликован',
    chrome:
      '(поделиться|поделитесь),распечатать,версия для печати,подписаться,подписываитесь на (нас|наш канал),реклама,наверх,(теги|метки),время чтения 0 (мин|минут)',
  },
  tr: {
    related:
      'ayrica okuyun,bunu da okuyun,(bunlar da |)ilginizi cekebilir,okumaya devam et,devamini oku,daha fazla,(ilgili|benzer|diger|son) (haberler|haber|yazilar|icerikler),en cok okunanlar,(onceki|sonraki) yazi',
    after:
      '(0 yorum|yorumlar|yorumlar 0),yorum (yap|yaz),bir (cevap|yanit) yazin( yaniti iptal et|),e posta (hesabiniz yayimlanmayacak|adresiniz yayinlanmayacak)',
    chrome: '((bu |)haberi |)paylas,yazdir,bizi takip edin,reklam,yukari cik,etiketler,0 dk okuma,0 okunma',
  },
};
