import { compilePhrases } from './phrases.ts';

/** Why a block must stay: it is a mark, a credit or part of the text that looks like furniture. */
export type Guard = 'faq' | 'disclosure' | 'credit' | 'placeholder';

const FAQ = compilePhrases({
  en: 'faq | faqs | frequently asked questions | questions and answers | q a | q and a | key questions answered',
  uk: 'поширені запитання | поширені питання | часті запитання | часті питання | запитання та відповіді | питання та відповіді | питання й відповіді | запитання й відповіді',
  ru: 'часто задаваемые вопросы | частые вопросы | вопросы и ответы',
  de: 'häufig gestellte fragen | häufige fragen | fragen und antworten',
  fr: 'foire aux questions | questions fréquentes | questions fréquemment posées | questions réponses | questions et réponses',
  es: 'preguntas frecuentes | preguntas y respuestas',
  other: 'domande frequenti | veelgestelde vragen | najczęściej zadawane pytania | perguntas frequentes',
});

/** Names of the thing that wrote; with a word of `MADE` near them they disclose. */
const MACHINE = compilePhrases({
  en: 'artificial intelligence | ai | a i | ai generated | ai assisted | chatgpt | gpt | gpt # | gpt4 | gpt 4o | openai | gemini | claude | copilot | llama | language model | large language model | machine translation | machine learning | automated system | automatically generated | algorithm',
  uk: 'штучн* інтелект* | ші | мовн* модел* | нейромереж* | автоматичн*',
  ru: 'искусственн* интеллект* | ии | языков* модел* | нейросет* | автоматическ*',
  de: 'künstliche* intelligenz | ki | ki gestützt | ki generiert | sprachmodell* | maschinell* | automatisch* | automatisiert*',
  fr: "intelligence artificielle | ia | l'ia | d'ia | l'intelligence artificielle | d'intelligence artificielle | une intelligence artificielle | modèle de langage | automatiquement",
  es: 'inteligencia artificial | ia | modelo de lenguaje | automáticamente | la ia',
  other:
    "intelligenza artificiale | un'intelligenza artificiale | l'intelligenza artificiale | dall'intelligenza artificiale | kunstmatige intelligentie | sztuczn* inteligencj* | inteligência artificial | taalmodel",
});

const MADE = compilePhrases({
  en: 'written | rewritten | re written | generated | created | produced | drafted | prepared | translated | summari* | assisted | edited | paraphras* | rephras* | adapted | compiled | with the help of | powered by | using',
  uk: 'переписан* | написан* | створен* | згенерован* | підготовлен* | перекладен* | опрацьован* | складен* | перероблен* | за допомогою | переказ* | адаптован*',
  ru: 'переписан* | написан* | создан* | сгенерирован* | подготовлен* | переведен* | переведён* | обработан* | составлен* | с помощью | при помощи | пересказ* | адаптирован*',
  de: 'umgeschrieben* | geschrieben* | erstellt* | generiert* | verfasst* | überarbeitet* | übersetzt* | erzeugt* | zusammengefasst* | mit hilfe | mithilfe | aufbereitet* | umformuliert* | bearbeitet*',
  fr: "réécrit* | écrit* | généré* | rédigé* | créé* | produit* | traduit* | reformulé* | résumé* | adapté* | à l'aide | avec l'aide | assisté*",
  es: 'reescrit* | escrit* | generad* | redactad* | cread* | elaborad* | traducid* | producid* | resumid* | reformulad* | adaptad* | con ayuda | con la ayuda | asistid*',
  other:
    'riscritt* | scritt* | generat* | redatt* | creat* | tradott* | herschreven | geschreven | gegenereerd | vertaald | gemaakt | przepisan* | napisan* | wygenerowan* | stworzon* | przetłumaczon* | gerad* | criad* | traduzid* | escrito',
});

/** A disclosure is a sentence or two. */
const LONGEST_DISCLOSURE = 80;
const LONGEST_CREDIT = 30;

/** The source named at the top or the end; a bare button (`Source link`) has no colon. */
const SOURCE_LINE =
  /^[\s[(*_]*(?:(?:sources?|quellen?|джерел[оа]|источники?|fuentes?|fonte|bron|źródło|via|original(?: (?:article|story|text))?)[\s*_]*[:：—–]|(?:originally|first) (?:published|appeared)|this (?:article|story) (?:was )?(?:originally|first)|(?:with |additional )?(?:reporting|material|information) (?:by|from)\s|mit material\s|avec l?['’]?(?:afp|reuters|ap)\s|con información de\s|за матеріалами\s|по материалам\s|з посиланням на\s)[\s*_]*\S/iu;
const PLACEHOLDER =
  /\[[^\]\n]{1,80}\]\s?\(|\[(?:insert|your|name|company|date|link|source|original|citation|add|image|author|headline|title|placeholder|вставте|вставьте|einfügen|insérer|insertar|ім'я|имя|назва|название|nom|nombre|datum)\b[^\]\n]{0,80}\]|【|\{\{|\bciteturn|contentReference|oaicite|\[\d{1,3}\]\s*$/iu;
/** A line that is hardly more than the name of a wire, as `By Reuters` or `(AP)`. */
const AGENCY_LINE =
  /^[\s([—–-]*(?:(?:by|from|with|von|mit|par|avec|por|con|di|від|от)\s+)?(?:the\s+|die\s+|l['’]\s?|\p{L}+\s+)?(?:Reuters|REUTERS?|AP|AFP|dpa|EFE|ANSA|TASS|UPI|PTI|Xinhua|Interfax|Ukrinform|Associated Press|Agence France[ -]Presse|Press Association|PA Media|Europa Press|Bloomberg|\p{L}*[Ww]ire(?: Service)?|News Agency|Nachrichtenagentur|агентств\p{L}*|Укрінформ|Интерфакс|Інтерфакс|ТАСС|УНІАН|УНИАН|РИА)(?![\p{L}])/u;
const LONGEST_AGENCY_LINE = 7;

/** Whether a block must stay whatever its place and looks. */
export function guarded(text: string, words: readonly string[]): Guard | undefined {
  if (words.length === 0) return undefined;
  if (words.length <= 10 && FAQ.at(words, 0) > 0 && (FAQ.at(words, 0) === words.length || /[:：]/.test(text)))
    return 'faq';
  if (words.length <= LONGEST_DISCLOSURE && discloses(words)) return 'disclosure';
  if (words.length <= LONGEST_CREDIT && isCredit(text, words)) return 'credit';
  if (PLACEHOLDER.test(text)) return 'placeholder';
  return undefined;
}

function isCredit(text: string, words: readonly string[]): boolean {
  return SOURCE_LINE.test(text) || (words.length <= LONGEST_AGENCY_LINE && AGENCY_LINE.test(text));
}

function discloses(words: readonly string[]): boolean {
  let machine = false;
  let made = false;
  for (let i = 0; i < words.length && !(machine && made); i++) {
    machine ||= MACHINE.at(words, i) > 0;
    made ||= MADE.at(words, i) > 0;
  }
  return machine && made;
}
