import { describe, expect, it } from 'vitest';
import { paletteOf } from './palette.ts';
import { houseStyle, sourceIds } from './style.ts';

const palettes = [
  paletteOf('light', false),
  paletteOf('light', true),
  paletteOf('dark', false),
  paletteOf('dark', true),
] as const;

describe('the house style', () => {
  it('needs nobody else: no glyphs, no sprite, no tiles, every source is our own', () => {
    const style = houseStyle(palettes[0]);
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
    expect(Object.values(style.sources).every(({ type }) => type === 'geojson')).toBe(true);
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  it('names every layer once and draws it from a source that exists', () => {
    const { layers } = houseStyle(palettes[0]);
    expect(new Set(layers.map(({ id }) => id)).size).toBe(layers.length);
    const drawn = new Set(layers.flatMap((layer) => ('source' in layer ? [layer.source] : [])));
    expect([...drawn].sort()).toEqual([...sourceIds].sort());
  });

  it('has the same layers with the same paint properties in every palette, so that recolouring leaves nothing behind', () => {
    const [first, ...others] = palettes.map((palette) =>
      houseStyle(palette).layers.map(({ id, paint }) => [id, Object.keys(paint ?? {})]),
    );
    for (const other of others) expect(other).toEqual(first);
  });

  it('keeps water, tram lines and borders above the fill of areas, and marks above names', () => {
    const order = houseStyle(palettes[0]).layers.map(({ id }) => id);
    const isBelow = (one: string, other: string) => expect(order.indexOf(one)).toBeLessThan(order.indexOf(other));
    isBelow('area-fill', 'river');
    isBelow('overlap-hatch', 'tram');
    isBelow('district-line', 'area-line');
    isBelow('district-name', 'ambassador');
  });

  it('fills all areas with one colour', () => {
    const fill = houseStyle(palettes[0]).layers.find(({ id }) => id === 'area-fill');
    expect(fill?.paint).toMatchObject({ 'fill-color': palettes[0].accent });
  });
});
