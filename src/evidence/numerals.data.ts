/*
 * Number words by language and value, with the cases that news writes them in. A lone one is an article
 * or a pronoun and never read as a number.
 */

const english = spell(
  `zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen`,
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety',
);

const ukrainian = spell(
  'нуль|один,одна,одне,одного,однієї|два,дві,двох,двом,двома|три,трьох,трьом,трьома|чотири,чотирьох,чотирьом,чотирма|п’ять,п’яти,п’ятьох|шість,шести,шістьох|сім,семи,сімох|вісім,восьми,вісьмох|дев’ять,дев’яти|десять,десяти,десятьох|одинадцять,одинадцяти|дванадцять,дванадцяти|тринадцять,тринадцяти|чотирнадцять,чотирнадцяти|п’ятнадцять,п’ятнадцяти|шістнадцять,шістнадцяти|сімнадцять,сімнадцяти|вісімнадцять,вісімнадцяти|дев’ятнадцять,дев’ятнадцяти',
  'двадцять,двадцяти|тридцять,тридцяти|сорок,сорока|п’ятдесят,п’ятдесяти|шістдесят,шістдесяти|сімдесят,сімдесяти|вісімдесят,вісімдесяти|дев’яносто,дев’яноста',
  'сто,ста|двісті,двохсот|триста,трьохсот|чотириста,чотирьохсот|п’ятсот,п’ятисот|шістсот,шестисот|сімсот,семисот|вісімсот,восьмисот|дев’ятсот,дев’ятисот',
);

const russian = spell(
  'ноль|один,одна,одно,одного,одной|два,две,двух,двум,двумя,двое|три,трёх,трех,трём,трем,тремя,трое|четыре,четырёх,четырех,четырём|пять,пяти,пятеро|шесть,шести|семь,семи|восемь,восьми|девять,девяти|десять,десяти|одиннадцать,одиннадцати|двенадцать,двенадцати|тринадцать,тринадцати|четырнадцать,четырнадцати|пятнадцать,пятнадцати|шестнадцать,шестнадцати|семнадцать,семнадцати|восемнадцать,восемнадцати|девятнадцать,девятнадцати',
  'двадцать,двадцати|тридцать,тридцати|сорок,сорока|пятьдесят,пятидесяти|шестьдесят,шестидесяти|семьдесят,семидесяти|восемьдесят,восьмидесяти|девяносто,девяноста',
  'сто,ста|двести,двухсот|триста,трёхсот,трехсот|четыреста,четырёхсот,четырехсот|пятьсот,пятисот|шестьсот,шестисот|семьсот,семисот|восемьсот,восьмисот|девятьсот,девятисот',
);

const german = spell(
  'null|ein,eine,einer,einen,einem|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn',
  'zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig',
  'hundert,einhundert|zweihundert|dreihundert|vierhundert|fünfhundert|sechshundert|siebenhundert|achthundert|neunhundert',
);
for (const [unit, word] of 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ').entries()) {
  for (const [ten, value] of [...german]) {
    if (value >= 20 && value < 100 && value % 10 === 0) german.set(`${word}und${ten}`, value + unit + 1);
  }
}

const french = spell(
  'zéro|un,une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize',
  'vingt|trente|quarante|cinquante|soixante',
  'cent,cents',
);

const spanish = spell(
  'cero|un,uno,una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve',
  'veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa',
  'cien,ciento|doscientos,doscientas|trescientos,trescientas|cuatrocientos,cuatrocientas|quinientos,quinientas|seiscientos,seiscientas|setecientos,setecientas|ochocientos,ochocientas|novecientos,novecientas',
);
for (const [
  unit,
  word,
] of 'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
  .split(' ')
  .entries())
  spanish.set(word, 21 + unit);

/** `und`: a text too short to tell. */
export const numberWords: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  ['en', english],
  ['und', english],
  ['uk', ukrainian],
  ['ru', russian],
  ['de', german],
  ['fr', french],
  ['es', spanish],
]);

/** Words that join the parts of one number: two hundred and six, treinta y dos, vingt et un. */
export const joints: ReadonlySet<string> = new Set(['and', 'y', 'et']);

/** Words by value: units from nought, tens from twenty, hundreds from one hundred; `,` between forms of one value. */
function spell(units: string, tens: string, hundreds = ''): Map<string, number> {
  const words = new Map<string, number>();
  const put = (list: string, start: number, step: number) => {
    list.split('|').forEach((forms, i) => {
      for (const form of forms.split(',')) if (form) words.set(form.replace(/’/g, "'"), start + step * i);
    });
  };
  put(units, 0, 1);
  put(tens, 20, 10);
  put(hundreds, 100, 100);
  return words;
}
