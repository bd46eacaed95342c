import { describe, expect, it } from 'vitest';
import { type Mark, markIndex, marksAt } from './clusters.ts';
import { ringName } from './images.ts';

const mark = (id: number, point: [number, number], kind: string): Mark => ({
  id,
  point,
  kind,
  label: `Spotkanie ${id}`,
});
const kazimierz = mark(1, [19.945, 50.05], 'planned');
const stradom = mark(2, [19.941, 50.053], 'held');
const wawel = mark(3, [19.9355, 50.0541], 'planned');
const pleszow = mark(4, [20.11, 50.07], 'cancelled');

describe('marks of a topic', () => {
  it('join when the whole city is seen and say how many of each stage are together', () => {
    const { features } = marksAt(markIndex([kazimierz, stradom, wawel, pleszow]), 'meetings', 9, null);
    const cluster = features.find(({ properties }) => properties?.point_count);
    expect(cluster?.properties).toMatchObject({ point_count: 3, kinds: { planned: 2, held: 1 }, mixed: true });
    expect(cluster?.properties?.icon).toBe(ringName({ accent: 2, grey: 1 }));
    expect(features.find(({ properties }) => properties?.id === 4)?.properties?.icon).toBe('mark-meetings-cancelled');
  });

  it('are counted alike at every zoom, from the same index', () => {
    const index = markIndex([kazimierz, stradom, wawel, pleszow]);
    for (const zoom of [8, 9, 12, 16]) {
      const sum = marksAt(index, 'meetings', zoom, null).features.reduce(
        (total, { properties }) => total + (properties?.point_count ?? 1),
        0,
      );
      expect(sum).toBe(4);
    }
  });

  it('are drawn as pointed at, as is the cluster that holds what is pointed at', () => {
    const index = markIndex([kazimierz, stradom, wawel, pleszow]);
    const pointed = (zoom: number, id: number) =>
      marksAt(index, 'meetings', zoom, id).features.filter(({ properties }) => properties?.pointed);
    expect(pointed(9, 2).map(({ properties }) => properties?.point_count)).toEqual([3]);
    expect(pointed(16, 2).map(({ properties }) => properties?.id)).toEqual([2]);
  });

  it('outside the box are left out', () => {
    const index = markIndex([kazimierz, pleszow]);
    const { features } = marksAt(index, 'meetings', 14, null, [20, 50, 20.2, 50.2]);
    expect(features.map(({ properties }) => properties?.id)).toEqual([4]);
  });
});
