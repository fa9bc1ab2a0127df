import type { Words } from '../words.ts';

export const claims: Words['claims'] = {
  // Findings
  '{longest} words in a row are the same; {words} words stand in runs of {run} or more.':
    '{longest} mots identiques à la suite ; {words} mots se trouvent dans des suites de {run} ou plus.',
  '{shared} of {a} and {b} names and capitalised words are shared: {list}.':
    '{shared} noms et mots à majuscule en commun, sur {a} et {b} : {list}.',
  '{shared} of {a} and {b} numbers are shared: {list}.':
    '{shared} chiffres en commun, sur {a} et {b} : {list}.',
  'Rare words in both: {list}.': 'Mots rares dans les deux textes : {list}.',
  'A quotation of {n} words stands in both.': 'Une citation de {n} mots figure dans les deux textes.',
  'A quotation differs by a negation.': 'Une citation diffère par une négation.',
  'A quotation of {who} differs by a negation.': 'Une citation ({who}) diffère par une négation.',
  'A quotation differs in a number.': 'Une citation diffère par un chiffre.',
  'A quotation of {who} differs in a number.': 'Une citation ({who}) diffère par un chiffre.',
  'A quotation differs in a name.': 'Une citation diffère par un nom.',
  'A quotation of {who} differs in a name.': 'Une citation ({who}) diffère par un nom.',
  'A quotation is given to two speakers: {one} and {other}.':
    'Une citation est attribuée à deux personnes : {one} et {other}.',
  'A quotation is cut where the other text goes on with a limit or a denial.':
    'Une citation est coupée là où l’autre texte poursuit par une réserve ou une dénégation.',
  'A quotation of {who} is cut where the other text goes on with a limit or a denial.':
    'Une citation ({who}) est coupée là où l’autre texte poursuit par une réserve ou une dénégation.',
  'A quotation stands in both with other words.':
    'Une citation figure dans les deux textes avec des mots différents.',
  'A quotation of {who} stands in both with other words.':
    'Une citation ({who}) figure dans les deux textes avec des mots différents.',
  'A quotation has words in one text that the other leaves out without a sign.':
    'Une citation comporte dans un texte des mots que l’autre omet sans le signaler.',
  'A quotation of {who} has words in one text that the other leaves out without a sign.':
    'Une citation ({who}) comporte dans un texte des mots que l’autre omet sans le signaler.',
  'A quotation stands in the other text without quotation marks.':
    'Une citation figure dans l’autre texte sans guillemets.',
  'A quotation of {who} stands in the other text without quotation marks.':
    'Une citation ({who}) figure dans l’autre texte sans guillemets.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words by meaning.':
    'Les textes sont en {claim1} et en {claim2} : les noms sont comparés par leur son, les mots par leur sens.',
  'The texts are in {claim1} and {claim2}: names are compared by sound, words only where they are the same.':
    'Les textes sont en {claim1} et en {claim2} : les noms sont comparés par leur son, les mots seulement là où ils sont identiques.',
  English: 'anglais',
  German: 'allemand',
  French: 'français',
  Spanish: 'espagnol',
  Italian: 'italien',
  Dutch: 'néerlandais',
  Polish: 'polonais',
  Portuguese: 'portugais',
  Russian: 'russe',
  Ukrainian: 'ukrainien',
  'Together with {others} text {taker} explains {together} of text {source}; {own} come from it alone.':
    'Avec {others}, le texte {taker} explique {together} du texte {source} ; {own} viennent de lui seul.',

  // Direction
  'Both credit {agencies}.': 'Tous deux mentionnent comme source : {agencies}.',
  'Text {one} is dated earlier: {date}, text {other} {later}.':
    'Le texte {one} porte une date antérieure : {date}, contre {later} pour le texte {other}.',
  'Text {one} credits the outlet of text {other}.':
    'Le texte {one} mentionne comme source le média du texte {other}.',
  'Text {one} has more names that Text {other} lacks.':
    'Le texte {one} a davantage de noms absents du texte {other}.',
  'Text {one} has more names that Text {other} lacks, as retellings tend to.':
    'Le texte {one} a davantage de noms absents du texte {other}, comme souvent les reformulations.',
  'Text {one} has more numbers that Text {other} lacks.':
    'Le texte {one} a davantage de chiffres absents du texte {other}.',
  'Text {one} has more numbers that Text {other} lacks, as retellings tend to.':
    'Le texte {one} a davantage de chiffres absents du texte {other}, comme souvent les reformulations.',
  'Text {one} packs names and numbers more densely than Text {other}.':
    'Le texte {one} est plus dense en noms et en chiffres que le texte {other}.',
  'Text {one} packs names and numbers more densely than Text {other}, as retellings tend to.':
    'Le texte {one} est plus dense en noms et en chiffres que le texte {other}, comme souvent les reformulations.',
  'Text {one} has more direct quotations than Text {other}.':
    'Le texte {one} a plus de citations directes que le texte {other}.',
  'Text {one} has more direct quotations than Text {other}, as retellings tend to.':
    'Le texte {one} a plus de citations directes que le texte {other}, comme souvent les reformulations.',
  'Text {one} runs longer than Text {other}.': 'Le texte {one} est plus long que le texte {other}.',
  'Text {one} runs longer than Text {other}, as retellings tend to.':
    'Le texte {one} est plus long que le texte {other}, comme souvent les reformulations.',
  'Text {one} has more without a counterpart in Text {other}.':
    'Une plus grande part du texte {one} est sans équivalent dans le texte {other}.',
  'Text {one} has more without a counterpart in Text {other}, as retellings tend to.':
    'Une plus grande part du texte {one} est sans équivalent dans le texte {other}, comme souvent dans les reformulations.',
  'Text {one} carries a mark of a machine.': 'Le texte {one} porte une trace de machine.',
  'Text {one} ends in a tail of questions and answers.':
    'Le texte {one} se termine par une série de questions-réponses.',
  'Text {one} is explained by several texts together, each of them in part.':
    'Le texte {one} s’explique par plusieurs textes réunis, chacun en partie.',

  // Machine marks
  'The text says of itself that a machine wrote or rewrote it.':
    'Le texte dit de lui-même qu’une machine l’a écrit ou réécrit.',
  'Debris of a chatbot’s citations.': 'Débris de renvois aux sources laissés par un chatbot.',
  'Talk between a chatbot and its user.': 'Échange entre un chatbot et son utilisateur.',
  'A placeholder that nobody filled in.': 'Un champ à compléter que personne n’a rempli.',
  'A link that carries a chatbot’s campaign tag.': 'Un lien portant le marqueur de campagne d’un chatbot.',
  'A control token of a language model.': 'Un jeton de contrôle d’un modèle de langue.',
  'An instruction to a machine was left in the text.':
    'Une consigne adressée à une machine est restée dans le texte.',
  'A tail of questions and answers such as content farms append.':
    'Une série finale de questions-réponses, comme en ajoutent les fermes de contenu.',
  'Markup of a chatbot’s answer left in the text.': 'Balisage d’une réponse de chatbot resté dans le texte.',
  'A machine’s hedge about what it was given.': 'Une réserve de machine sur ce qui lui a été fourni.',

  // What cleaning left out
  'within {element}': 'dans {element}',
  'outside article': 'hors de l’article',
  byline: 'signature',
  'before story': 'avant l’article',
  'after story': 'après l’article',
  menu: 'menu',
  'menu row': 'ligne de menu',
  'section name': 'nom de rubrique',
  'other story': 'autre article',
  'other stories': 'autres articles',
  breadcrumb: 'fil d’Ariane',
  'page control': 'commande de page',
  cookies: 'cookies',
  'share row': 'boutons de partage',
  'date row': 'ligne de date',
  newsletter: 'lettre d’information',
  copyright: 'mention de droits',
  tags: 'mots-clés',
  'only links': 'liens seuls',
  support: 'appel au soutien',
  footer: 'pied de page',
  comments: 'commentaires',
  disclaimer: 'avertissement',
  advertisement: 'publicité',
  'photo credit': 'crédit photo',
  path: 'chemin',
  recurring: 'élément récurrent',
};

export const lists: Words['lists'] = { more: '{list} et {rest} de plus' };
