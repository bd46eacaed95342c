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

export type Collection = {
  /** Part of addresses; stays the same for good. */
  id: string;
  title: string;
  description: string;
  source: Source;
  /** Layers whose versions tell when an answer has changed. */
  layers: string[];
  /** Waits until what is derived from other layers has followed them. */
  ready?: (services: Services) => Promise<void>;
};

/** Everything that is published as features. */
export const collections: Collection[] = [
  {
    id: 'districts',
    title: 'Dzielnice',
    description: 'Osiemnaście dzielnic Krakowa: granice, powierzchnia, liczba mieszkańców.',
    source: districtFeatures,
    layers: ['districts'],
  },
  {
    id: 'precincts',
    title: 'Obwody głosowania',
    description: 'Stałe obwody głosowania z szacunkową liczbą mieszkańców.',
    source: precinctFeatures,
    layers: ['precincts', 'districts'],
  },
  {
    id: 'areas',
    title: 'Obszary ambasadorów',
    description: 'Zatwierdzone obszary, w których działa ktoś z ambasadorów lokalnej partycypacji.',
    source: areaFeatures,
    layers: ['areas', 'districts', 'precincts'],
  },
  {
    id: 'ambassadors',
    title: 'Ambasadorzy',
    description:
      'Ambasadorzy lokalnej partycypacji: tylko to, co zgodzili się opublikować. Punkt leży w środku obszaru.',
    source: ambassadorFeatures,
    layers: ['areas', 'districts'],
  },
  {
    id: 'meetings',
    title: 'Spotkania',
    description: 'Spotkania zaplanowane, te, które się odbyły, i odwołane.',
    source: meetingFeatures,
    layers: ['meetings', 'areas', 'districts'],
  },
  {
    id: 'needs',
    title: 'Potrzeby',
    description: 'Czego mieszkańcy potrzebują i gdzie, z liczbą osób, które to popierają.',
    source: needFeatures,
    layers: ['needs', 'meetings'],
  },
  {
    id: 'proposals',
    title: 'Propozycje projektów',
    description: 'Propozycje rozwijane razem z mieszkańcami, od opracowania do złożenia, z miejscem i kosztem.',
    source: proposalFeatures,
    layers: ['proposals'],
  },
  {
    id: 'results',
    title: 'Wyniki głosowań',
    description: 'Projekty z dawnych głosowań. Ich położenia nie opublikowano: znana jest tylko dzielnica.',
    source: resultFeatures,
    layers: ['results'],
  },
  {
    id: 'coverage',
    title: 'Zasięg ambasadorów w dzielnicach',
    description: 'Ilu mieszkańców dzielnicy i ile km² ma ambasadora, ma kilku albo nie ma żadnego.',
    source: coverageFeatures,
    layers: ['coverage', 'areas', 'precincts', 'districts', 'addresses'],
    ready: ({ coverage }) => coverage.settled(),
  },
];
