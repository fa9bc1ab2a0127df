/*
 * Words around quotations, as data: what speech is reported with, who is meant without a name, what
 * denies, what limits. Lower case, in the project's six languages; others get the English ones.
 */

export interface SpeechWords {
  /** Verbs of saying, as they stand beside quotations. */
  verbs: RegExp;
  /** A subject without a name. */
  pronouns: RegExp;
  /** Words that deny. */
  negators: RegExp;
  /** Words that take back part of what stands before them. */
  limits: RegExp;
  /** What a word is opened with to mean its opposite. */
  negatingPrefix: RegExp;
}

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'u');

const en: SpeechWords = {
  verbs: whole(
    'said|says|say|saying|told|tells|tell|telling|asked|asks|added|adds|adding|noted|notes|noting|explained|explains|explaining|stated|states|stating|stressed|insisted|insists|warned|warns|warning|argued|argues|claimed|claims|declared|declaring|announced|wrote|writes|writing|tweeted|tweeting|posted|posting|continued|recalled|replied|responded|remarked|commented|concluded|acknowledged|admitted|emphasi[sz]ed|confirmed|testified|quipped|joked|vowed|promised|predicted|urged|shared|revealed|observed|suggested|quoted|shouted|reads?|according',
  ),
  pronouns: whole('he|she|they|it|i|we|who'),
  negators: whole("not|no|never|none|nobody|nothing|neither|nor|without|cannot|hardly|don't|n't"),
  limits: whole('but|unless|except|if|only|provided|although|though|until|however'),
  negatingPrefix: /^(?:un|in|im|il|ir|non|dis)/u,
};

const de: SpeechWords = {
  verbs: whole(
    'sagte|sagt|sagten|erklärte|erklärt|betonte|betont|meinte|meint|teilte|schrieb|schreibt|fügte|ergänzte|berichtete|berichtet|kritisierte|forderte|fordert|warnte|warnt|so|zitiert|äußerte|antwortete|räumte|laut|zufolge',
  ),
  pronouns: whole('er|sie|es|ich|wir|der|die'),
  negators: whole('nicht|kein|keine|keinen|keinem|keiner|keines|nie|niemals|niemand|nichts|ohne|weder'),
  limits: whole('aber|doch|wenn|falls|außer|sofern|solange|obwohl|jedoch'),
  negatingPrefix: /^un/u,
};

const fr: SpeechWords = {
  verbs: whole(
    'dit|déclaré|déclare|expliqué|explique|affirmé|affirme|ajouté|ajoute|indiqué|indique|précisé|précise|souligné|souligne|estimé|estime|assuré|assure|lancé|écrit|confié|raconte|raconté|selon|dit-il|dit-elle|a-t-il|a-t-elle|poursuit|résume|répondu',
  ),
  pronouns: whole('il|elle|ils|elles|on|je|nous|dit-il|dit-elle|a-t-il|a-t-elle'),
  negators: whole('ne|pas|jamais|aucun|aucune|rien|personne|sans|ni|non'),
  limits: whole('mais|sauf|si|sinon|pourtant|cependant|toutefois'),
  negatingPrefix: /^(?:in|im|il|ir|non|dé)/u,
};

const es: SpeechWords = {
  verbs: whole(
    'dijo|dice|dicen|afirmó|afirma|explicó|explica|señaló|señala|añadió|aseguró|asegura|declaró|indicó|manifestó|sostuvo|comentó|agregó|escribió|según|apuntó|advirtió|recordó|respondió',
  ),
  pronouns: whole('él|ella|ellos|ellas|yo|nosotros'),
  negators: whole('no|nunca|jamás|ningún|ninguna|ninguno|nada|nadie|sin|ni|tampoco'),
  limits: whole('pero|salvo|excepto|si|aunque|siempre|mientras'),
  negatingPrefix: /^(?:in|im|ir|des)/u,
};

const uk: SpeechWords = {
  verbs: whole(
    'сказа[вл]\\p{L}*|заяви[вл]\\p{L}*|повідоми[вл]\\p{L}*|дода[вл]\\p{L}*|зазначи[вл]\\p{L}*|наголоси[вл]\\p{L}*|поясни[вл]\\p{L}*|написа[вл]\\p{L}*|підкресли[вл]\\p{L}*|розпові[вл]\\p{L}*|відпові[вл]\\p{L}*|каже|кажуть|говорить|пише|зазначає|додає|пояснює|вважає',
  ),
  pronouns: whole('він|вона|вони|воно|я|ми'),
  negators: whole('не|ні|ніколи|ніхто|нічого|немає|без|жоден|жодна|жодного|жодної'),
  limits: whole('але|якщо|крім|хіба|проте|однак|хоча|лише'),
  negatingPrefix: /^не/u,
};

const ru: SpeechWords = {
  verbs: whole(
    'сказал\\p{L}*|заявил\\p{L}*|сообщил\\p{L}*|добавил\\p{L}*|отметил\\p{L}*|подчеркнул\\p{L}*|пояснил\\p{L}*|объяснил\\p{L}*|написал\\p{L}*|рассказал\\p{L}*|ответил\\p{L}*|уточнил\\p{L}*|говорит|говорят|считает|пишет|отмечает|добавляет|поясняет',
  ),
  pronouns: whole('он|она|они|оно|я|мы'),
  negators: whole('не|ни|никогда|никто|ничего|нет|без|ни один|никакой|никаких'),
  limits: whole('но|если|кроме|однако|хотя|лишь|только'),
  negatingPrefix: /^не/u,
};

const byLanguage: Record<string, SpeechWords> = { en, de, fr, es, uk, ru };

export function speechWords(language: string): SpeechWords {
  return byLanguage[language] ?? en;
}

/** Verbs whose name afterwards is who was told, not who spoke. */
export const addressing = /^(?:told|tells?|telling|asked|asks)$/u;

/** Sounds that one reporter writes down and another does not. */
export const hesitations = /^(?:uh|um|er|erm|eh|ah|oh|mm|hmm|äh|ähm|euh|eh|э-э|ну)$/u;

/** Shortened words, spelled out. */
export const spelledOut: Record<string, string> = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "ain't": 'is not',
  "let's": 'let us',
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'got to',
  kinda: 'kind of',
  "y'all": 'you all',
  til: 'until',
  till: 'until',
  ok: 'okay',
  cos: 'because',
  "'cause": 'because',
};

/** Pronouns and the like on which an 's is a verb. */
export const beforeIs =
  /^(?:it|he|she|that|there|this|what|who|here|where|how|when|everything|everyone|everybody|nobody|nothing|something)$/u;
