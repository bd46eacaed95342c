import { describe, expect, it } from 'vitest';
import { ambassadorOf } from '../map/testing-ambassadors.ts';
import { bySurname, countMatches, orderMatches } from './matches.ts';

const kazimierz = ambassadorOf(1, [19.945, 50.05], { name: 'Łucja Żak' });
const podgorze = ambassadorOf(2, [19.955, 50.043], { name: 'Anna Ćwik' });
const pleszow = ambassadorOf(3, [20.11, 50.07], { name: 'Jan Cebula' });
const nowhere = ambassadorOf(4, null, { name: 'Ewa Adamczyk' });
const everybody = [kazimierz, podgorze, pleszow, nowhere];
const centre: [number, number, number, number] = [19.9, 50.03, 20, 50.07];

const names = (order: 'view' | 'name', bounds = centre) =>
  orderMatches(everybody, order, bounds, 'pl').map(({ name }) => name);

describe('the list of ambassadors', () => {
  it('puts those in view of the map first, each part by surname in Polish order', () => {
    expect(names('view')).toEqual(['Anna Ćwik', 'Łucja Żak', 'Ewa Adamczyk', 'Jan Cebula']);
  });

  it('is by surname alone where asked: C before Ć', () => {
    expect(names('name')).toEqual(['Ewa Adamczyk', 'Jan Cebula', 'Anna Ćwik', 'Łucja Żak']);
  });

  it('counts who is in view and who has no place', () => {
    expect(countMatches(everybody, centre)).toEqual({ inView: 2, unlocated: 1 });
    expect(countMatches(everybody, null)).toEqual({ inView: 0, unlocated: 1 });
  });

  it('takes the last word as the surname', () => {
    expect(bySurname('Anna Maria Ćwik')).toBe('Ćwik Anna Maria');
  });
});
