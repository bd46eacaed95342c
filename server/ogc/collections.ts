import { ambassadorFeatures } from '../ambassadors/features/queries.ts';
import { areaFeatures } from '../areas/features/queries.ts';
import { coverageFeatures } from '../coverage/features/queries.ts';
import { districtFeatures, precinctFeatures } from '../districts/features/queries.ts';
import { resultFeatures } from '../evaluation/features/queries.ts';
import { meetingFeatures } from '../meetings/features/queries.ts';
import { needFeatures } from '../needs/features/queries.ts';
import { proposalFeatures } from '../proposals/features/queries.ts';
import type { Services } from '../services.ts';
import type { Source } from './source.ts';
import { type Licence, mapPortalTerms, notStated, openDatabaseLicence, ownLicence } from './terms.ts';

export type Collection = {
  /** Part of addresses; stays the same for good. */
  id: string;
  title: string;
  description: string;
  source: Source;
  licence: Licence;
  /** Whom to name where it is used. */
  attribution: string;
  /** Layers whose versions tell when an answer has changed. */
  layers: string[];
  /** Waits until what is derived from other layers has followed them. */
  ready?: (services: Services) => Promise<void>;
};

const okolica = 'Okolica';
const osm = '© autorzy OpenStreetMap';
const precincts = `obwody: MSIP Kraków; linie dzielnic ${osm}; głosy: PKW; mieszkańcy: Gmina Miejska Kraków`;

/** Everything that is published as features. */
export const collections: Collection[] = [
  {
    id: 'districts',
    title: 'Dzielnice',
    description: 'Osiemnaście dzielnic Krakowa: granice, powierzchnia, liczba mieszkańców.',
    source: districtFeatures,
    licence: openDatabaseLicence,
    attribution: `${osm}; mieszkańcy: Gmina Miejska Kraków`,
    layers: ['districts'],
  },
  {
    id: 'precincts',
    title: 'Obwody głosowania',
    description: 'Stałe obwody głosowania z szacunkową liczbą mieszkańców.',
    source: precinctFeatures,
    licence: mapPortalTerms,
    attribution: precincts,
    layers: ['precincts', 'districts'],
  },
  {
    id: 'areas',
    title: 'Obszary ambasadorów',
    description: 'Zatwierdzone obszary, w których działa ktoś z ambasadorów lokalnej partycypacji.',
    source: areaFeatures,
    licence: mapPortalTerms,
    attribution: `Okolica; ${precincts}`,
    layers: ['areas', 'districts', 'precincts'],
  },
  {
    id: 'ambassadors',
    title: 'Ambasadorzy',
    description:
      'Ambasadorzy lokalnej partycypacji: tylko to, co zgodzili się opublikować. Punkt leży w środku obszaru.',
    source: ambassadorFeatures,
    licence: ownLicence,
    attribution: okolica,
    layers: ['areas', 'districts'],
  },
  {
    id: 'meetings',
    title: 'Spotkania',
    description: 'Spotkania zaplanowane, te, które się odbyły, i odwołane.',
    source: meetingFeatures,
    licence: ownLicence,
    attribution: okolica,
    layers: ['meetings', 'areas', 'districts'],
  },
  {
    id: 'needs',
    title: 'Potrzeby',
    description: 'Czego mieszkańcy potrzebują i gdzie, z liczbą osób, które to popierają.',
    source: needFeatures,
    licence: ownLicence,
    attribution: okolica,
    layers: ['needs', 'meetings'],
  },
  {
    id: 'proposals',
    title: 'Propozycje projektów',
    description: 'Propozycje rozwijane razem z mieszkańcami, od opracowania do złożenia, z miejscem i kosztem.',
    source: proposalFeatures,
    licence: ownLicence,
    attribution: okolica,
    layers: ['proposals'],
  },
  {
    id: 'results',
    title: 'Wyniki głosowań',
    description: 'Projekty z dawnych głosowań. Ich położenia nie opublikowano: znana jest tylko dzielnica.',
    source: resultFeatures,
    licence: notStated,
    attribution: 'Pabulib (Stolicki, Szufa, Talmon), z wyników ogłoszonych przez miasto',
    layers: ['results'],
  },
  {
    id: 'coverage',
    title: 'Zasięg ambasadorów w dzielnicach',
    description: 'Ilu mieszkańców dzielnicy i ile km² ma ambasadora, ma kilku albo nie ma żadnego.',
    source: coverageFeatures,
    licence: openDatabaseLicence,
    attribution: `Okolica; granice dzielnic ${osm}`,
    layers: ['coverage', 'areas', 'precincts', 'districts', 'addresses'],
    ready: ({ coverage }) => coverage.settled(),
  },
];
