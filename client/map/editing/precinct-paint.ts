import type { Map as MapLibre } from 'maplibre-gl';

/**
 * Fills precincts on the map by feature state, which costs nothing per pointer move, so that what is being done is seen
 * before the recipe changes and long before the server answers.
 */
export type PrecinctPaint = {
  /** The precincts of the recipe. */
  show: (chosen: ReadonlySet<number>) => void;
  /** One precinct, at once; the next `show` has the last word. */
  mark: (number: number, chosen: boolean) => void;
  has: (number: number) => boolean;
  /** The result on the map is of the recipe as it is shown now: nothing waits to come or to go. */
  settle: () => void;
  hover: (number: number | null) => void;
  stop: () => void;
};

const source = 'precincts';

export function startPaint(map: MapLibre): PrecinctPaint {
  const filled = new Set<number>();
  const fresh = new Set<number>();
  const leaving = new Set<number>();
  let hovered: number | null = null;
  const set = (id: number, state: Record<string, boolean>) => map.setFeatureState({ source, id }, state);

  const mark = (number: number, chosen: boolean) => {
    if (filled.has(number) === chosen) return;
    const [coming, going] = chosen ? [fresh, leaving] : [leaving, fresh];
    if (chosen) filled.add(number);
    else filled.delete(number);
    going.delete(number);
    coming.add(number);
    set(number, { chosen, fresh: chosen, removed: !chosen });
  };
  return {
    show(chosen) {
      for (const number of [...filled]) if (!chosen.has(number)) mark(number, false);
      for (const number of chosen) mark(number, true);
    },
    mark,
    has: (number) => filled.has(number),
    settle() {
      for (const number of [...fresh, ...leaving]) set(number, { fresh: false, removed: false });
      fresh.clear();
      leaving.clear();
    },
    hover(number) {
      if (hovered === number) return;
      if (hovered !== null) set(hovered, { hovered: false });
      hovered = number;
      if (number !== null) set(number, { hovered: true });
    },
    stop() {
      for (const number of [...filled, ...leaving]) set(number, { chosen: false, fresh: false, removed: false });
      if (hovered !== null) set(hovered, { hovered: false });
      filled.clear();
      fresh.clear();
      leaving.clear();
    },
  };
}
