import type { ByLanguage } from './phrases.ts';

/**
 * One kind of page furniture that gives itself away by its words. The words only label a block;
 * what becomes of it is decided by where it stands (`zones.ts`).
 */
export interface Furniture {
  name: string;
  /** What it is, for the reader of a report. */
  means: string;
  example: string;
  /**
   * How the phrases must meet the block: fill it (`whole`), begin it (`start`), supply every one
   * of its words (`words`), or occur in prose that speaks to the reader (`appeal`).
   */
  fit: 'whole' | 'start' | 'words' | 'appeal';
  /** No block of more words is ever taken for it. */
  most: number;
  /** Furniture wherever it stands; the others at the edges of the story or beside other furniture. */
  sure: boolean;
  /** For `appeal`: needs no address to the reader, but one cue more. */
  unaddressed?: true;
  /** Heads a list of other stories, which goes with it. */
  opens?: true;
  phrases: ByLanguage;
  /** For `words`: words that may stand between the phrases but never make up the block alone. */
  filler?: ByLanguage;
}

export const FURNITURE: readonly Furniture[] = [
  {
    name: 'share-row',
    means: 'buttons to share or follow',
    example: 'Share on Facebook',
    fit: 'words',
    most: 14,
    sure: true,
    phrases: {
      all: `facebook | twitter | whatsapp | telegram | linkedin | instagram | youtube | tiktok | reddit | pinterest | viber | vk | vkontakte |
        tumblr | mastodon | bluesky | messenger | flipboard | xing | google news`,
      en: 'share | shares | share this | sharing | send this | tweet | tweets | follow us | connect with us | copy link | via email',
      uk: 'телеграм | вайбер | фейсбук | твіттер | вотсап | інстаграм | ютуб | поділитися | поділитись | поширити | поділіться | скопіювати посилання | слідкуйте за нами',
      ru: 'твиттер | ватсап | инстаграм | вконтакте | одноклассники | поделиться | поделитесь | поделись | скопировать ссылку | следите за нами',
      de: 'teilen | folgen sie uns | link kopieren',
      fr: 'partager | partagez | suivez nous | copier le lien',
      es: 'compartir | comparte | comparta | compártelo | síguenos | síganos | copiar enlace',
      other:
        'condividi | seguici | delen | deel | volg ons | udostępnij | podziel się | obserwuj nas | compartilhar | compartilhe | partilhar | siga nos',
    },
    filler: {
      all: 'x | rss | email | e mail | mail | sms | # | pocket | threads | skype',
      en: `pin | post | print | copy | link | save | bookmark | like | follow | us | with | on | via | this | article | story | page | to | the |
        or | and | click to | send | social media | icon | button | comments | email | a friend | opens in new window | in a new | window | our | channel`,
      uk: 'коментарі | коментар* | надіслати | копіювати | посилання | друк | роздрукувати | в | у | на | через | статтею | новиною | і | та',
      ru: 'комментар* | отправить | копировать | ссылку | ссылка | печать | распечатать | в | на | через | статьёй | статьей | новостью | и',
      de: 'kommentare | auf | per | drucken | senden | kopieren | artikel | diesen | merken | empfehlen | versenden | bei | und | beitrag',
      fr: 'courriel | commentaires | sur | par | imprimer | envoyer | copier | le lien | cet | article | enregistrer | et',
      es: 'correo | comentarios | en | por | imprimir | enviar | copiar | enlace | esta noticia | guardar | y',
      other: 'su | stampa | dit artikel | op | na | drukuj | no | imprimir',
    },
  },
  {
    name: 'comments',
    means: 'the comment section or its form',
    example: 'Leave a Reply',
    fit: 'start',
    most: 24,
    sure: true,
    phrases: {
      en: `leave a reply | leave a comment | leave your comment | post a comment | add a comment | add comment | write a comment | join the conversation |
        join the discussion | be the first to comment | no comments yet | # comments | comments closed | comments are closed | comments are off | view comments |
        show comments | view all comments | log in to comment | sign in to comment | you must be logged in to | your email address will not be |
        your e mail address will not be | required fields are marked | save my name email | notify me of new | notify me of follow up | cancel reply | post comment |
        reply to | what do you think let us know`,
      uk: "залишити коментар | залиште коментар | додати коментар | написати коментар | коментарів ще немає | # коментар* | ваша e mail адреса не | ваш коментар | увійдіть щоб коментувати | скасувати відповідь | обов'язкові поля позначені | залишити відповідь",
      ru: 'оставить комментарий | оставьте комментарий | добавить комментарий | написать комментарий | комментариев пока нет | # комментар* | ваш адрес email не будет | ваш комментарий | войдите чтобы комментировать | отменить ответ | обязательные поля помечены',
      de: 'kommentar schreiben | schreiben sie einen kommentar | schreibe einen kommentar | kommentar verfassen | kommentar hinterlassen | hinterlasse einen kommentar | jetzt kommentieren | # kommentare | keine kommentare | ihre e mail adresse wird nicht | deine e mail adresse wird nicht | erforderliche felder sind | antworten abbrechen | diskutieren sie mit',
      fr: 'laisser un commentaire | laissez un commentaire | ajouter un commentaire | écrire un commentaire | # commentaires | aucun commentaire | votre adresse e mail ne sera pas | votre adresse de messagerie ne sera pas | les champs obligatoires | annuler la réponse | réagissez à cet article | répondre annuler',
      es: 'deja un comentario | dejar un comentario | deja una respuesta | deje un comentario | deje su comentario | añadir comentario | escribe un comentario | # comentarios | sin comentarios | tu dirección de correo electrónico no | su dirección de correo electrónico no | los campos obligatorios | cancelar respuesta',
      other:
        'lascia un commento | il tuo indirizzo email non | plaats een reactie | laat een reactie achter | je e mailadres wordt niet | dodaj komentarz | twój adres e mail nie | deixe um comentário | deixe uma resposta | o seu endereço de email não',
    },
  },
  {
    name: 'comments',
    means: 'the comment section or its form',
    example: 'Comments',
    fit: 'whole',
    most: 3,
    sure: false,
    phrases: {
      en: 'comments | comment | reply | discussion | have your say',
      uk: 'коментарі | коментувати | обговорення | відповісти',
      ru: 'комментарии | комментировать | обсуждение | ответить',
      de: 'kommentare | kommentieren | diskussion',
      fr: 'commentaires | commentaire | réagir | répondre',
      es: 'comentarios | comentar | responder',
      other: 'commenti | reacties | komentarze | comentários',
    },
  },
  {
    name: 'page-control',
    means: 'a button or label that works the page',
    example: 'Back to top',
    fit: 'whole',
    most: 9,
    sure: true,
    phrases: {
      en: `back to top | back to top button | scroll to top | go to top | return to top | skip to content | skip to main content | skip to navigation | jump to content |
        toggle navigation | toggle menu | open menu | close menu | main menu | menu | view all | see all | show all | load more | show more | show less | read full article |
        read more | continue reading | continue reading below | story continues below | article continues below | article continues after ad | click to expand | click to enlarge | source link | font resizer |
        accept all | accept all cookies | accept cookies | reject all | manage preferences | manage consent | cookie settings | cookie preferences | privacy settings |
        privacy policy | cookie policy | cookies policy | cookie notice | terms of use | terms of service | terms and conditions | terms conditions | privacy notice | terms of use and privacy policy |
        connect with us | follow us | follow us on | find us on | share this article | share this story | share this post | share this | search for | log in | sign in |
        sign up | log out | sign in to your account | create an account | create account | register now | subscribe | subscribe now | subscribe today | my account | already a subscriber |
        lost your password | forgot password | forgot your password | forgotten your password | remember me | reset password | username or email address | welcome back | become a patron | become a member | donate now | support us | make a donation | support our work |
        previous article | next article | previous post | next post | post navigation | previous story | next story | print this article | listen to this article | listen to article |
        download our app | get the app | about the author | about us | contact us | advertise with us | who we are | report a typo | report an error | useful links | all rights reserved | newsletter signup | get our newsletter`,
      uk: 'меню | на головну | вгору | нагору | догори | повернутися вгору | перейти до вмісту | показати більше | завантажити ще | показати ще | читати далі | читати повністю | детальніше | увійти | вхід | реєстрація | зареєструватися | підписатися | підписатись | політика конфіденційності | умови користування | правила користування | про нас | про проєкт | прийняти | погоджуюся | прийняти всі | поділитися | підтримати нас | стати патроном | забули пароль | попередня стаття | наступна стаття | джерело новини | слідкуйте за нами | ми в соцмережах | повідомити про помилку',
      ru: 'меню | на главную | вверх | наверх | вернуться наверх | перейти к содержимому | перейти к содержанию | показать больше | загрузить ещё | загрузить еще | показать ещё | показать еще | читать далее | читать полностью | подробнее | войти | вход | регистрация | зарегистрироваться | подписаться | политика конфиденциальности | пользовательское соглашение | условия использования | правила использования | о нас | о проекте | принять | принять все | согласен | поделиться | поддержать нас | стать патроном | забыли пароль | предыдущая статья | следующая статья | мы в соцсетях | следите за нами | сообщить об ошибке',
      de: 'menü | nach oben | zum seitenanfang | zurück nach oben | zum inhalt springen | zum inhalt | zur startseite | mehr anzeigen | mehr laden | weiterlesen | anmelden | einloggen | abmelden | registrieren | abonnieren | jetzt abonnieren | passwort vergessen | datenschutz | datenschutzerklärung | impressum | agb | nutzungsbedingungen | cookie einstellungen | über uns | kontakt | akzeptieren | alle akzeptieren | ablehnen | artikel teilen | teilen | folgen sie uns | jetzt spenden | unterstützen sie uns | vorheriger artikel | nächster artikel | artikel drucken | artikel anhören',
      fr: "menu | haut de page | retour en haut | aller au contenu | aller au contenu principal | voir plus | afficher plus | charger plus | lire la suite | se connecter | connexion | s'inscrire | s'abonner | je m'abonne | abonnez vous | mot de passe oublié | mentions légales | politique de confidentialité | conditions générales | conditions d'utilisation | gestion des cookies | qui sommes nous | nous contacter | contactez nous | à propos | accepter | tout accepter | tout refuser | partager | suivez nous | partager cet article | faire un don | soutenez nous | article précédent | article suivant | écouter l'article",
      es: 'menú | volver arriba | ir arriba | ir al contenido | saltar al contenido | ver más | mostrar más | cargar más | seguir leyendo | leer más | iniciar sesión | inicia sesión | acceder | registrarse | regístrate | suscríbete | suscribirse | suscríbase | olvidé mi contraseña | olvidaste tu contraseña | has olvidado tu contraseña | aviso legal | política de privacidad | política de cookies | términos y condiciones | condiciones de uso | quiénes somos | contacto | acerca de | aceptar | aceptar todo | rechazar | compartir | síguenos | comparte esta noticia | haz una donación | apóyanos | artículo anterior | artículo siguiente',
      other:
        "torna su | torna all'inizio | accedi | abbonati | leggi tutto | privacy policy | accetta | iscriviti | naar boven | inloggen | abonneren | lees meer | privacybeleid | accepteren | do góry | zaloguj się | zarejestruj się | czytaj więcej | czytaj dalej | polityka prywatności | regulamin | akceptuję | voltar ao topo | entrar | assine | ler mais | política de privacidade | aceitar",
    },
  },
  {
    name: 'page-control',
    means: 'a button or label that works the page',
    example: 'Search',
    fit: 'words',
    most: 12,
    sure: false,
    phrases: {
      en: 'home | home page | homepage | search | close | top | next | previous | prev | back | accept | reject | decline | ok | published | updated | on | posted | posted in | tags | contact | about | advertise | careers | jobs | sitemap | site map | help | faq page | password | username | account | login | register | newsletter | newsletters | rss | copyright | privacy | terms | cookies | e paper | archive | archives | more | toggle | menu | navigation | logo | watch | listen | live | video | videos | photos | gallery',
      uk: 'головна | пошук | закрити | далі | назад | контакти | контакт | реклама | вакансії | пароль | опубліковано | оновлено | теги | архів | відео | фото | розсилка | новини | редакція',
      ru: 'главная | поиск | закрыть | далее | назад | контакты | контакт | реклама | вакансии | пароль | опубликовано | обновлено | теги | архив | видео | фото | рассылка | новости | редакция',
      de: 'startseite | suche | suchen | schließen | weiter | zurück | kontakt | werbung | karriere | passwort | veröffentlicht | aktualisiert | stichwörter | schlagwörter | themen | archiv | video | videos | fotos | newsletter | hilfe | mediadaten',
      fr: 'accueil | recherche | rechercher | fermer | suivant | précédent | retour | contact | publicité | carrières | mot de passe | publié | publié le | mis à jour | archives | vidéo | vidéos | photos | newsletter | aide',
      es: 'inicio | portada | buscar | cerrar | siguiente | anterior | volver | contacto | publicidad | empleo | contraseña | publicado | actualizado | etiquetas | archivo | vídeo | vídeos | fotos | boletín | ayuda',
      other:
        'cerca | chiudi | zoeken | sluiten | szukaj | zamknij | kontakt | início | pesquisar | fechar | contato',
    },
  },
  {
    name: 'advertisement',
    means: 'marks a place for advertising',
    example: 'Advertisement',
    fit: 'whole',
    most: 6,
    sure: true,
    phrases: {
      en: 'advertisement | advertisements | advertising | advert | ad | ads | sponsored | sponsored by | advertisement continue reading | advertisement scroll to continue | scroll to continue | skip advertisement | promoted | paid content | story continues below advertisement | article continues below advertisement | ad feedback',
      uk: 'реклама | на правах реклами',
      ru: 'реклама | на правах рекламы',
      de: 'anzeige | werbung',
      fr: 'publicité | annonce | contenu sponsorisé | la suite après la publicité | la suite après cette publicité',
      es: 'publicidad | anuncio | contenido patrocinado',
      other: 'pubblicità | advertentie | reklama | publicidade | ogłoszenie | continua dopo la pubblicità',
    },
  },
  {
    name: 'copyright',
    means: 'the notice of rights at the foot of a page',
    example: '© 2024 The Valley Courier. All rights reserved.',
    fit: 'start',
    most: 60,
    sure: false,
    phrases: {
      en: 'copyright # | copyright © # | copyright the | copyright by | all rights reserved | registered office | letters to the editor | all content on this site | this material may not be',
      uk: 'усі права захищ* | всі права захищ* | передрук матеріалів | копіювання матеріалів | при використанні матеріалів | використання матеріалів',
      ru: 'все права защищ* | перепечатка материалов | копирование материалов | при использовании материалов | использование материалов',
      de: 'alle rechte vorbehalten | nachdruck verboten | copyright bei',
      fr: 'tous droits réservés | reproduction interdite | toute reproduction',
      es: 'todos los derechos reservados | prohibida la reproducción | quedan reservados todos',
      other:
        'tutti i diritti riservati | riproduzione riservata | alle rechten voorbehouden | wszelkie prawa zastrzeżone | todos os direitos reservados',
    },
  },
  {
    name: 'photo-credit',
    means: 'who made a picture, with nothing said about it',
    example: 'Photo: Jane Doe / Agency',
    fit: 'start',
    most: 9,
    sure: false,
    phrases: {
      en: 'photo | photos | photo by | photo credit | photograph by | photography by | picture | image | image credit | image source | file photo | credit | credits | getty images | ap photo | screenshot from | illustration | illustrative photo | featured image | caption | image caption | media caption',
      uk: 'фото | зображення | ілюстрація | ілюстративне фото | джерело фото | скриншот',
      ru: 'фото | изображение | иллюстрация | иллюстративное фото | источник фото | скриншот',
      de: 'foto | fotos | bild | bildquelle | symbolbild | symbolfoto | grafik',
      fr: 'photo | crédit | crédits | crédit photo | image | illustration',
      es: 'foto | fotografía | imagen | crédito | créditos | archivo foto',
      other: 'foto di | beeld | zdj | fot | zdjęcie | crédito da foto',
    },
  },
  {
    name: 'tags',
    means: 'keywords the page is filed under',
    example: 'Tags: harbour, strike',
    fit: 'start',
    most: 40,
    sure: false,
    phrases: {
      en: 'tags | topics | filed under | keywords | posted in | categories | in this story | more about',
      uk: 'теги | мітки | ключові слова | рубрики',
      ru: 'теги | метки | ключевые слова | рубрики',
      de: 'schlagwörter | stichwörter | schlagworte | tags | themen',
      fr: 'mots clés | étiquettes | thèmes',
      es: 'etiquetas | palabras clave | temas | archivado en',
      other: 'tag | trefwoorden | tagi | słowa kluczowe | palavras chave',
    },
  },
];
