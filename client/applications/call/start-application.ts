import { changeByApi } from '../../api.ts';
import { begin, readStart } from '../../areas/editor/start.ts';
import type { Application, AreaDraft } from '../shapes.ts';

/**
 * Begins an application, or gives the open one. The place that somebody came from is what its area starts with.
 *
 * @param start as the editor's address says it
 * @throws as `askApi`: the place alone never stops anybody
 */
export async function startApplication(start: string | undefined): Promise<Application> {
  const draft = await draftFrom(start).catch(() => null);
  return changeByApi<Application>('POST', '/api/applications', draft ? { draft: draft.id } : {});
}

async function draftFrom(text: string | undefined): Promise<AreaDraft | null> {
  const start = readStart(text);
  if (!start) return null;
  const { name, kind, recipe } = await begin(start, () => Promise.resolve(false));
  return changeByApi<AreaDraft>('POST', '/api/areas/drafts', { name, kind, recipe });
}
