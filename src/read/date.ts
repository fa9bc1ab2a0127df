/*
 * Dates as publishers write them, to ISO 8601. No clock and no time zone of the machine: what is
 * not written is not filled in. `05/06/2025` is either of two days and so is nothing; a date far
 * outside the age of printing, or the zero of a computer's clock, is a default nobody set.
 */

const months = [
  'jan january januar janvier enero gennaio janeiro januari січня января stycznia styczeń січень январь ene gen',
  'feb february februar février fevrier febrero febbraio fevereiro februari лютого февраля lutego luty лютий февраль fév',
  'mar march märz marz mars marzo março marco maart березня марта marca marzec березень март mär',
  'apr april avril abril aprile квітня апреля kwietnia kwiecień квітень апрель abr avr',
  'may mai mayo maggio maio mei травня мая maja maj травень май mag',
  'jun june juni juin junio giugno junho червня июня czerwca czerwiec червень июнь giu',
  'jul july juli juillet julio luglio julho липня июля lipca lipiec липень июль lug',
  'aug august août aout agosto augustus серпня августа sierpnia sierpień серпень август ago',
  'sep sept september septembre septiembre settembre setembro вересня сентября września wrzesień вересень сентябрь',
  'oct october oktober octobre octubre ottobre outubro жовтня октября października październik жовтень октябрь okt ott',
  'nov november novembre noviembre novembro листопада ноября listopada listopad листопад ноябрь',
  'dec december dezember décembre decembre diciembre dicembre dezembro грудня декабря grudnia grudzień грудень декабрь dez dic déc',
];
/** Names and abbreviations of the months, lower case, in the languages above. */
export const monthOf = new Map(
  months.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);

/** The zone names that RFC 2822 gives a meaning; others are left out rather than guessed. */
const zones: Record<string, string> = {
  z: 'Z',
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

const word = '(\\p{L}{3,12})\\.?';
const weekday = /^(?:\p{L}{2,12}\.?,?\s+)(?=\p{L}{3,12}\.?\s+\d|\d)/u;
const numeric = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const compact = /^(\d{4})(\d{2})(\d{2})(?=T\d{4}|\D|$)/;
const dayFirst = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|er|º)?\\.?[\\s-]+(?:of\\s+|de\\s+)?${word},?[\\s-]+(?:de\\s+|del\\s+)?(\\d{4})(?!\\d)`,
  'iu',
);
const monthFirst = new RegExp(`^${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`, 'iu');
/** `Mon May 19 2025 10:00` has the year after the day; `Mon May 19 10:00:00 2025` (asctime) after the time. */
const asctime = new RegExp(`^${word}\\s+(\\d{1,2})\\s+(\\d{2}:\\d{2}:\\d{2})\\s+(\\d{4})(?!\\d)`, 'u');
const shortForm = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/;
const time =
  /^(?:T|,?\s*(?:at\s+|um\s+|à\s+|-\s+|\|\s+|о\s+|в\s+)?)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?(?!\d)\s*([ap]\.?m\b\.?)?\s*(?:(?:GMT|UTC)?([+-]\d{2}):?(\d{2})?(?!\d)|([A-Za-z]{1,3})(?![\p{L}]))?/iu;

interface Found {
  iso: string;
  /** Where the date, with its time, ends. */
  to: number;
}

/** A date in any of the forms above, or epoch seconds or milliseconds; undefined when it is none, or cannot be true. */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\s*\d{9,13}\s*$/.test(value))) {
    return fromEpoch(Number(value));
  }
  return typeof value === 'string' ? dateAt(value.trimStart())?.iso : undefined;
}

/** The date that a text begins with, after an optional name of a weekday. */
export function dateAt(text: string): Found | undefined {
  const head = text.slice(0, 100);
  return dayAt(head, 0) ?? dayAt(head, weekday.exec(head)?.[0].length ?? 0);
}

function dayAt(text: string, from: number): Found | undefined {
  const rest = text.slice(from);
  let match = numeric.exec(rest);
  if (match) return finish(text, from + match[0].length, match[1], match[3], match[4]);
  match = compact.exec(rest);
  if (match) return finish(text, from + match[0].length, match[1], match[2], match[3]);
  match = dayFirst.exec(rest);
  if (match) return finish(text, from + match[0].length, match[3], monthNumber(match[2]), match[1]);
  match = monthFirst.exec(rest);
  if (match) return finish(text, from + match[0].length, match[3], monthNumber(match[1]), match[2]);
  match = asctime.exec(rest);
  if (match) {
    const found = finish(`T${match[3]}`, 0, match[4], monthNumber(match[1]), match[2]);
    return found && { iso: found.iso, to: from + match[0].length };
  }
  match = shortForm.exec(rest);
  return match ? shortDate(text, from + match[0].length, match) : undefined;
}

/** `19.05.2025` is day first wherever dots are used; with a slash or dash only a number above 12 tells. */
function shortDate(text: string, to: number, match: RegExpExecArray): Found | undefined {
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (match[2] === '.' || first > 12 || first === second)
    return finish(text, to, match[4], match[3], match[1]);
  return second > 12 ? finish(text, to, match[4], match[1], match[3]) : undefined;
}

function monthNumber(name: string): string {
  return String(monthOf.get(name.toLowerCase()) ?? 0);
}

function finish(text: string, to: number, year: string, month: string, day: string): Found | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (y < 1400 || y > 2100 || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) {
    return undefined;
  }
  const date = `${year}-${two(m)}-${two(d)}`;
  const clock = clockAt(text.slice(to));
  if (!clock) return { iso: date, to };
  const iso = date + clock.iso;
  return /^1970-01-01T00:00:00Z/.test(iso) ? undefined : { iso, to: to + clock.to };
}

function clockAt(rest: string): Found | undefined {
  const match = time.exec(rest);
  if (!match || (!rest.startsWith('T') && !/^\D*\d{1,2}:/.test(match[0]))) return undefined;
  let hour = Number(match[1]);
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  const half = match[4]?.[0].toLowerCase();
  if (half && hour >= 1 && hour <= 12) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 60) return undefined;
  const zone = match[5] ? `${match[5]}:${match[6] ?? '00'}` : (zones[match[7]?.toLowerCase() ?? ''] ?? '');
  const iso = `T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}${zone === '+00:00' ? 'Z' : zone}`;
  return { iso, to: match[0].trimEnd().length };
}

/** Whole seconds or milliseconds since 1970, within the years 1973 to 2100. */
function fromEpoch(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (Number.isInteger(value) && value >= 14000101 && value <= 21001231) return dateAt(String(value))?.iso;
  const seconds = value >= 1e11 ? value / 1000 : value;
  if (seconds < 1e8 || seconds > 4.1e9) return undefined;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
