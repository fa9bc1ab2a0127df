/*
 * Words by which a text says where something comes from, as regular expressions over comparison forms joined
 * by single spaces, in the project's languages together.
 */

/** Before the name of whoever is the source; an article may stand between. Whoever stands here is one. */
export const sourcing =
  /(?:^| )(?:according to|reported by|first reported by|published (?:by|in)|citing|as reported by|figures from|data from|laut|nach angaben (?:von|der|des)|unter berufung auf|selon|d'après|de source|citant|según|de acuerdo con|citando|за даними|за інформацією|з посиланням на|посилаючись на|згідно з|по данным|по информации|со ссылкой на|ссылаясь на|согласно)$/u;

/** Before the name of an outlet that somebody spoke to, or that reports. */
export const speakingTo =
  /(?:^| )(?:told|tells|telling|interview with|speaking to|said to|wrote in|writes in|statement to|gegenüber|sagte|sagten|berichtet|berichtete|schreibt|schrieb|im gespräch mit|interview mit|a déclaré à|a dit à|déclaré à|dit à|confié à|dijo a|declaró a|informó|informa|повідомляє|повідомив|повідомило|пише|передає|розповіли?|розповіла?|в інтерв'ю|сообщает|сообщил|сообщило|пишет|передает|передаёт|рассказал|рассказала|в интервью)$/u;

/** Behind the name of an outlet that reports. */
export const reporting =
  /^(?:first |has |had |a |also )?(?:reported|reports|reporting|wrote|writes|said it|revealed|berichtet|berichtete|schreibt|schrieb|meldet|meldete|rapporte|rapporté|écrit|révélé|informó|informa|publicó|повідомляє|повідомив|повідомила|повідомило|пише|передає|сообщает|сообщил|сообщила|сообщило|пишет|передает|передаёт)(?: |$)/u;

/** Articles between the two. */
export const articles =
  /(?: (?:the|der|die|das|dem|den|des|le|la|les|el|los|las|al|à|a|l'|agency|agentur|agence|agencia|агентство|агенції|агентству|агентства|видання|виданню|издание|изданию|newspaper|newspapers|zeitung|journal|periódico|diario|газета|газети|газете|broadcaster|website))+$/u;

/** Words in the names of outlets and agencies. */
export const outletWords =
  /^(?:times|post|news|newspaper|herald|tribune|journal|gazette|courier|echo|observer|guardian|telegraph|chronicle|mail|mirror|star|express|examiner|inquirer|bulletin|dispatch|globe|wire|newswire|press|daily|weekly|today|review|magazine|radio|tv|television|broadcasting|lantern|standard|argus|advertiser|monitor|record|sentinel|reporter|zeitung|anzeiger|bote|kurier|nachrichten|rundschau|presse|tagblatt|tageblatt|blatt|bild|spiegel|stern|zeit|rundfunk|monde|figaro|libération|parisien|dépêche|país|mundo|vanguardia|diario|periódico|abc|pravda|правда|новини|новости|известия|коммерсант|ведомости|газета|вісті|вестник|вісник|суспільне|радіо|радио)$/u;

/** Bodies that are sources, but neither outlets nor people. */
export const bodies =
  /^(?:agency|authority|board|bureau|commission|committee|council|court|department|federation|institute|ministry|office|police|service|society|union|university|association|bank|foundation|centre|center|survey|administration|ministerium|amt|behörde|polizei|verband|institut|universität|ministère|préfecture|mairie|police|institut|université|ministerio|ayuntamiento|policía|instituto|universidad|міністерство|міністерства|поліція|поліції|інститут|управління|міністерства|министерство|министерства|полиция|полиции|институт|управление|управления)$/u;

/** Outlets and agencies known by their letters alone. */
export const known =
  /^(?:bbc|cnn|nbc|abc|cbs|npr|pbs|itv|msnbc|espn|afp|dpa|reuters|bloomberg|politico|axios|ard|zdf|ndr|wdr|mdr|swr|rnd|kna|apa|srf|orf|rfi|rtl|tf1|bfm|bfmtv|efe|rtve|tass|ansa|unian|tsn|nhk|cbc|rte|тасс|риа|рбк|унн|уніан|тсн|укрінформ|інтерфакс|интерфакс|buzzfeed|tmz|gossip|cop|usa|ap)$/u;

/** Documents, by what they are: so that a Bericht meets a report. */
export const documents: readonly (readonly [string, RegExp])[] = [
  [
    'report',
    /^(?:reports?|bericht|berichts|berichte|rapports?|informes?|звіт\p{L}{0,3}|отчет\p{L}{0,3}|отчёт\p{L}{0,3}|доклад\p{L}{0,3})$/u,
  ],
  ['study', /^(?:stud(?:y|ies)|studien?|études?|estudios?|дослідженн\p{L}{1,2}|исследовани\p{L}{1,2})$/u],
  [
    'statement',
    /^(?:statements?|erklärung|stellungnahme|mitteilung|communiqués?|déclarations?|comunicados?|declaraci[oó]n(?:es)?|заяв[аиіуою]{1,2}|заявлени\p{L}{1,2})$/u,
  ],
  [
    'release',
    /^(?:release|pressemitteilung|presseerklärung|пресреліз\p{L}{0,2}|прес-реліз\p{L}{0,2}|пресс-релиз\p{L}{0,2})$/u,
  ],
  ['letter', /^(?:letters?|brief|schreiben|lettres?|cartas?|лист[аіу]?|письм[аоеу])$/u],
  [
    'documents',
    /^(?:documents?|papers|filings?|indictment|complaint|affidavit|lawsuit|dokumente|unterlagen|klageschrift|documentos?|документ\p{L}{0,4})$/u,
  ],
  ['survey', /^(?:surveys?|polls?|umfragen?|sondages?|encuestas?|опитуванн\p{L}{1,2}|опрос\p{L}{0,3})$/u],
  ['memo', /^(?:memos?|e-?mails?|minutes|transcripts?)$/u],
  [
    'audit',
    /^(?:audits?|gutachten|expertise|auditoría|аудит\p{L}{0,2}|экспертиз\p{L}{1,2}|експертиз\p{L}{1,2})$/u,
  ],
];

/** Before the document: in a statement, laut einem Bericht. */
export const inDocument =
  /(?:^| )(?:according to|in|from|said in|cited|citing|laut|in|aus|selon|dans|d'après|según|en|у|в|згідно з|за|согласно|из)(?: (?:a|an|the|its|his|her|their|one|einem|einer|dem|der|un|une|le|la|el|su|new|written|joint|official|annual|internal|public|court|federal|press|news|recent|leaked|neuen|\p{L}+en|офіційн\p{L}{2,3}|нов\p{L}{2,3})){0,4}$/u;
