import type { Words } from '../words.ts';

/* What is thought away follows “ohne” and stands in the accusative; inside “das, was …” names of reasons are its subject. */
export const reasons: Words['reasons'] = {
  // Reasons: groups
  'Probability {p} that one derives from the other, or both from a common text':
    'Wahrscheinlichkeit {p}, dass der eine Text vom anderen abgeleitet ist oder beide von einem gemeinsamen',
  'Probability {p} that the article is blended from this text and others':
    'Wahrscheinlichkeit {p}, dass der Artikel aus diesem Text und anderen gemischt ist',
  'Before looking: a pair of like texts': 'Vor dem Hinsehen: ein Paar ähnlicher Texte',
  'Before looking: an undecided pair': 'Vor dem Hinsehen: ein unentschiedenes Paar',
  'Before looking: an article beside two others': 'Vor dem Hinsehen: ein Artikel neben zwei anderen',
  'Wording: {share} of one text’s three-word runs stand in the other':
    'Wortlaut: {share} der Dreiwortfolgen eines Textes stehen im anderen',
  'Sentences: on average {share} of what a sentence says is met by one of the other side':
    'Sätze: Was ein Satz sagt, entspricht im Schnitt zu {share} einem Satz der anderen Seite',
  'Meaning: on average {share} of what a sentence says is met in the same or kindred words':
    'Bedeutung: Was ein Satz sagt, findet sich im Schnitt zu {share} in gleichen oder verwandten Wörtern',
  'Vocabulary: {share} of one text’s telling words stand in the other':
    'Wortschatz: {share} der aussagekräftigen Wörter eines Textes stehen im anderen',
  'Names: {share} of one text’s names stand in the other':
    'Namen: {share} der Namen eines Textes stehen im anderen',
  'Numbers: {share} of one text’s numbers stand in the other':
    'Zahlen: {share} der Zahlen eines Textes stehen im anderen',
  'Order: {share} of neighbouring sentences keep their order':
    'Reihenfolge: {share} der benachbarten Sätze behalten ihre Reihenfolge',
  'Quotations: {share} of them are found again': 'Zitate: {share} davon finden sich wieder',
  'Length: the shorter text has {share} of the longer one’s words':
    'Länge: Der kürzere Text hat {share} der Wörter des längeren',
  'Own material: one of the texts has no more than {n} telling words per hundred that the other lacks':
    'Eigenes Material: Einer der Texte hat je hundert Wörter höchstens {n} aussagekräftige, die dem anderen fehlen',
  'Own material: one of the texts has no more than {n} names, by rarity, per hundred words that the other lacks':
    'Eigenes Material: Einer der Texte hat je hundert Wörter höchstens {n} Namen, nach Seltenheit gewichtet, die dem anderen fehlen',
  'News of its own: the text with less brings {n} telling words per hundred that the other lacks':
    'Eigener Inhalt: Der Text mit weniger davon bringt je hundert Wörter {n} aussagekräftige, die dem anderen fehlen',
  'News of its own: the text with less brings {n} names, by rarity, per hundred words that the other lacks':
    'Eigener Inhalt: Der Text mit weniger davon bringt je hundert Wörter {n} Namen, nach Seltenheit gewichtet, die dem anderen fehlen',
  'Other measures: what no other line weighs': 'Weitere Messwerte: was keine andere Zeile gewichtet',
  'Wording: nothing to compare': 'Wortlaut: nichts zu vergleichen',
  'Sentences: nothing to compare': 'Sätze: nichts zu vergleichen',
  'Meaning: nothing to compare': 'Bedeutung: nichts zu vergleichen',
  'Vocabulary: nothing to compare': 'Wortschatz: nichts zu vergleichen',
  'Names: nothing to compare': 'Namen: nichts zu vergleichen',
  'Numbers: nothing to compare': 'Zahlen: nichts zu vergleichen',
  'Order: nothing to compare': 'Reihenfolge: nichts zu vergleichen',
  'Quotations: nothing to compare': 'Zitate: nichts zu vergleichen',
  'Length: nothing to compare': 'Länge: nichts zu vergleichen',
  'Own material: nothing to compare': 'Eigenes Material: nichts zu vergleichen',
  'A run of {n} words outside quotations is the same: nobody writes that twice':
    'Eine Folge von {n} Wörtern außerhalb von Zitaten ist gleich: Das schreibt niemand zweimal',
  'Nothing that is weighed is taken for surer than {p}': 'Nichts Gewichtetes gilt als sicherer als {p}',
  'The stories are identical': 'Die Artikeltexte sind identisch',
  'The same words from beginning to end': 'Von Anfang bis Ende dieselben Wörter',
  'There is nothing to compare': 'Es gibt nichts zu vergleichen',
  'A text without words takes nothing and gives nothing':
    'Ein Text ohne Wörter übernimmt nichts und gibt nichts her',
  'The texts cannot be compared': 'Die Texte lassen sich nicht vergleichen',
  'Two languages, no word vectors for both or too many words, and hardly a run of words shared':
    'Zwei Sprachen, keine Wortvektoren für beide oder zu viele Wörter und kaum eine gemeinsame Wortfolge',
  'Second look: a sentence model compared what each sentence says':
    'Zweiter Blick: Ein Satzmodell hat verglichen, was jeder Satz sagt',
  'A second look makes no pair surer than {p}': 'Ein zweiter Blick macht kein Paar sicherer als {p}',
  '{claim}: {value}, where undecided pairs have {mean}':
    '{claim}: {value}, bei unentschiedenen Paaren {mean}',
  'What the texts share is a statement that both quote':
    'Gemeinsam ist den Texten eine Erklärung, die beide zitieren',
  'What the texts share is what stands under every release of one sender':
    'Gemeinsam ist den Texten, was unter jeder Mitteilung desselben Absenders steht',
  'What the texts share is a form that each fills in with facts of its own':
    'Gemeinsam ist den Texten ein Muster, das jeder mit eigenen Fakten ausfüllt',
  'What the texts share is the form of a table': 'Gemeinsam ist den Texten die Form einer Tabelle',
  '{words} words in quotation marks, or set off as a statement or as what releases append, are the same on both sides; without them the probability is {p}':
    '{words} Wörter in Anführungszeichen oder abgesetzt als Erklärung oder als üblicher Anhang von Mitteilungen sind auf beiden Seiten gleich; ohne sie beträgt die Wahrscheinlichkeit {p}',
  '{share} of the words are the same in the same order, but in {gaps} gaps {replaced} names and numbers differ, and {kept} are the same':
    '{share} der Wörter sind in derselben Reihenfolge gleich, aber in {gaps} Lücken unterscheiden sich {replaced} Namen und Zahlen, und {kept} sind gleich',
  '{n} of {lines} lines have other figures in the other text':
    '{n} von {lines} Zeilen haben im anderen Text andere Zahlen',
  'Joined, the sources explain the article as one source would at probability {p}':
    'Zusammen erklären die Vorlagen den Artikel so wie eine einzelne bei einer Wahrscheinlichkeit von {p}',
  'Each source has telling words of it that the other lacks: {share} of them at least':
    'Jede Vorlage hat aussagekräftige Wörter des Artikels, die der anderen fehlen: mindestens {share} davon',
  'Each source meets sentences of it better than the other: {n} of similarity at least':
    'Jede Vorlage entspricht Sätzen des Artikels besser als die andere: um mindestens {n} an Ähnlichkeit',
  'News of its own: {share} of its names and numbers stand in neither source':
    'Eigener Inhalt: {share} seiner Namen und Zahlen stehen in keiner der Vorlagen',
  'What speaks for it being a source itself: {n} of log-odds':
    'Was dafür spricht, dass er selbst eine Vorlage ist: {n} an Log-Odds',

  // Reasons: single measures
  '{claim} (the larger of both ways): {value}': '{claim} (der größere Wert beider Richtungen): {value}',
  '{claim} (the smaller of both ways): {value}': '{claim} (der kleinere Wert beider Richtungen): {value}',
  '{claim}: {value}': '{claim}: {value}',
  'none to compare': 'nichts zu vergleichen',
  'two-word runs carried': 'wiedergefundene Zweiwortfolgen',
  'three-word runs carried': 'wiedergefundene Dreiwortfolgen',
  'five-word runs carried': 'wiedergefundene Fünfwortfolgen',
  'longest run of the same words': 'längste Folge gleicher Wörter',
  'words in runs of eight or more': 'Wörter in Folgen ab acht Wörtern',
  'share of words in such runs': 'Anteil der Wörter in solchen Folgen',
  'telling words carried, by rarity': 'wiedergefundene aussagekräftige Wörter, nach Seltenheit gewichtet',
  'rare words carried': 'wiedergefundene seltene Wörter',
  'number of rare words carried': 'Anzahl wiedergefundener seltener Wörter',
  'mean best match of sentences': 'mittlere beste Entsprechung der Sätze',
  'mean best match of sentences by the model': 'mittlere beste Entsprechung der Sätze laut Modell',
  'sentences matched at {bar}': 'Sätze mit Entsprechung ab {bar}',
  'lead of the best match over the second best': 'Vorsprung der besten Entsprechung vor der zweitbesten',
  'lead of the best match, best stretch of five': 'Vorsprung der besten Entsprechung, beste Strecke von fünf',
  'nearness of such sentences': 'Nähe solcher Sätze',
  'what keeping the order adds': 'was die gleiche Reihenfolge beiträgt',
  'nearness of the whole texts': 'Nähe der ganzen Texte',
  'best stretch of five sentences': 'beste Strecke von fünf Sätzen',
  'lead of the best match over the second best, best stretch of five':
    'Vorsprung der besten Entsprechung vor der zweitbesten, beste Strecke von fünf',
  'best stretch of five sentences, by meaning': 'beste Strecke von fünf Sätzen, nach der Bedeutung',
  'lead of the best match by meaning, best stretch of five':
    'Vorsprung der besten Entsprechung nach der Bedeutung, beste Strecke von fünf',
  'sentences that are each other’s best match': 'Sätze, die einander am besten entsprechen',
  'mean best match by meaning': 'mittlere beste Entsprechung nach der Bedeutung',
  'sentences matched by meaning at {bar}': 'Sätze mit Entsprechung nach der Bedeutung ab {bar}',
  'words with kin in the other text': 'Wörter mit Verwandten im anderen Text',
  'lead of the best match by meaning over the second best':
    'Vorsprung der besten Entsprechung nach der Bedeutung vor der zweitbesten',
  'sentences that are each other’s best match by meaning':
    'Sätze, die einander nach der Bedeutung am besten entsprechen',
  'neighbouring sentences in order, by meaning':
    'benachbarte Sätze in gleicher Reihenfolge, nach der Bedeutung',
  'longest chain in order, by meaning': 'längste Kette in gleicher Reihenfolge, nach der Bedeutung',
  'neighbouring sentences in order': 'benachbarte Sätze in gleicher Reihenfolge',
  'longest chain in order': 'längste Kette in gleicher Reihenfolge',
  'names carried, by rarity': 'wiedergefundene Namen, nach Seltenheit gewichtet',
  'number of names carried': 'Anzahl wiedergefundener Namen',
  'names in the text with fewer': 'Namen im Text mit weniger Namen',
  'numbers carried': 'wiedergefundene Zahlen',
  'weight of numbers carried': 'Gewicht der wiedergefundenen Zahlen',
  'numbers in the text with fewer': 'Zahlen im Text mit weniger Zahlen',
  'quotations kept': 'erhaltene Zitate',
  'quotations kept or bent': 'erhaltene oder abgewandelte Zitate',
  'number of quotations found again': 'Anzahl wiedergefundener Zitate',
  'words of the shorter text': 'Wörter des kürzeren Textes',
  'ratio of lengths': 'Längenverhältnis',
  'names carried, at the cautious end': 'wiedergefundene Namen, vorsichtig geschätzt',
  'numbers carried, at the cautious end': 'wiedergefundene Zahlen, vorsichtig geschätzt',
  'telling words carried, at the cautious end':
    'wiedergefundene aussagekräftige Wörter, vorsichtig geschätzt',
  'lead of the best match, at the cautious end': 'Vorsprung der besten Entsprechung, vorsichtig geschätzt',
  'mean best match, at the cautious end': 'mittlere beste Entsprechung, vorsichtig geschätzt',
  'lead of the best match by meaning, at the cautious end':
    'Vorsprung der besten Entsprechung nach der Bedeutung, vorsichtig geschätzt',
  'mean best match by meaning, at the cautious end':
    'mittlere beste Entsprechung nach der Bedeutung, vorsichtig geschätzt',
  'longest run of the same words outside quotations': 'längste Folge gleicher Wörter außerhalb von Zitaten',
  'words in runs of six or more outside quotations':
    'Wörter in Folgen ab sechs Wörtern außerhalb von Zitaten',
  'names of its own, by rarity, per hundred words':
    'eigene Namen je hundert Wörter, nach Seltenheit gewichtet',
  'numbers of its own, by weight, per hundred words': 'eigene Zahlen je hundert Wörter, nach Gewicht',
  'telling words of its own, per hundred words': 'eigene aussagekräftige Wörter je hundert Wörter',

  // What is thought away; follows “ohne”
  'the {n} words that both texts quote or print as a statement':
    'die {n} Wörter, die beide Texte zitieren oder als Erklärung abdrucken',
  'the shared quotation': 'das gemeinsame Zitat',
  'the {n} shared quotations': 'die {n} gemeinsamen Zitate',
  'the {n} words in a row that are the same': 'die {n} gleichen Wörter in Folge',
  'the {n} words that are the same in runs of eight or more':
    'die {n} gleichen Wörter in Folgen ab acht Wörtern',
  'all names ({n} of them shared)': 'alle Namen ({n} davon gemeinsam)',
  'all numbers ({n} of them shared)': 'alle Zahlen ({n} davon gemeinsam)',
  'all names and numbers ({names} and {numbers} of them shared)':
    'alle Namen und Zahlen ({names} und {numbers} davon gemeinsam)',
  'the sentence in each text that is closest to the other text':
    'den Satz jedes Textes, der dem anderen Text am nächsten kommt',
  'the {n} sentences in each text that are closest to the other text':
    'die {n} Sätze jedes Textes, die dem anderen Text am nächsten kommen',

  // What would change the verdict
  'the second look by the sentence model': 'den zweiten Blick des Satzmodells',
  'the other source': 'die andere Vorlage',
  'the {n} other sources': 'die {n} anderen Vorlagen',
  'what {claim1} adds to the sum': 'das, was {claim1} zur Summe beiträgt',
  'what {claim1} and {claim2} add to the sum': 'das, was {claim1} und {claim2} zur Summe beitragen',
  'what {claim1}, {claim2} and {claim3} add to the sum':
    'das, was {claim1}, {claim2} und {claim3} zur Summe beitragen',
  'what any single reason adds to the sum, even {claim1}':
    'das, was ein beliebiger einzelner Grund zur Summe beiträgt, selbst {claim1}',
  'what any two reasons add to the sum, even {claim1} and {claim2}':
    'das, was zwei beliebige Gründe zur Summe beitragen, selbst {claim1} und {claim2}',
  'what any three reasons add to the sum, even {claim1}, {claim2} and {claim3}':
    'das, was drei beliebige Gründe zur Summe beitragen, selbst {claim1}, {claim2} und {claim3}',
  'the run of {n} words': 'die Folge von {n} Wörtern',
  '“Wording”': '„Wortlaut“',
  '“Sentences”': '„Sätze“',
  '“Meaning”': '„Bedeutung“',
  '“Vocabulary”': '„Wortschatz“',
  '“Names”': '„Namen“',
  '“Numbers”': '„Zahlen“',
  '“Order”': '„Reihenfolge“',
  '“Quotations”': '„Zitate“',
  '“Length”': '„Länge“',
  '“Own material”': '„Eigenes Material“',
  '“News of its own”': '„Eigener Inhalt“',
  '“Other measures”': '„Weitere Messwerte“',
};
