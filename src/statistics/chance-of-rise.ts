/**
 * How often values in an order of chance rise as plainly as these, by Mann's exact test (1945): the share of all orders
 * with no more pairs in which the later value is not the greater. It asks nothing of how the values scatter. Eight of them
 * that rise all the way have 1/40,320, and no fewer than five can go below 1 %.
 */
export function chanceOfRise(values: readonly number[]): number {
  const most = fallsOf(values);
  return distributionOfFalls(values.length)
    .slice(0, most + 1)
    .reduce((sum, share) => sum + share, 0);
}

/** Pairs of which the later value is not the greater. */
function fallsOf(values: readonly number[]): number {
  return values.reduce(
    (sum, value, index) => sum + values.slice(index + 1).filter((later) => later <= value).length,
    0,
  );
}

/** The shares of all orders of n values by their falling pairs: the k-th value adds 0 to k − 1 of them, each equally often. */
function distributionOfFalls(n: number): readonly number[] {
  let shares: readonly number[] = [1];
  for (let k = 2; k <= n; k += 1) {
    const next = Array.from({ length: shares.length + k - 1 }, () => 0);
    for (const [falls, share] of shares.entries()) {
      for (let more = 0; more < k; more += 1)
        next[falls + more] = (next[falls + more] ?? 0) + share / k;
    }
    shares = next;
  }
  return shares;
}
