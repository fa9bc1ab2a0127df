import type { Words } from '../words.ts';

export const reasons: Words['reasons'] = {
  // Reasons: groups
  'Probability {p} that one derives from the other, or both from a common text':
    'Probabilité de {p} que l’un dérive de l’autre, ou les deux d’un texte commun',
  'Probability {p} that the article is blended from this text and others':
    'Probabilité de {p} que l’article soit composé à partir de ce texte et d’autres',
  'Before looking: a pair of like texts': 'Avant examen : une paire de textes semblables',
  'Before looking: an undecided pair': 'Avant examen : une paire indécise',
  'Before looking: an article beside two others': 'Avant examen : un article à côté de deux autres',
  'Wording: {share} of one text’s three-word runs stand in the other':
    'Formulation : {share} des suites de trois mots d’un texte figurent dans l’autre',
  'Sentences: on average {share} of what a sentence says is met by one of the other side':
    'Phrases : en moyenne, {share} de ce que dit une phrase se retrouve dans une phrase de l’autre texte',
  'Meaning: on average {share} of what a sentence says is met in the same or kindred words':
    'Sens : en moyenne, {share} de ce que dit une phrase se retrouve dans les mêmes mots ou des mots proches',
  'Vocabulary: {share} of one text’s telling words stand in the other':
    'Vocabulaire : {share} des mots significatifs d’un texte figurent dans l’autre',
  'Names: {share} of one text’s names stand in the other':
    'Noms : {share} des noms d’un texte figurent dans l’autre',
  'Numbers: {share} of one text’s numbers stand in the other':
    'Chiffres : {share} des chiffres d’un texte figurent dans l’autre',
  'Order: {share} of neighbouring sentences keep their order':
    'Ordre : {share} des phrases voisines gardent leur ordre',
  'Quotations: {share} of them are found again': 'Citations : {share} se retrouvent dans l’autre texte',
  'Length: the shorter text has {share} of the longer one’s words':
    'Longueur : le texte le plus court a {share} des mots du plus long',
  'Own material: one of the texts has no more than {n} telling words per hundred that the other lacks':
    'Apport propre : l’un des textes n’a pas plus de {n} mots significatifs absents de l’autre, pour cent mots',
  'Own material: one of the texts has no more than {n} names, by rarity, per hundred words that the other lacks':
    'Apport propre : l’un des textes n’a pas plus de {n} noms absents de l’autre, selon leur rareté, pour cent mots',
  'News of its own: the text with less brings {n} telling words per hundred that the other lacks':
    'Informations propres : le texte qui en a le moins apporte {n} mots significatifs absents de l’autre, pour cent mots',
  'News of its own: the text with less brings {n} names, by rarity, per hundred words that the other lacks':
    'Informations propres : le texte qui en a le moins apporte {n} noms absents de l’autre, selon leur rareté, pour cent mots',
  'Other measures: what no other line weighs': 'Autres mesures : ce qu’aucune autre ligne ne pèse',
  'Wording: nothing to compare': 'Formulation : rien à comparer',
  'Sentences: nothing to compare': 'Phrases : rien à comparer',
  'Meaning: nothing to compare': 'Sens : rien à comparer',
  'Vocabulary: nothing to compare': 'Vocabulaire : rien à comparer',
  'Names: nothing to compare': 'Noms : rien à comparer',
  'Numbers: nothing to compare': 'Chiffres : rien à comparer',
  'Order: nothing to compare': 'Ordre : rien à comparer',
  'Quotations: nothing to compare': 'Citations : rien à comparer',
  'Length: nothing to compare': 'Longueur : rien à comparer',
  'Own material: nothing to compare': 'Apport propre : rien à comparer',
  'A run of {n} words outside quotations is the same: nobody writes that twice':
    'Une suite de {n} mots hors citations est identique : personne n’écrit cela deux fois',
  'Nothing that is weighed is taken for surer than {p}':
    'Rien de ce qui est pesé n’est tenu pour plus sûr que {p}',
  'The stories are identical': 'Les articles sont identiques',
  'The same words from beginning to end': 'Les mêmes mots du début à la fin',
  'There is nothing to compare': 'Il n’y a rien à comparer',
  'A text without words takes nothing and gives nothing': 'Un texte sans mots ne prend rien et ne donne rien',
  'The texts cannot be compared': 'Les textes ne peuvent pas être comparés',
  'Two languages, no word vectors for both or too many words, and hardly a run of words shared':
    'Deux langues, pas de vecteurs de mots pour les deux ou trop de mots, et presque aucune suite de mots en commun',
  'Second look: a sentence model compared what each sentence says':
    'Second examen : un modèle de phrases a comparé ce que dit chaque phrase',
  'A second look makes no pair surer than {p}': 'Un second examen ne rend aucune paire plus sûre que {p}',
  '{claim}: {value}, where undecided pairs have {mean}':
    '{claim} : {value}, contre {mean} pour les paires indécises',
  'What the texts share is a statement that both quote':
    'Ce que les textes ont en commun est une déclaration que tous deux citent',
  'What the texts share is what stands under every release of one sender':
    'Ce que les textes ont en commun figure au bas de tous les communiqués d’un même émetteur',
  'What the texts share is a form that each fills in with facts of its own':
    'Ce que les textes ont en commun est un canevas que chacun remplit avec ses propres faits',
  'What the texts share is the form of a table': 'Ce que les textes ont en commun est la forme d’un tableau',
  '{words} words in quotation marks, or set off as a statement or as what releases append, are the same on both sides; without them the probability is {p}':
    '{words} mots entre guillemets, ou détachés comme une déclaration ou comme une mention jointe aux communiqués, sont identiques des deux côtés ; sans eux, la probabilité est de {p}',
  '{share} of the words are the same in the same order, but in {gaps} gaps {replaced} names and numbers differ, and {kept} are the same':
    '{share} des mots sont identiques et dans le même ordre, mais à {gaps} endroits {replaced} noms et chiffres diffèrent, et {kept} sont identiques',
  '{n} of {lines} lines have other figures in the other text':
    'Sur {lines} lignes, {n} ont d’autres chiffres dans l’autre texte',
  'Joined, the sources explain the article as one source would at probability {p}':
    'Réunies, les sources expliquent l’article comme le ferait une source unique à une probabilité de {p}',
  'Each source has telling words of it that the other lacks: {share} of them at least':
    'Chaque source a de ses mots significatifs que l’autre n’a pas : {share} d’entre eux au moins',
  'Each source meets sentences of it better than the other: {n} of similarity at least':
    'Chaque source correspond mieux que l’autre à certaines de ses phrases : {n} de similarité au moins',
  'News of its own: {share} of its names and numbers stand in neither source':
    'Informations propres : {share} de ses noms et chiffres ne figurent dans aucune des sources',
  'What speaks for it being a source itself: {n} of log-odds':
    'Ce qui plaide pour qu’il soit lui-même une source : {n} en logits',

  // Reasons: single measures
  '{claim} (the larger of both ways): {value}': '{claim} (le plus grand des deux sens) : {value}',
  '{claim} (the smaller of both ways): {value}': '{claim} (le plus petit des deux sens) : {value}',
  '{claim}: {value}': '{claim} : {value}',
  'none to compare': 'rien à comparer',
  'two-word runs carried': 'suites de deux mots retrouvées',
  'three-word runs carried': 'suites de trois mots retrouvées',
  'five-word runs carried': 'suites de cinq mots retrouvées',
  'longest run of the same words': 'plus longue suite de mots identiques',
  'words in runs of eight or more': 'mots dans des suites de huit ou plus',
  'share of words in such runs': 'part des mots dans de telles suites',
  'telling words carried, by rarity': 'mots significatifs retrouvés, selon leur rareté',
  'rare words carried': 'mots rares retrouvés',
  'number of rare words carried': 'nombre de mots rares retrouvés',
  'mean best match of sentences': 'meilleure correspondance des phrases, en moyenne',
  'mean best match of sentences by the model':
    'meilleure correspondance des phrases selon le modèle, en moyenne',
  'sentences matched at {bar}': 'phrases appariées à partir de {bar}',
  'lead of the best match over the second best': 'avance de la meilleure correspondance sur la deuxième',
  'lead of the best match, best stretch of five':
    'avance de la meilleure correspondance, meilleure série de cinq',
  'nearness of such sentences': 'proximité de ces phrases',
  'what keeping the order adds': 'ce qu’ajoute le maintien de l’ordre',
  'nearness of the whole texts': 'proximité des textes entiers',
  'best stretch of five sentences': 'meilleure série de cinq phrases',
  'lead of the best match over the second best, best stretch of five':
    'avance de la meilleure correspondance sur la deuxième, meilleure série de cinq',
  'best stretch of five sentences, by meaning': 'meilleure série de cinq phrases, selon le sens',
  'lead of the best match by meaning, best stretch of five':
    'avance de la meilleure correspondance selon le sens, meilleure série de cinq',
  'sentences that are each other’s best match':
    'phrases qui sont l’une pour l’autre la meilleure correspondance',
  'mean best match by meaning': 'meilleure correspondance selon le sens, en moyenne',
  'sentences matched by meaning at {bar}': 'phrases appariées selon le sens à partir de {bar}',
  'words with kin in the other text': 'mots ayant un proche dans l’autre texte',
  'lead of the best match by meaning over the second best':
    'avance de la meilleure correspondance selon le sens sur la deuxième',
  'sentences that are each other’s best match by meaning':
    'phrases qui sont l’une pour l’autre la meilleure correspondance selon le sens',
  'neighbouring sentences in order, by meaning': 'phrases voisines dans l’ordre, selon le sens',
  'longest chain in order, by meaning': 'plus longue chaîne dans l’ordre, selon le sens',
  'neighbouring sentences in order': 'phrases voisines dans l’ordre',
  'longest chain in order': 'plus longue chaîne dans l’ordre',
  'names carried, by rarity': 'noms retrouvés, selon leur rareté',
  'number of names carried': 'nombre de noms retrouvés',
  'names in the text with fewer': 'noms dans le texte qui en a le moins',
  'numbers carried': 'chiffres retrouvés',
  'weight of numbers carried': 'poids des chiffres retrouvés',
  'numbers in the text with fewer': 'chiffres dans le texte qui en a le moins',
  'quotations kept': 'citations conservées',
  'quotations kept or bent': 'citations conservées ou remaniées',
  'number of quotations found again': 'nombre de citations retrouvées',
  'words of the shorter text': 'mots du texte le plus court',
  'ratio of lengths': 'rapport des longueurs',
  'names carried, at the cautious end': 'noms retrouvés, estimation prudente',
  'numbers carried, at the cautious end': 'chiffres retrouvés, estimation prudente',
  'telling words carried, at the cautious end': 'mots significatifs retrouvés, estimation prudente',
  'lead of the best match, at the cautious end': 'avance de la meilleure correspondance, estimation prudente',
  'mean best match, at the cautious end': 'meilleure correspondance en moyenne, estimation prudente',
  'lead of the best match by meaning, at the cautious end':
    'avance de la meilleure correspondance selon le sens, estimation prudente',
  'mean best match by meaning, at the cautious end':
    'meilleure correspondance selon le sens en moyenne, estimation prudente',
  'longest run of the same words outside quotations': 'plus longue suite de mots identiques hors citations',
  'words in runs of six or more outside quotations': 'mots dans des suites de six ou plus hors citations',
  'names of its own, by rarity, per hundred words':
    'noms présents dans un seul texte, selon leur rareté, pour cent mots',
  'numbers of its own, by weight, per hundred words':
    'chiffres présents dans un seul texte, selon leur poids, pour cent mots',
  'telling words of its own, per hundred words':
    'mots significatifs présents dans un seul texte, pour cent mots',

  // What is thought away; follows “without”
  'the {n} words that both texts quote or print as a statement':
    'les {n} mots que les deux textes citent ou publient comme déclaration',
  'the shared quotation': 'la citation commune',
  'the {n} shared quotations': 'les {n} citations communes',
  'the {n} words in a row that are the same': 'les {n} mots identiques à la suite',
  'the {n} words that are the same in runs of eight or more':
    'les {n} mots identiques en suites de huit ou plus',
  'all names ({n} of them shared)': 'les noms (dont {n} en commun)',
  'all numbers ({n} of them shared)': 'les chiffres (dont {n} en commun)',
  'all names and numbers ({names} and {numbers} of them shared)':
    'les noms et les chiffres (dont {names} et {numbers} en commun)',
  'the sentence in each text that is closest to the other text':
    'la phrase de chaque texte la plus proche de l’autre texte',
  'the {n} sentences in each text that are closest to the other text':
    'les {n} phrases de chaque texte les plus proches de l’autre texte',

  // What would change the verdict
  'the second look by the sentence model': 'le second examen par le modèle de phrases',
  'the other source': 'l’autre source',
  'the {n} other sources': 'les {n} autres sources',
  'what {claim1} adds to the sum': 'ce que {claim1} ajoute à la somme',
  'what {claim1} and {claim2} add to the sum': 'ce que {claim1} et {claim2} ajoutent à la somme',
  'what {claim1}, {claim2} and {claim3} add to the sum':
    'ce que {claim1}, {claim2} et {claim3} ajoutent à la somme',
  'what any single reason adds to the sum, even {claim1}':
    'ce qu’une raison quelconque ajoute à la somme, même {claim1}',
  'what any two reasons add to the sum, even {claim1} and {claim2}':
    'ce que deux raisons quelconques ajoutent à la somme, même {claim1} et {claim2}',
  'what any three reasons add to the sum, even {claim1}, {claim2} and {claim3}':
    'ce que trois raisons quelconques ajoutent à la somme, même {claim1}, {claim2} et {claim3}',
  'the run of {n} words': 'la suite de {n} mots',
  '“Wording”': '« Formulation »',
  '“Sentences”': '« Phrases »',
  '“Meaning”': '« Sens »',
  '“Vocabulary”': '« Vocabulaire »',
  '“Names”': '« Noms »',
  '“Numbers”': '« Chiffres »',
  '“Order”': '« Ordre »',
  '“Quotations”': '« Citations »',
  '“Length”': '« Longueur »',
  '“Own material”': '« Apport propre »',
  '“News of its own”': '« Informations propres »',
  '“Other measures”': '« Autres mesures »',
};
