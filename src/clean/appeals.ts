import type { Furniture } from './furniture.ts';
import type { ByLanguage } from './phrases.ts';

/**
 * Words by which prose turns to its reader. News prose reports; furniture in whole sentences asks,
 * offers or warns, so an appeal needs one of these besides its cues.
 */
export const ADDRESS: ByLanguage = {
  en: `you | your | you're | you'll | you've | yours | we | our | us | we're | we've | please | sign up | subscribe | click here | join`,
  uk: 'ви | вас | вам | ваш | ваша | ваше | ваші | вашу | вашої | вашого | вашої | вашим | ми | нас | нам | наш | наша | наше | наші | нашу | нашої | нашого | нашим | підтримайте | підпишіться | підписуйтесь | підписуйтеся | приєднуйтесь | ставайте',
  ru: 'вы | вас | вам | ваш | ваша | ваше | ваши | вашу | вашей | вашего | вашим | мы | нас | нам | наш | наша | наше | наши | нашу | нашей | нашего | нашим | поддержите | подпишитесь | подписывайтесь | присоединяйтесь | станьте',
  de: 'wir | unser | unsere | unseren | unserem | unserer | uns | du | dein | deine | deinen | abonnieren',
  fr: 'vous | votre | vos | nous | notre | nos | abonnez | inscrivez | soutenez | recevez',
  es: 'usted | tu | tus | nosotros | nuestro | nuestra | nuestros | nuestras | nos | suscríbete | suscríbase | apoya | recibe',
  it: 'tuo | tua | tuoi | vostro | vostra | noi | nostro | nostra | nostri | ti | iscriviti | vi',
  nl: 'u | uw | je | jouw | jij | wij | we | ons | onze',
  pl: 'twój | twoja | twoje | twoich | państwa | my | nasz | nasza | nasze | naszych | naszą | nas | zapisz | wesprzyj',
  pt: 'você | seu | sua | seus | suas | nós | nosso | nossa | nossos | nossas | assine | apoie',
};

