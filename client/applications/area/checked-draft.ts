import { useQuery } from '@tanstack/react-query';
import type { MultiPolygon } from 'geojson';
import type { z } from 'zod';
import type { checkedSchema } from '../../../server/areas/schema.ts';
import { changeByApi } from '../../api.ts';
import { isEmptyRecipe } from '../form/checks.ts';
import type { AreaDraft } from '../shapes.ts';

type Checked = Omit<z.output<typeof checkedSchema>, 'geometry'> & { geometry: MultiPolygon };

/** What the server makes of a drawn area: its geometry and figures, or why it is refused. */
export const useCheckedDraft = (draft: AreaDraft | null) =>
  useQuery({
    queryKey: ['own', 'checked-draft', draft?.id, draft?.version],
    queryFn: () => changeByApi<Checked>('POST', '/api/areas/check', { recipe: draft?.recipe }),
    enabled: !isEmptyRecipe(draft),
    staleTime: Number.POSITIVE_INFINITY,
  });
