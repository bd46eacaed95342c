/** Who published what, when, on which terms: the lines that go into every file with figures. */
import type { Sources } from '../dataset.ts';

export const OSM_DISTRICTS: Sources = {
  osm: {
    publisher: '© autorzy OpenStreetMap',
    title: 'Granice dzielnic Krakowa',
    date: '2025-05-30',
    terms: 'ODbL 1.0, https://www.openstreetmap.org/copyright',
  },
};

export const RESIDENTS: Sources = {
  residents: {
    publisher: 'Gmina Miejska Kraków',
    title: 'Liczba mieszkańców zameldowanych na pobyt stały według dzielnic',
    date: '2025-12-31',
    terms: 'dane publiczne, https://api.um.krakow.pl/opendata-mieszkancy-pobyt-staly/v1/',
  },
};

export const PABULIB: Sources = {
  pabulib: {
    publisher: 'Pabulib, z wyników ogłoszonych przez Gminę Miejską Kraków',
    title: 'Głosowania w budżecie obywatelskim Krakowa 2018–2025',
    date: '2025-10-03',
    terms: 'CC BY, https://pabulib.org',
  },
};

export const BUDGET: Sources = {
  budget: {
    publisher: 'Gmina Miejska Kraków, budzet.krakow.pl',
    title: 'Pule dzielnic i wyniki budżetu obywatelskiego',
    date: '2025-10-03',
    terms: 'dane publiczne',
  },
};

export const PRECINCTS: Sources = {
  msip: {
    publisher: 'Miejski System Informacji Przestrzennej w Krakowie (MSIP)',
    title: 'Obwody głosowania z wykazem ulic, warstwa K05_Wybory_Dzielnice',
    date: '2024-04-07',
    terms: 'z podaniem źródła, bez dalszej odpłatnej odsprzedaży, https://msip.krakow.pl',
  },
  pkw: {
    publisher: 'Państwowa Komisja Wyborcza (PKW)',
    title: 'Głosy ważne w wyborach samorządowych w obwodach',
    date: '2024-04-07',
    terms: 'dane publiczne',
  },
};