/** Furniture in whole sentences; see `Furniture` for the fields. Disclaimers alone speak to nobody. */
export const APPEALS: readonly Furniture[] = [
  {
    name: 'cookies',
    means: 'asks for consent to cookies, terms or tracking',
    example: 'By using this site, you agree to the privacy policy.',
    fit: 'appeal',
    most: 130,
    sure: false,
    phrases: {
      en: 'cookies | cookie policy | privacy policy | terms of use | terms of service | by using this site | by using our | by continuing to | use this site | this website uses | this site uses | our website | your consent | you consent | you agree | you accept | you have consented | personal data | personalised ads | personalized ads | browsing experience | we and our partners | third party | recaptcha | your device | on your device',
      uk: 'cookie | cookies | файли cookie | файлів cookie | куки | політик* конфіденційності | персональних даних | користуючись сайтом | продовжуючи користуватися | погоджуєтесь | погоджуєтеся | цей сайт використовує | наш сайт | нашому сайті | вашу згоду',
      ru: 'cookie | cookies | файлы cookie | файлов cookie | куки | политик* конфиденциальности | персональных данных | пользуясь сайтом | продолжая пользоваться | соглашаетесь | этот сайт использует | наш сайт | нашем сайте | ваше согласие',
      de: 'cookies | datenschutzerklärung | nutzungsbedingungen | stimmen sie | ihre zustimmung | ihre einwilligung | personenbezogene daten | diese website | diese webseite | unsere website | unserer website | drittanbieter | werbung und inhalte',
      fr: "cookies | politique de confidentialité | conditions d'utilisation | vous acceptez | votre consentement | données personnelles | en poursuivant votre navigation | ce site utilise | notre site | nos partenaires | expérience de navigation | traceurs",
      es: 'cookies | política de privacidad | términos de uso | condiciones de uso | aceptas | acepta el | tu consentimiento | su consentimiento | datos personales | este sitio | esta web | nuestra web | nuestro sitio | experiencia de navegación | si continúa | nuestros socios',
      other:
        'cookie policy | informativa sulla privacy | questo sito | privacybeleid | toestemming | deze website | pliki cookie | plików cookie | polityka prywatności | politykę prywatności | ta strona | política de privacidade | este site | consentimento',
    },
  },
  {
    name: 'newsletter',
    means: 'offers a newsletter, an app or a subscription',
    example: 'Sign up for our newsletter and get the news in your inbox.',
    fit: 'appeal',
    most: 90,
    sure: false,
    phrases: {
      en: 'newsletter | newsletters | our newsletter | sign up | sign up for | your sign up | your inbox | in your inbox | to your inbox | unsubscribe | unsubscribe at any time | subscribe to | subscribe now | subscribers only | already a subscriber | email address | your email | your e mail | breaking news alerts | push notifications | download our app | get our app | our app | app store | google play | telegram channel | whatsapp channel | follow us | daily briefing | daily digest | free trial | log in | sign in | create an account | for free | reader survey | our survey | short survey | alerts | notifications',
      uk: 'розсилк* | нашу розсилку | підпишіться | підписуйтесь | підписуйтеся | підпишись | телеграм канал | telegram каналі | telegram канал | наш канал | на наш | наш telegram | вашу пошту | на пошту | електронн* пошту | відписатися | у будь який момент | слідкуйте за нами | наш застосунок | наш додаток | оформіть передплату | передплат*',
      ru: 'рассылк* | нашу рассылку | подпишитесь | подписывайтесь | подпишись | телеграм канал | telegram канале | telegram канал | наш канал | на наш | наш telegram | вашу почту | на почту | электронн* почту | отписаться | в любой момент | следите за нами | наше приложение | оформите подписку | подписк*',
      de: 'newsletter | unseren newsletter | melden sie sich | anmelden | abmelden | jederzeit | ihr postfach | ihrem postfach | e mail adresse | abonnieren sie | jetzt abonnieren | abonnement | unsere app | unserer app | whatsapp kanal | kostenlos | folgen sie uns | ihre e mail',
      fr: "newsletter | notre newsletter | inscrivez vous | abonnez vous | votre boîte | adresse e mail | adresse mail | à tout moment | vous désabonner | vous désinscrire | notre application | notre chaîne | gratuitement | suivez nous | lettre d'information | recevez",
      es: 'newsletter | boletín | nuestro boletín | suscríbete | suscríbase | tu correo | su correo | correo electrónico | en cualquier momento | darte de baja | darse de baja | nuestra app | nuestro canal | gratis | síguenos | recibe | bandeja de entrada',
      other:
        'iscriviti | nostra newsletter | nieuwsbrief | onze nieuwsbrief | schrijf je in | afmelden | newslettera | naszego newslettera | zapisz się | na skrzynkę | nossa newsletter | inscreva se | seu e mail',
    },
  },
  {
    name: 'support',
    means: 'asks for money or membership',
    example: 'Our reporting depends on readers like you: become a supporter.',
    fit: 'appeal',
    most: 130,
    sure: false,
    phrases: {
      en: 'become a patron | become a member | become a supporter | becoming a | patreon | donate | donation | donations | contribute | contribution | support us | support our | support of readers | support from readers | supported by readers | reader supported | reader funded | funded by readers | readers like you | people like you | our readers | our community | our reporting | our journalism | our journalists | our newsroom | our team | our work | independent journalism | quality journalism | open and accessible | free to read | no paywall | paywall | cup of coffee | buy us a coffee | as little as | ways to support | other ways to | help us | your support | your help | monthly | every contribution | keep us | join our community',
      uk: 'підтримайте | підтримати нас | підтримай | нашу роботу | нашу редакцію | нашої редакції | наша редакція | нашу журналістику | наша журналістика | незалежн* журналістик* | незалежних журналістів | стати патроном | станьте патроном | станьте нашим | спільнот* | задонат* | донат* | пожертв* | внеск* | чашки кави | чашку кави | наших читачів | вашої підтримки | ваша підтримка | вашій підтримці | вашій допомозі | завдяки вам | допоможіть нам | на patreon | щомісяч*',
      ru: 'поддержите | поддержать нас | поддержи | нашу работу | нашу редакцию | нашей редакции | наша редакция | независим* журналистик* | стать патроном | станьте патроном | станьте нашим | сообществ* | донат* | пожертв* | взнос* | чашки кофе | чашку кофе | наших читателей | вашей поддержки | ваша поддержка | вашей поддержке | благодаря вам | помогите нам | на patreon | ежемесячн*',
      de: 'unterstützen sie | ihre unterstützung | ihrer unterstützung | spenden | spende | spenden sie | unsere arbeit | unseren journalismus | unserer redaktion | unsere redaktion | unabhängigen journalismus | unabhängiger journalismus | mitglied werden | werden sie mitglied | unserer leser | unsere leser | unserer leserinnen | freiwilligen beitrag | eine tasse kaffee | schon ab | helfen sie uns | im monat',
      fr: 'soutenez | soutenez nous | votre soutien | faire un don | faites un don | vos dons | un don | notre rédaction | notre travail | notre journal | nos lecteurs | nos journalistes | journalisme indépendant | presse indépendante | un café | grâce à vous | devenez membre | aidez nous | défiscalis* | par mois',
      es: 'apóyanos | apoye | apoya | tu apoyo | su apoyo | hazte socio | hazte socia | hágase socio | dona | donar | donación | donaciones | nuestra redacción | nuestro trabajo | nuestro periodismo | periodismo independiente | nuestros lectores | nuestras lectoras | un café | gracias a ti | ayúdanos | al mes',
      other:
        'sostienici | il tuo sostegno | steun ons | doneer | onze journalistiek | wesprzyj nas | wspieraj | niezależne dziennikarstwo | apoie nos | doe | jornalismo independente | nostro lavoro | onze lezers',
    },
  },
  {
    name: 'disclaimer',
    means: 'the outlet keeps its distance from what it prints',
    example: 'The views expressed are not necessarily those of this newspaper.',
    fit: 'appeal',
    most: 110,
    sure: false,
    unaddressed: true,
    phrases: {
      en: "not necessarily | do not reflect | views | opinions | viewpoints | positions | expressed | express | author | author's | authors | contributor | contributors | columnists | editorial | its editors | solely | this publication | this newspaper | this site | articles | responsibility | liable | for informational purposes | not constitute | investment advice | legal advice | press complaints | complaints procedure",
      uk: "може не збігатися | може не збігатись | може не поділяти | не обов'язково | думка редакції | позиція редакції | позицією редакції | думкою редакції | погляди автор* | думка автор* | відповідальності за зміст | редакція не несе | не несе відповідальності",
      ru: 'может не совпадать | может не разделять | не обязательно | мнение редакции | позиция редакции | позицией редакции | мнением редакции | взгляды автор* | мнение автор* | ответственности за содержание | редакция не несёт | редакция не несет | не несёт ответственности | не несет ответственности',
      de: 'nicht unbedingt | nicht zwingend | nicht notwendigerweise | die meinung der redaktion | meinung der redaktion | der redaktion | der autoren | des autors | der autorin | geäußerten meinungen | gastbeitrag | keine haftung | keine gewähr',
      fr: "pas nécessairement | n'engagent que | n'engage que | opinions exprimées | les opinions | point de vue de la rédaction | celles de la rédaction | celle de la rédaction | la rédaction | leur auteur | son auteur | n'engagent pas",
      es: 'no necesariamente | opiniones expresadas | las opiniones | opinión del medio | línea editorial | la línea editorial | exclusiva responsabilidad | de sus autores | de su autor | no se hace responsable',
      other:
        'non necessariamente | niet noodzakelijk | niekoniecznie | não necessariamente | opinioni espresse | opinie wyrażone | opiniões expressas | de redactie | stanowiska redakcji | la redazione',
    },
  },
];
