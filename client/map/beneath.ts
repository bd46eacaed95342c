import {
  addProtocol,
  type LayerSpecification,
  type RequestTransformFunction,
  type StyleSpecification,
} from 'maplibre-gl';
import type { Settings } from '../../server/settings/routes.ts';
import { askApi } from '../api.ts';

const prefix = 'beneath-';
const nowhere = 'okolica-nowhere';

/** The style that the installation wants beneath our map; null where there is none or it cannot be had now. */
export async function readStyleBeneath(): Promise<StyleSpecification | null> {
  try {
    const { basemapStyleUrl } = await askApi<Settings>('/api/settings');
    return basemapStyleUrl ? await askApi<StyleSpecification>(basemapStyleUrl) : null;
  } catch (error) {
    console.warn('The base map beneath is left out:', error);
    return null;
  }
}

/** Puts another style under ours: its land and streets show through ours, its names stay below our names. */
export function layOver(own: StyleSpecification, beneath: StyleSpecification): StyleSpecification {
  const sources = Object.entries(beneath.sources).map(([id, source]) => [prefix + id, source]);
  const layers = beneath.layers.map(
    (layer) =>
      ({
        ...layer,
        id: prefix + layer.id,
        ...('source' in layer && { source: prefix + layer.source }),
      }) as LayerSpecification,
  );
  const [around, ...rest] = own.layers;
  return {
    ...own,
    ...(beneath.glyphs && { glyphs: beneath.glyphs }),
    ...(beneath.sprite && { sprite: beneath.sprite }),
    sources: { ...own.sources, ...Object.fromEntries(sources) },
    layers: [...(around ? [around] : []), ...layers, ...rest.map(seenThrough)],
  };
}

export const hasBeneath = (style: StyleSpecification): boolean => style.layers.some(({ id }) => id.startsWith(prefix));

/** Our land and overlaps would hide the map beneath; they are still there to be tapped. */
function seenThrough(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'fill' || (layer.id !== 'city' && layer.id !== 'overlap-ground')) return layer;
  return { ...layer, paint: { ...layer.paint, 'fill-opacity': 0 } };
}

/** Letters of our own fonts are drawn from our own files, never asked of the other style's server. */
export const ownLetters: RequestTransformFunction = (url, type) => {
  if (type !== 'Glyphs' || !url.includes('Okolica')) return undefined;
  addProtocol(nowhere, () => Promise.reject(new Error('drawn from our own font')));
  return { url: `${nowhere}://glyphs` };
};
