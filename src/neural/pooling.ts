import type { Pooling } from './folder.ts';

/** Makes one unit vector of the vectors of a sentence's tokens, row after row. All zeros stay zeros. */
export function pool(rows: ArrayLike<number>, tokens: number, pooling: Pooling): Float32Array {
  const width = tokens === 0 ? 0 : rows.length / tokens;
  const vector = new Float32Array(width);
  if (pooling === 'first' || pooling === 'last') {
    const from = pooling === 'first' ? 0 : (tokens - 1) * width;
    for (let d = 0; d < width; d++) vector[d] = rows[from + d];
  } else {
    if (pooling === 'max') vector.fill(Number.NEGATIVE_INFINITY);
    for (let i = 0; i < tokens * width; i++) {
      const d = i % width;
      vector[d] = pooling === 'max' ? Math.max(vector[d], rows[i]) : vector[d] + rows[i] / tokens;
    }
  }
  return unit(vector);
}

/** Brings a vector to length 1, in place. */
export function unit(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  const length = Math.sqrt(square) || 1;
  for (let d = 0; d < vector.length; d++) vector[d] /= length;
  return vector;
}
