/** The beginning of some bytes, and all of them again. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Looks at so many first bytes without losing them; at fewer where there are no more. */
export async function peeked(chunks: AsyncIterable<Uint8Array>, length: number): Promise<Peeked> {
  const rest = oneByOne(chunks);
  let first = new Uint8Array(0);
  while (first.length < length) {
    const { value, done } = await rest.next();
    if (done === true) break;
    const joined = new Uint8Array(first.length + value.length);
    joined.set(first);
    joined.set(value, first.length);
    first = joined;
  }
  return { head: first.subarray(0, length), all: startingWith(first, rest) };
}

/** Chunks that can be taken one by one without ending them. */
async function* oneByOne(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* startingWith(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (first.length > 0) yield first;
  yield* rest;
}
