/** An unserved piece of a precinct, with the pieces of the same district that it touches. */
export type Piece = { residents: number; areaKm2: number; touching: { piece: number; borderM: number }[] };

/** What one ambassador can serve. */
export type Size = { residents: number; areaKm2: number };

/**
 * Groups touching pieces into gaps of at most a size; a single piece above it stays whole.
 *
 * Pieces hang together by the tree of their longest common borders. A group too large is cut at the border of that tree
 * that leaves the most even halves, so that each part still hangs together, and so on until all are small enough.
 *
 * @returns groups of indices of pieces, each ascending, in the order of their first piece
 */
export function groupPieces(pieces: readonly Piece[], most: Size): number[][] {
  const tree = longestBorders(pieces);
  const groups: number[][] = [];
  const waiting = components(pieces.length, tree).map((members) => ({ members, edges: edgesAmong(tree, members) }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { members, edges } = next;
    const size = sizeOf(pieces, members);
    if (edges.length === 0 || (size.residents <= most.residents && size.areaKm2 <= most.areaKm2)) {
      groups.push(members);
      continue;
    }
    for (const half of evenHalves(pieces, members, edges, most))
      waiting.push({ members: half, edges: edgesAmong(edges, half) });
  }
  return groups.map((group) => group.sort((a, b) => a - b)).sort((a, b) => (a[0] as number) - (b[0] as number));
}

type Edge = { from: number; to: number; borderM: number };

/** Kruskal's tree, the longest borders first. */
function longestBorders(pieces: readonly Piece[]): Edge[] {
  const edges = pieces
    .flatMap(({ touching }, from) => touching.map(({ piece, borderM }) => ({ from, to: piece, borderM })))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => b.borderM - a.borderM || a.from - b.from || a.to - b.to);
  const root = pieces.map((_, index) => index);
  const rootOf = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] = root[root[at] as number] as number;
    return at;
  };
  return edges.filter(({ from, to }) => {
    const [a, b] = [rootOf(from), rootOf(to)];
    root[a] = b;
    return a !== b;
  });
}

function components(count: number, edges: Edge[]): number[][] {
  const found: number[][] = [];
  const seen = new Set<number>();
  const neighbours = neighboursBy(edges);
  for (let index = 0; index < count; index += 1) if (!seen.has(index)) found.push(reach(index, neighbours, seen));
  return found;
}

function reach(start: number, neighbours: Map<number, number[]>, seen: Set<number>): number[] {
  const members = [start];
  seen.add(start);
  for (const member of members)
    for (const neighbour of neighbours.get(member) ?? [])
      if (!seen.has(neighbour)) {
        seen.add(neighbour);
        members.push(neighbour);
      }
  return members;
}

/** The two sides of the edge whose removal leaves halves most alike in how much of the allowed size they fill. */
function evenHalves(pieces: readonly Piece[], members: number[], edges: Edge[], most: Size): [number[], number[]] {
  const fill = (part: number[]) => {
    const { residents, areaKm2 } = sizeOf(pieces, part);
    return Math.max(residents / most.residents, areaKm2 / most.areaKm2);
  };
  let best: [number[], number[]] = [members, []];
  let evenness = Number.POSITIVE_INFINITY;
  for (const edge of edges) {
    const neighbours = neighboursBy(edges.filter((other) => other !== edge));
    const one = reach(edge.from, neighbours, new Set());
    const inOne = new Set(one);
    const other = members.filter((member) => !inOne.has(member));
    const difference = Math.abs(fill(one) - fill(other));
    if (difference < evenness) [best, evenness] = [[one, other], difference];
  }
  return best;
}

function neighboursBy(edges: Edge[]): Map<number, number[]> {
  const neighbours = new Map<number, number[]>();
  for (const { from, to } of edges)
    for (const [a, b] of [
      [from, to],
      [to, from],
    ] as const)
      neighbours.set(a, [...(neighbours.get(a) ?? []), b]);
  return neighbours;
}

function edgesAmong(edges: Edge[], members: number[]): Edge[] {
  const among = new Set(members);
  return edges.filter(({ from, to }) => among.has(from) && among.has(to));
}

function sizeOf(pieces: readonly Piece[], members: number[]): Size {
  return {
    residents: members.reduce((sum, member) => sum + (pieces[member] as Piece).residents, 0),
    areaKm2: members.reduce((sum, member) => sum + (pieces[member] as Piece).areaKm2, 0),
  };
}
