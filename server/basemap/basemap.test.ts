import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestWeb, type TestWeb } from '../testing-web.ts';
import type { BasemapCollection, LabelCollection } from './schema.ts';

let web: TestWeb;
beforeAll(async () => {
  web = await openTestWeb();
});
afterAll(() => web.close());

describe('the base map', () => {
  it('has the tram network and the Vistula inside the box of the city', async () => {
    const { features } = (await (await fetch(`${web.url}/api/basemap.geojson`)).json()) as BasemapCollection;
    const kinds = new Set(features.map(({ properties }) => properties.kind));
    expect(kinds).toContain('tram');
    expect(kinds).toContain('river');
    const numbers = JSON.stringify(features.map(({ geometry }) => geometry)).match(/\[-?[\d.]+,-?[\d.]+\]/g) ?? [];
    for (const pair of numbers) {
      const [lon, lat] = JSON.parse(pair) as [number, number];
      expect(lon).toBeGreaterThan(19.7);
      expect(lon).toBeLessThan(20.3);
      expect(lat).toBeGreaterThan(49.9);
      expect(lat).toBeLessThan(50.2);
    }
  });

  it('names neighbourhoods and stops with their district', async () => {
    const { features } = (await (await fetch(`${web.url}/api/labels.geojson`)).json()) as LabelCollection;
    expect(features.find(({ properties }) => properties.name === 'DH Wanda')?.properties).toEqual({
      kind: 'stop',
      name: 'DH Wanda',
      district: 16,
    });
    expect(features.some(({ properties }) => properties.kind === 'neighbourhood' && properties.name === 'Dąbie')).toBe(
      true,
    );
  });

  it('lists the demonstration edition as fictional with the contact of the city', async () => {
    const { items } = (await (await fetch(`${web.url}/api/editions`)).json()) as { items: unknown[] };
    expect(items[0]).toMatchObject({ year: 2026, demonstration: true, contactUrl: 'https://budzet.krakow.pl' });
  });
});
