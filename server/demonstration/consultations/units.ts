import type { UnitContent } from '../../consultations/units/schema.ts';

/** Units of the city that answer residents; which themes each answers is assumed. */
export const plannedUnits: UnitContent[] = [
  { code: 'ZZM', name: 'Zarząd Zieleni Miejskiej', themes: ['greenery'], answerDays: 14, active: true },
  {
    code: 'ZDMK',
    name: 'Zarząd Dróg Miasta Krakowa',
    themes: ['infrastructure', 'safety'],
    answerDays: 21,
    active: true,
  },
  { code: 'ZTP', name: 'Zarząd Transportu Publicznego', themes: ['cycling'], answerDays: 14, active: true },
  { code: 'ZIS', name: 'Zarząd Infrastruktury Sportowej', themes: ['sport'], answerDays: 14, active: true },
  { code: 'MCOO', name: 'Miejskie Centrum Obsługi Oświaty', themes: ['education'], answerDays: 14, active: true },
  { code: 'WE', name: 'Wydział Edukacji', themes: ['education'], answerDays: 14, active: true },
  { code: 'WK', name: 'Wydział Kultury', themes: ['culture'], answerDays: 10, active: true },
  { code: 'WPS', name: 'Wydział Polityki Społecznej', themes: ['social', 'health'], answerDays: 14, active: true },
  {
    code: 'KEGW',
    name: 'Klimat-Energia-Gospodarka Wodna',
    themes: [],
    answerDays: 21,
    active: true,
  },
  { code: 'GS', name: 'Wydział Skarbu Miasta', themes: [], answerDays: 7, active: true },
];

/** Whom the ready account of an expert speaks for. */
export const ownUnits = ['ZZM', 'ZDMK'];
