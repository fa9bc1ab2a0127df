import type { Words } from '../words.ts';

export const claims: Words['claims'] = {
  // Findings
  '{longest} words in a row are the same; {words} words stand in runs of {run} or more.':
    '{longest} Wörter in Folge sind gleich; {words} Wörter stehen in Wortfolgen ab {run}.',
  '{shared} of {a} and {b} names and capitalised words are shared: {list}.':
    '{shared} von {a} und {b} Namen und großgeschriebenen Wörtern sind gemeinsam: {list}.',
  '{shared} of {a} and {b} numbers are shared: {list}.':
    '{shared} von {a} und {b} Zahlen sind gemeinsam: {list}.',
  'Rare words in both: {list}.': 'Seltene Wörter in beiden: {list}.',
  'A quotation of {n} words stands in both.': 'Ein Zitat von {n} Wörtern steht in beiden.',
  'A quotation differs by a negation.': 'Ein Zitat unterscheidet sich durch eine Verneinung.',
  'A quotation of {who} differs by a negation.':
    'Ein Zitat von {who} unterscheidet sich durch eine Verneinung.',
  'A quotation differs in a number.': 'Ein Zitat unterscheidet sich in einer Zahl.',
  'A quotation of {who} differs in a number.': 'Ein Zitat von {who} unterscheidet sich in einer Zahl.',
  'A quotation differs in a name.': 'Ein Zitat unterscheidet sich in einem Namen.',
  'A quotation of {who} differs in a name.': 'Ein Zitat von {who} unterscheidet sich in einem Namen.',
  'A quotation is given to two speakers: {one} and {other}.':
    'Ein Zitat wird zwei verschiedenen Personen zugeschrieben: {one} und {other}.',
  'A quotation is cut where the other text goes on with a limit or a denial.':
    'Ein Zitat ist dort gekürzt, wo der andere Text mit einer Einschränkung oder Verneinung weitergeht.',
  'A quotation of {who} is cut where the other text goes on with a limit or a denial.':
    'Ein Zitat von {who} ist dort gekürzt, wo der andere Text mit einer Einschränkung oder Verneinung weitergeht.',
  'A quotation stands in both with other words.': 'Ein Zitat steht in beiden mit abweichendem Wortlaut.',
  'A quotation of {who} stands in both with other words.':
    'Ein Zitat von {who} steht in beiden mit abweichendem Wortlaut.',
  'A quotation has words in one text that the other leaves out without a sign.':
    'Ein Zitat enthält in einem Text Wörter, die der andere ohne Kennzeichnung auslässt.',
  'A quotation of {who} has words in one text that the other leaves out without a sign.':
    'Ein Zitat von {who} enthält in einem Text Wörter, die der andere ohne Kennzeichnung auslässt.',
  'A quotation stands in the other text without quotation marks.':
    'Ein Zitat steht im anderen Text ohne Anführungszeichen.',
  'A quotation of {who} stands in the other text without quotation marks.':
    'Ein Zitat von {who} steht im anderen Text ohne Anführungszeichen.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words by meaning.':
    'Die Texte sind auf {claim1} und {claim2}: Namen werden nach dem Klang verglichen, Wörter nach der Bedeutung.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words only where they are the same.':
    'Die Texte sind auf {claim1} und {claim2}: Namen werden nach dem Klang verglichen, Wörter nur, wo sie gleich sind.',
  English: 'Englisch',
  German: 'Deutsch',
  French: 'Französisch',
  Spanish: 'Spanisch',
  Italian: 'Italienisch',
  Dutch: 'Niederländisch',
  Polish: 'Polnisch',
  Portuguese: 'Portugiesisch',
  Russian: 'Russisch',
  Ukrainian: 'Ukrainisch',
  'Together with {others} text {taker} explains {together} of text {source}; {own} come from it alone.':
    'Zusammen mit {others} erklärt Text {taker} den Text {source} zu {together}; {own} stammen von ihm allein.',

  // Direction
  'Both credit {agencies}.': 'Beide nennen {agencies}.',
  'Text {one} is dated earlier: {date}, text {other} {later}.':
    'Text {one} trägt das frühere Datum: {date}, Text {other} {later}.',
  'Text {one} credits the outlet of text {other}.': 'Text {one} nennt das Medium von Text {other}.',
  'Text {one} has more names that Text {other} lacks.': 'Text {one} hat mehr Namen, die Text {other} fehlen.',
  'Text {one} has more names that Text {other} lacks, as retellings tend to.':
    'Text {one} hat mehr Namen, die Text {other} fehlen, wie oft bei Nacherzählungen.',
  'Text {one} has more numbers that Text {other} lacks.':
    'Text {one} hat mehr Zahlen, die Text {other} fehlen.',
  'Text {one} has more numbers that Text {other} lacks, as retellings tend to.':
    'Text {one} hat mehr Zahlen, die Text {other} fehlen, wie oft bei Nacherzählungen.',
  'Text {one} packs names and numbers more densely than Text {other}.':
    'In Text {one} stehen Namen und Zahlen dichter als in Text {other}.',
  'Text {one} packs names and numbers more densely than Text {other}, as retellings tend to.':
    'In Text {one} stehen Namen und Zahlen dichter als in Text {other}, wie oft bei Nacherzählungen.',
  'Text {one} has more direct quotations than Text {other}.':
    'Text {one} hat mehr wörtliche Zitate als Text {other}.',
  'Text {one} has more direct quotations than Text {other}, as retellings tend to.':
    'Text {one} hat mehr wörtliche Zitate als Text {other}, wie oft bei Nacherzählungen.',
  'Text {one} runs longer than Text {other}.': 'Text {one} ist länger als Text {other}.',
  'Text {one} runs longer than Text {other}, as retellings tend to.':
    'Text {one} ist länger als Text {other}, wie oft bei Nacherzählungen.',
  'Text {one} has more without a counterpart in Text {other}.':
    'Text {one} enthält mehr, was in Text {other} kein Gegenstück hat.',
  'Text {one} has more without a counterpart in Text {other}, as retellings tend to.':
    'Text {one} enthält mehr, was in Text {other} kein Gegenstück hat, wie oft bei Nacherzählungen.',
  'Text {one} carries a mark of a machine.': 'Text {one} trägt eine Maschinenspur.',
  'Text {one} ends in a tail of questions and answers.':
    'Text {one} endet mit einem Anhang aus Fragen und Antworten.',
  'Text {one} is explained by several texts together, each of them in part.':
    'Text {one} wird von mehreren Texten zusammen erklärt, von jedem zum Teil.',

  // Machine marks
  'The text says of itself that a machine wrote or rewrote it.':
    'Der Text sagt von sich selbst, dass eine Maschine ihn geschrieben oder umformuliert hat.',
  'Debris of a chatbot’s citations.': 'Reste der Belegverweise eines Chatbots.',
  'Talk between a chatbot and its user.':
    'Wortwechsel zwischen einem Chatbot und der Person, die ihn benutzt.',
  'A placeholder that nobody filled in.': 'Ein Platzhalter, den niemand ausgefüllt hat.',
  'A link that carries a chatbot’s campaign tag.': 'Ein Link mit der Kampagnenkennung eines Chatbots.',
  'A control token of a language model.': 'Ein Steuerzeichen eines Sprachmodells.',
  'An instruction to a machine was left in the text.':
    'Eine Anweisung an eine Maschine ist im Text stehen geblieben.',
  'A tail of questions and answers such as content farms append.':
    'Ein Anhang aus Fragen und Antworten, wie Content-Farmen ihn anfügen.',
  'Markup of a chatbot’s answer left in the text.':
    'Formatierungszeichen aus der Antwort eines Chatbots, im Text stehen geblieben.',
  'A machine’s hedge about what it was given.': 'Vorbehalt einer Maschine zu dem, was ihr vorgelegt wurde.',

  // What cleaning left out
  'within {element}': 'in {element}',
  'outside article': 'außerhalb des Artikels',
  byline: 'Autorenzeile',
  'before story': 'vor dem Artikel',
  'after story': 'nach dem Artikel',
  menu: 'Menü',
  'menu row': 'Menüzeile',
  'section name': 'Ressortname',
  'other story': 'anderer Artikel',
  'other stories': 'andere Artikel',
  breadcrumb: 'Navigationspfad',
  'page control': 'Bedienelement',
  cookies: 'Cookie-Hinweis',
  'share row': 'Teilen-Leiste',
  'date row': 'Datumszeile',
  newsletter: 'Newsletter',
  copyright: 'Copyright',
  tags: 'Schlagwörter',
  'only links': 'nur Links',
  support: 'Spendenaufruf',
  footer: 'Fußzeile',
  comments: 'Kommentare',
  disclaimer: 'Distanzierung',
  advertisement: 'Werbung',
  'photo credit': 'Bildnachweis',
  path: 'Pfad',
  recurring: 'wiederkehrend',
};

export const lists: Words['lists'] = { more: '{list} und {rest} mehr' };
