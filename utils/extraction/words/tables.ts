/**
 * What a language's sites write around an article, as lists parted by bars. Each entry is a whole line, or what stands
 * before a colon; case, tashkeel, seats of alef and punctuation do not matter, and `0` stands for any number.
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
      'اقرأ أيضا|اقرأ المزيد|اقرأ كذلك|شاهد أيضا|انظر أيضا|طالع أيضا|تابع أيضا|للمزيد|المزيد|قد يهمك|قد يهمك أيضا|ربما يهمك|قد يعجبك|قد يعجبك أيضا|مواضيع ذات صلة|مقالات ذات صلة|أخبار ذات صلة|موضوعات ذات صلة|أخبار متعلقة|مواضيع متعلقة|مواضيع مشابهة|مقالات مشابهة|مقالات أخرى|المزيد من الأخبار|الأكثر قراءة|اخترنا لك|اخترنا لكم|ذات صلة|أهم الأخبار|آخر الأخبار|أحدث الأخبار|المقال السابق|المقال التالي|نرشح لك',
    after:
      'اترك تعليقا|اترك ردا|أضف تعليقا|أضف تعليق|اكتب تعليقا|التعليقات|تعليقات|0 تعليق|0 تعليقات|لا توجد تعليقات|ليست هناك تعليقات|إرسال تعليق|تعليقات القراء|اترك تعليقا إلغاء الرد|شاركنا رأيك|لن يتم نشر عنوان بريدك الإلكتروني|لن يتم نشر عنوان بريدك الإلكتروني الحقول الإلزامية مشار إليها بـ',
    chrome:
      'شارك|شاركها|مشاركة|شارك المقال|شارك الخبر|شارك الموضوع|شارك هذا الموضوع|شارك هذا المقال|شارك على|شارك عبر|شارك عبر واتساب|مشاركة عبر|انشر|طباعة|نسخ الرابط|فيسبوك|تويتر|واتساب|تابعنا|تابعونا|تابعونا على|تابعنا على|تابعنا على أخبار جوجل|تابعونا على أخبار جوجل|تابعونا عبر أخبار غوغل|تابعنا على جوجل نيوز|إعلان|إعلانات|زر الذهاب إلى الأعلى|العودة إلى الأعلى|إلى الأعلى|الوسوم|وسوم|كلمات مفتاحية|كلمات دلالية|اشترك في النشرة البريدية|النشرة البريدية|القائمة البريدية|استمع إلى المقال|حجم الخط|الرئيسية|رابط مختصر|0 دقيقة|0 دقائق|دقيقة واحدة|أقل من دقيقة|0 دقائق قراءة|0 مشاهدة|جميع الحقوق محفوظة|جاري التحميل',
  },
  fa: {
    related:
      'بیشتر بخوانید|همچنین بخوانید|بخوانید|این مطلب را هم بخوانید|مطالب مرتبط|اخبار مرتبط|مقالات مرتبط|نوشته‌های مرتبط|نوشته های مشابه|مطالب مشابه|مطالب پیشنهادی|پربازدیدترین|پربیننده‌ترین|آخرین اخبار|شاید بپسندید|اخبار دیگر|در همین زمینه|مرتبط',
    after:
      'نظرات|نظر شما|نظرات کاربران|دیدگاه‌ها|دیدگاهتان را بنویسید|دیدگاهتان را بنویسید لغو پاسخ|ارسال نظر|ارسال دیدگاه|ثبت نظر|ثبت دیدگاه|0 نظر|0 دیدگاه|بدون دیدگاه|نشانی ایمیل شما منتشر نخواهد شد',
    chrome:
      'اشتراک گذاری|به اشتراک بگذارید|نسخه چاپی|چاپ|کپی لینک|لینک کوتاه|کد خبر|تلگرام|ما را دنبال کنید|ما را در تلگرام دنبال کنید|ما را در اینستاگرام دنبال کنید|تبلیغات|آگهی|برچسب‌ها|کلیدواژه‌ها|کلمات کلیدی|خبرنامه|عضویت در خبرنامه|بازگشت به بالا|0 دقیقه|زمان مطالعه 0 دقیقه|انتهای پیام|پایان پیام',
  },
  ur: {
    related:
      'یہ بھی پڑھیں|یہ بھی دیکھیں|مزید پڑھیں|مزید پڑھیے|مزید خبریں|متعلقہ خبریں|متعلقہ مضامین|متعلقہ تحریریں|مقبول ترین|تازہ ترین|دیگر خبریں|اسی بارے میں',
    after: 'تبصرے|تبصرہ کریں|0 تبصرے|اپنی رائے دیں|جواب دیں|آپ کا ای میل ایڈریس شائع نہیں کیا جائے گا',
    chrome:
      'شیئر کریں|شیئر|پرنٹ کریں|واٹس ایپ پر شیئر کریں|اشتہار|ہمیں فالو کریں|ہمیں فیس بک پر فالو کریں|ہمارا واٹس ایپ چینل جوائن کریں|نیوز لیٹر|ٹیگز|واپس اوپر|پڑھنے کا وقت 0 منٹ',
  },
  he: {
    related:
      'קראו גם|קרא גם|קראו עוד|קרא עוד|לקריאה נוספת|עוד בנושא|עוד באותו נושא|כתבות נוספות|כתבות קשורות|כתבות דומות|פוסטים קשורים|אולי יעניין אתכם|מומלצים|הנקראות ביותר|ראו גם|הכתבה הבאה|הכתבה הקודמת',
    after:
      'תגובות|0 תגובות|אין תגובות|תגובות לכתבה|הוסף תגובה|הוספת תגובה|כתוב תגובה|כתיבת תגובה|כתיבת תגובה לבטל|להגיב|השאר תגובה|האימייל לא יוצג באתר',
    chrome:
      'שתף|שתפו|שיתוף|שתפו את הכתבה|שתפו בפייסבוק|הדפסה|העתק קישור|שלח לחבר|עקבו אחרינו|הצטרפו לערוץ הטלגרם|ניוזלטר|הרשמה לניוזלטר|הירשמו לניוזלטר|פרסומת|תוכן ממומן|תגיות|חזרה למעלה|האזינו לכתבה|0 דקות קריאה|כל הזכויות שמורות|מצאתם טעות בכתבה|מצאתם טעות בכתבה כתבו לנו',
  },
  ckb: {
    related:
      'زیاتر بخوێنەوە|هەروەها بخوێنەوە|بابەتی پەیوەندیدار|بابەتە پەیوەندیدارەکان|هەواڵی پەیوەندیدار|نوێترین هەواڵەکان',
    after: 'لێدوانەکان|کۆمێنتەکان|سەرنجەکان|وەڵامێک بنووسە|0 لێدوان',
    chrome:
      'هاوبەشی پێ بکە|بڵاوی بکەوە|چاپکردن|ڕیکلام|تاگەکان|گەڕانەوە بۆ سەرەوە|شوێنمان بکەون|هەموو مافەکان پارێزراون',
  },
  en: {
    related:
      'related|related articles|related posts|related stories|related news|related content|related topics|related links|read more|read also|also read|read next|see also|more on this|more on this story|more stories|more news|more articles|you may also like|you might also like|you may also be interested in|recommended|recommended for you|recommended reading|recommended stories|most read|most popular|popular posts|trending|trending now|latest news|latest stories|recent posts|top stories|previous post|next post|previous article|next article|up next|further reading|editors picks|keep reading|continue reading|similar articles|from around the web|more from',
    after:
      'comments|0 comments|0 comment|leave a comment|leave a reply|leave a reply cancel reply|cancel reply|post a comment|add a comment|write a comment|join the discussion|join the conversation|what do you think|tell us what you think|have your say|reader comments|show comments|view comments|no comments|no comments yet|0 responses|comments are closed|your email address will not be published|your email address will not be published required fields are marked|be the first to comment',
    chrome:
      'share|share this|share this article|share this story|share this post|share this page|share on|share via|tweet|share on facebook|share on twitter|share via email|email this|print|print this|print this article|email|copy link|link copied|save|follow us|follow us on|advertisement|advert|advertising|sponsored|ad|back to top|scroll to top|tags|tagged|filed under|posted in|keywords|subscribe|subscribe now|sign up|newsletter|sign up for our newsletter|subscribe to our newsletter|join our newsletter|listen to this article|article continues after advertisement|article continues below advertisement|story continues below advertisement|0 min read|0 minute read|reading time 0 minutes|0 shares|0 views|all rights reserved|about the author|view all posts|was this helpful|was this article helpful|was this page helpful|like this|like loading|loading|thanks for contacting us weve received your submission|show caption|hide caption|read full article|click to share|skip to content|table of contents',
  },
  fr: {
    related:
      'à lire aussi|lire aussi|lire également|à lire également|voir aussi|sur le même sujet|articles liés|articles similaires|articles connexes|vous aimerez aussi|à découvrir aussi|les plus lus|derniers articles|articles récents|lire la suite|en savoir plus|article précédent|article suivant|dans la même rubrique',
    after:
      'commentaires|0 commentaires|0 commentaire|laisser un commentaire|laissez un commentaire|ajouter un commentaire|réagir|vos réactions|laisser un commentaire annuler la réponse|votre adresse e mail ne sera pas publiée',
    chrome:
      'partager|partager cet article|partager sur|partager l article|imprimer|copier le lien|suivez nous|publicité|contenu sponsorisé|haut de page|retour en haut|mots clés|étiquettes|abonnez vous|inscrivez vous à notre newsletter|écouter l article|temps de lecture 0 min|0 min de lecture|j aime ça|tous droits réservés',
  },
  de: {
    related:
      'lesen sie auch|lies auch|auch interessant|das könnte sie auch interessieren|das könnte dich auch interessieren|mehr zum thema|mehr dazu|mehr lesen|weitere artikel|weitere beiträge|weitere themen|weitere informationen|weiterführende links|ähnliche artikel|ähnliche beiträge|verwandte artikel|passend dazu|meistgelesen|beliebte artikel|neueste beiträge|aktuelle beiträge|empfohlen|vorheriger beitrag|nächster beitrag|siehe auch|weiterlesen|sie könnten auch an folgenden artikeln interessiert sein',
    after:
      'kommentare|0 kommentare|0 kommentar|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|schreibe einen kommentar|schreibe einen kommentar antworten abbrechen|schreiben sie einen kommentar|hinterlasse einen kommentar|hinterlasse eine antwort|einen kommentar schreiben|deine e mail adresse wird nicht veröffentlicht|ihre e mail adresse wird nicht veröffentlicht|keine kommentare|antwort abbrechen',
    chrome:
      'teilen|artikel teilen|diesen artikel teilen|beitrag teilen|diesen beitrag teilen|teilen mit|teilen auf|teile dies|drucken|seite drucken|per e mail senden|merken|link kopieren|folgen sie uns|anzeige|werbung|nach oben|zum seitenanfang|schlagwörter|schlagworte|stichwörter|newsletter|newsletter abonnieren|zum newsletter anmelden|artikel anhören|lesezeit 0 min|lesezeit 0 minuten|0 min lesezeit|alle rechte vorbehalten|über den autor|gefällt mir|gefällt mir wird geladen|mit anderen teilen|wie bewerten sie diesen artikel|zurück zur übersicht|inhaltsverzeichnis',
  },
  es: {
    related:
      'lee también|lea también|leer también|te puede interesar|también te puede interesar|leer más|más información|noticias relacionadas|artículos relacionados|entradas relacionadas|relacionado|relacionadas|ver también|lo más leído|últimas noticias|entradas recientes|entrada anterior|entrada siguiente|sigue leyendo',
    after:
      'comentarios|0 comentarios|0 comentario|deja un comentario|deja una respuesta|deja una respuesta cancelar la respuesta|añadir comentario|publicar un comentario|tu dirección de correo electrónico no será publicada',
    chrome:
      'compartir|comparte|comparte esto|comparte este artículo|compartir en|imprimir|copiar enlace|síguenos|síguenos en|publicidad|volver arriba|etiquetas|archivado en|suscríbete|suscríbete a nuestra newsletter|0 min de lectura|tiempo de lectura 0 min|me gusta esto|todos los derechos reservados',
  },
  pt: {
    related:
      'leia também|leia mais|veja também|saiba mais|confira também|você também pode gostar|notícias relacionadas|artigos relacionados|posts relacionados|relacionados|mais lidas|últimas notícias|posts recentes|post anterior|próximo post|continue lendo',
    after:
      'comentários|0 comentários|0 comentário|deixe um comentário|deixe seu comentário|deixe uma resposta|deixe um comentário cancelar resposta|o seu endereço de e mail não será publicado',
    chrome:
      'compartilhar|compartilhe|compartilhe isso|compartilhe este artigo|compartilhe esta notícia|partilhar|imprimir|copiar link|siga nos|publicidade|voltar ao topo|tags|palavras chave|inscreva se|assine nossa newsletter|0 min de leitura|tempo de leitura 0 min|curtir isso|todos os direitos reservados',
  },
  it: {
    related:
      'leggi anche|vedi anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|articoli correlati|altri articoli|ultime notizie|approfondisci',
    after:
      'commenti|0 commenti|lascia un commento|lascia un commento annulla risposta|lascia una risposta|il tuo indirizzo email non sarà pubblicato',
    chrome:
      'condividi|condividi su|stampa|copia link|seguici|seguici su|pubblicità|torna su|iscriviti alla newsletter|tempo di lettura 0 min|riproduzione riservata|mi piace',
  },
  ru: {
    related:
      'читайте также|читать также|смотрите также|читать далее|подробнее|по теме|материалы по теме|похожие статьи|похожие материалы|похожие записи|похожие новости|другие новости|самое читаемое|популярное|последние новости|свежие записи|рекомендуем|вам может понравиться|предыдущая запись|следующая запись',
    after:
      'комментарии|0 комментариев|комментарии 0|оставить комментарий|добавить комментарий|добавить комментарий отменить ответ|написать комментарий|ваш адрес email не будет опубликован|нет комментариев',
    chrome:
      'поделиться|поделитесь|поделиться ссылкой|поделиться в соцсетях|распечатать|версия для печати|скопировать ссылку|подписаться|подписывайтесь на нас|подписывайтесь на наш канал|подписывайтесь на наш телеграм канал|реклама|наверх|теги|метки|ключевые слова|рассылка|время чтения 0 мин|время чтения 0 минут|0 просмотров|все права защищены|об авторе',
  },
  tr: {
    related:
      'ayrıca okuyun|bunu da okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|okumaya devam et|devamını oku|daha fazla|ilgili haberler|ilgili haber|ilgili yazılar|ilgili içerikler|benzer haberler|benzer yazılar|diğer haberler|en çok okunanlar|son haberler|son yazılar|önceki yazı|sonraki yazı',
    after:
      'yorumlar|0 yorum|yorum yap|yorum yaz|bir cevap yazın|bir yanıt yazın|bir yanıt yazın yanıtı iptal et|e posta hesabınız yayımlanmayacak|e posta adresiniz yayınlanmayacak',
    chrome:
      'paylaş|bu haberi paylaş|haberi paylaş|bu yazıyı paylaş|yazdır|bağlantıyı kopyala|bizi takip edin|google news te takip et|reklam|yukarı çık|başa dön|etiketler|bültenimize abone olun|0 dk okuma|okuma süresi 0 dakika|0 okunma|tüm hakları saklıdır',
  },
};
