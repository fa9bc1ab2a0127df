type Numbers = Int8Array | Uint32Array | Float32Array | Float64Array;

/**
 * Lists of numbers, one for each document, packed end to end. 400,000 documents with a typed
 * array each would cost more in headers than in content.
 */
export class Column<T extends Numbers> {
  /** List i is `data[starts[i]] … data[starts[i + 1] - 1]`; beyond the last list, room to grow. */
  data: T;
  starts = new Uint32Array(16);
  size = 0;
  private readonly room: (length: number) => T;

  constructor(room: (length: number) => T) {
    this.room = room;
    this.data = room(256);
  }

  push(list: T): void {
    const from = this.starts[this.size];
    const to = from + list.length;
    if (to > this.data.length) this.data = grown(this.data, this.room(Math.max(to, this.data.length * 2)));
    if (this.size + 1 >= this.starts.length) {
      this.starts = grown(this.starts, new Uint32Array(this.starts.length * 2));
    }
    this.data.set(list, from);
    this.size++;
    this.starts[this.size] = to;
  }

  /** List i, as a view. */
  at(i: number): T {
    return this.data.subarray(this.starts[i], this.starts[i + 1]) as T;
  }
}

function grown<T extends Numbers>(old: T, larger: T): T {
  larger.set(old);
  return larger;
}
