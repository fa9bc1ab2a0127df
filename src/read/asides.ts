/** Places named of what is left aside for one reason; an export may hold a hundred thousand drafts. */
const named = 3;

/** Reasons told apart; some quote the file, and a file can make up as many as it likes. */
const mostReasons = 100;

/** Articles of one file that are not to be judged, gathered by reason. */
export class Asides {
  readonly #byWhy = new Map<string, { places: string[]; count: number }>();

  add(reason: string, place: string): void {
    const why = this.#byWhy.has(reason) || this.#byWhy.size < mostReasons ? reason : 'for other reasons';
    const met = this.#byWhy.get(why) ?? { places: [], count: 0 };
    met.count++;
    if (met.places.length < named && place !== '') met.places.push(place);
    this.#byWhy.set(why, met);
  }

  /** `item 3, item 7: a draft`, with how many more, in the order first met. */
  *told(): Generator<string> {
    for (const [why, { places, count }] of this.#byWhy) {
      const more = places.length > 0 && count > places.length ? ` and ${count - places.length} more` : '';
      yield places.length > 0 ? `${places.join('; ')}${more}: ${why}` : why;
    }
  }
}
