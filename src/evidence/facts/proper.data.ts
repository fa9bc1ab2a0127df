/*
 * What tells names from other words with a capital, as data. Comparison forms.
 */

/** Stand before a name and are none; in all languages together, since each is written with a capital only there. */
export const titles: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame president vice prime minister premier chancellor mayor governor senator
  sen rep congressman congresswoman representative speaker judge justice attorney general secretary ambassador captain capt
  colonel col major lieutenant lt sergeant sgt inspector detective constable officer chief superintendent commissioner director
  chairman chairwoman chair councillor councilman councilwoman cllr mp coach king queen prince princess duke duchess pope bishop
  archbishop cardinal father sister brother uncle aunt rev reverend rabbi imam sheikh saint deputy acting former ex the counsel agent spokesman spokeswoman spokesperson
  herr frau herrn doktor bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin kanzler bundeskanzler
  bundeskanzlerin bundespräsident präsident präsidentin minister ministerin ministerpräsident innenminister außenminister
  landrat landrätin stadtrat stadträtin richter richterin sprecher sprecherin leiter leiterin direktor direktorin chef chefin
  trainer trainerin professorin vorsitzende vorsitzender vorsitzenden geschäftsführer geschäftsführerin papst könig königin
  monsieur madame mademoiselle m mme mlle maire président présidente ministre juge maître docteur
  señor señora sr sra srta don doña alcalde alcaldesa presidente presidenta ministro ministra juez jueza rey reina papa doctor
  doctora
  пан пані панові президент президента міністр міністра міністерка мер мера мерка голова суддя професор прем'єр
  господин госпожа президенту министр министра мэр мэра глава судья профессор премьер`.split(/\s+/),
);

/** Titles behind which alone a name begins: Defense Secretary James Mattis. Chief and King stand within names. */
export const offices =
  /^(?:president|minister|chancellor|mayor|governor|senator|representative|congressman|congresswoman|speaker|judge|justice|secretary|ambassador|captain|sergeant|inspector|detective|superintendent|commissioner|director|chairman|chairwoman|councillor|counsel|agent|spokesman|spokeswoman|spokesperson)$/u;

/** Stand behind a name and tell little. */
export const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'kc', 'qc', 'mp']);

/** Short forms of first names that do not begin with the same letter. */
export const nicknames: readonly (readonly [string, string])[] = [
  ['bill', 'william'],
  ['bob', 'robert'],
  ['dick', 'richard'],
  ['ted', 'edward'],
  ['ted', 'theodore'],
  ['jack', 'john'],
  ['peggy', 'margaret'],
  ['tony', 'anthony'],
  ['chuck', 'charles'],
  ['саша', 'олександр'],
  ['саша', 'александр'],
];

/** Capitals at the head of a sentence before a name: "Yesterday Todmann said". */
export const openers: ReadonlySet<string> = new Set(
  `yesterday today tomorrow meanwhile however former outgoing incoming local last next police officials critics supporters residents
  earlier later both even according asked speaking writing gestern heute zudem laut nach vor hier aujourd'hui selon mais ayer hoy
  según pero además вчора сьогодні також раніше однак вчера сегодня также ранее однако но але`.split(/\s+/),
);

/** Join two words with a capital to one name. */
export const particles: ReadonlySet<string> = new Set(
  'de del della dello delle di da do dos das du des la le los las el al van von vom der den ter ten zu zum zur af av bin ibn ben abu'.split(
    ' ',
  ),
);

/** What may stand before "of" in a name. */
export const heads: ReadonlySet<string> = new Set(
  `university bank house council department ministry institute church isle bay gulf port city court board office federation
  association society league state states republic kingdom school college museum academy chamber union commission bureau board
  confederation organization organisation institution order cape straits strait sea temple statue tower battle declaration bill
  company guild friends board`.split(/\s+/),
);

/** Languages that decline names by endings; their words meet by sound. */
export const declining: ReadonlySet<string> = new Set([
  'uk',
  'ru',
  'pl',
  'be',
  'cs',
  'sk',
  'bg',
  'sr',
  'hr',
  'sl',
]);

/** Names of days and months are dates, or nothing. */
export const calendarWords: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may
  june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz mai juni juli oktober dezember
  christmas easter internet am pm utc gmt est edt bst faq tv`.split(/\s+/),
);
