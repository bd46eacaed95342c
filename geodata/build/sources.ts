/**
 * Who published what, when, on which terms: the lines that go into every file with figures. A date is as exact as the
 * source gives it; where it gives none, or no terms, that is said rather than guessed.
 */
import type { Sources } from '../dataset.ts';

const TERMS_NOT_STATED = 'warunków nie podano przy danych; podaj źródło';

export const OSM_DISTRICTS: Sources = {
  osm: {
    publisher: '© autorzy OpenStreetMap',
    title: 'Granice i powierzchnia dzielnic Krakowa',
    date: null,
    terms: 'ODbL 1.0, https://www.openstreetmap.org/copyright',
  },
};

export const RESIDENTS: Sources = {
  residents: {
    publisher: 'Gmina Miejska Kraków',
    title:
      'Mieszkańcy zameldowani na pobyt stały według dzielnic, https://api.um.krakow.pl/opendata-mieszkancy-pobyt-staly/v1/',
    date: '2025-12-31',
    terms: TERMS_NOT_STATED,
  },
};

export const PABULIB: Sources = {
  pabulib: {
    publisher: 'Pabulib (https://pabulib.org), z wyników ogłoszonych przez Gminę Miejską Kraków',
    title: 'Głosowania w budżecie obywatelskim Krakowa',
    date: '2018/2025',
    terms:
      'autorzy proszą o cytowanie: Stolicki, Szufa, Talmon, „Pabulib: A Participatory Budgeting Library”, arXiv:2012.06539',
  },
};

export const BUDGET: Sources = {
  budget: {
    publisher: 'budzet.krakow.pl, przeliczone z danych Pabulib',
    title: 'Pule dzielnic i wskaźniki głosowań w budżecie obywatelskim',
    date: '2018/2025',
    terms: TERMS_NOT_STATED,
  },
};

export const PRECINCTS: Sources = {
  msip: {
    publisher: 'Miejski System Informacji Przestrzennej w Krakowie (MSIP)',
    title: 'Obwody głosowania z wykazem ulic, warstwa K05_Wybory_Dzielnice',
    date: '2024',
    terms: 'z podaniem źródła, bez komercyjnego rozpowszechniania',
  },
  pkw: {
    publisher: 'Państwowa Komisja Wyborcza (PKW)',
    title: 'Głosy ważne w obwodach',
    date: '2024-04',
    terms: TERMS_NOT_STATED,
  },
};
