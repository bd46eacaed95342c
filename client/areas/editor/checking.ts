import { ApiProblem, askApi, Unreachable } from '../../api.ts';
import { editing, type Refusal } from './editing.ts';
import { type Checked, isEmpty, type Recipe } from './recipe/recipe.ts';

/** After the last change: fast enough to follow the hand, slow enough not to ask at each precinct of a brush. */
const pauseMs = 300;
const againMs = 10_000;

/**
 * Asks the server about the recipe whenever it changes; the older question is given up. Without a network it waits and
 * asks again, while drawing goes on.
 *
 * @param area the own area whose next version this is: it does not overlap itself
 * @returns stops asking
 */
export function keepChecked(area: number | null): () => void {
  let asked: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let recipe: Recipe | null = null;

  const ask = async () => {
    clearTimeout(timer);
    asked?.abort();
    const mine = new AbortController();
    asked = mine;
    const outcome = await check(editing.get().recipe, area, mine.signal).catch((error: unknown) => {
      if (error instanceof Unreachable) return 'unreachable' as const;
      throw error;
    });
    if (mine.signal.aborted || outcome === null) return;
    if (outcome === 'unreachable') {
      editing.set({ checking: false, waiting: true });
      timer = setTimeout(ask, againMs);
    } else editing.set({ checking: false, waiting: false, ...outcome });
  };

  const hear = () => {
    const next = editing.get().recipe;
    if (next === recipe) return;
    const first = recipe === null;
    recipe = next;
    asked?.abort();
    clearTimeout(timer);
    if (isEmpty(next)) editing.set({ checked: null, refusal: null, checking: false, waiting: false });
    else {
      editing.set({ checking: true });
      timer = setTimeout(ask, first ? 0 : pauseMs);
    }
  };

  const online = () => {
    if (editing.get().waiting) void ask();
  };
  hear();
  const unsubscribe = editing.subscribe(hear);
  window.addEventListener('online', online);
  return () => {
    unsubscribe();
    window.removeEventListener('online', online);
    clearTimeout(timer);
    asked?.abort();
  };
}

/** What the server says of a recipe; null when the question was given up. @throws Unreachable */
export async function check(
  recipe: Recipe,
  area: number | null,
  signal?: AbortSignal,
): Promise<{ checked: Checked; refusal: null } | { refusal: Refusal } | null> {
  try {
    const checked = await askApi<Checked>('/api/areas/check', {
      method: 'POST',
      body: JSON.stringify({ recipe, ...(area !== null && { area }) }),
      headers: { 'Content-Type': 'application/json' },
      ...(signal && { signal }),
    });
    return { checked, refusal: null };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    // Too many questions at once, or a fault: as without an answer, asked again later.
    if (error instanceof ApiProblem && (error.status === 429 || error.status >= 500)) throw new Unreachable(error.code);
    if (error instanceof ApiProblem) return { refusal: refusalOf(error) };
    throw error;
  }
}

/** A refusal has a reason; anything else that the server does not take is a recipe from elsewhere that does not fit. */
function refusalOf({ code, message, members }: ApiProblem): Refusal {
  const { reason, at = null, path = null, repaired = null, ...figures } = members as Partial<Refusal>;
  const known = code === 'recipe-refused' && reason ? reason : 'unknown-entry';
  return { reason: known, detail: message, at, path, repaired, figures };
}
