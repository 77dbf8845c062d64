/** All values of some chunks in one. */
export function joined(chunks: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
