import { describe, expect, it } from 'vitest';
import { hasBeneath, layOver } from './beneath.ts';
import { paletteOf } from './palette.ts';
import { houseStyle } from './style.ts';

const own = houseStyle(paletteOf('light', false));
const laid = layOver(own, {
  version: 8,
  glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
  sources: { districts: { type: 'vector', url: 'https://tiles.example/planet' } },
  layers: [
    { id: 'city', type: 'background' },
    { id: 'street', type: 'line', source: 'districts', 'source-layer': 'transportation' },
  ],
});

describe('a style laid beneath ours', () => {
  it('comes above the land around and below everything of ours', () => {
    expect(laid.layers.slice(0, 4).map(({ id }) => id)).toEqual(['around', 'beneath-city', 'beneath-street', 'city']);
  });

  it('keeps its sources apart from ours of the same name', () => {
    expect(laid.sources.districts).toEqual(own.sources.districts);
    expect(laid.sources['beneath-districts']).toMatchObject({ type: 'vector' });
    expect(laid.layers[2]).toMatchObject({ source: 'beneath-districts' });
  });

  it('is seen through our land', () => {
    expect(laid.layers.find(({ id }) => id === 'city')?.paint).toMatchObject({ 'fill-opacity': 0 });
    expect(hasBeneath(laid)).toBe(true);
    expect(hasBeneath(own)).toBe(false);
  });
});
