export type Pair = [left: number, right: number];

/**
 * The two districts of the address on the sides where they were chosen: the address names districts by number, and would
 * swap them.
 *
 * @param chosen the last choice on this page; where the address names one district or none, the rest is taken from it
 */
export function inOrder(district: number[], chosen: Pair): Pair {
  const [one = chosen[0], other = chosen.find((number) => number !== one) ?? chosen[1]] = district;
  return chosen[0] === other && chosen[1] === one ? chosen : [one, other];
}
