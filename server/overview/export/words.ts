import type { Stage } from '../../editions/stage.ts';
import type { Column } from '../column.ts';
import type { LateKind } from '../limits.ts';
import type { NextItem } from '../schema.ts';

/** Columns of files, as the other exports name theirs. */
export const columnNames: Record<Column, string> = {
  ambassadors: 'ambasadorzy',
  unserved: 'nieobslugiwani_szacunek',
  'meetings-held': 'spotkania_odbyte',
  'meetings-planned': 'spotkania_planowane',
  needs: 'potrzeby',
  drafts: 'szkice',
  developed: 'opracowane',
  'in-consultation': 'w_konsultacji',
  'feedback-given': 'z_opinia',
  workshop: 'na_warsztatach',
  improved: 'poprawione',
  ready: 'gotowe',
  submitted: 'zlozone',
  'outcome-awaited': 'wynik_w_toku',
  'outcome-positive': 'wynik_pozytywny',
  'outcome-negative': 'wynik_odpadly',
  'outcome-on-ballot': 'wynik_pod_glosowanie',
  'outcome-selected': 'wynik_wybrane',
  'outcome-not-selected': 'wynik_niewybrane',
};

export const lateWords: Record<LateKind, string> = {
  'round-late': 'Opinia jednostki po terminie',
  'round-to-confirm': 'Pytanie do jednostki czeka na skierowanie',
  application: 'Zgłoszenie ambasadora czeka na decyzję',
  'area-proposal': 'Nowa wersja obszaru czeka na decyzję',
  'meeting-to-tell': 'Spotkanie bez podsumowania',
  'workshop-to-close': 'Warsztat lub maraton do zamknięcia',
  'training-to-close': 'Szkolenie do zamknięcia',
  'discussion-report': 'Zgłoszona wypowiedź czeka na decyzję',
  'exchange-report': 'Zgłoszony wpis w wymianie doświadczeń czeka na decyzję',
};

export const nextWords: Record<NextItem['kind'], string> = {
  'stage-opens': 'Początek etapu',
  'stage-closes': 'Koniec etapu',
  workshop: 'Warsztat',
  marathon: 'Maraton',
  meeting: 'Spotkanie',
  training: 'Szkolenie',
  'round-due': 'Termin opinii jednostki',
};

export const stageWords: Record<Stage, string> = {
  applications: 'nabór ambasadorów',
  training: 'szkolenia',
  meetings: 'spotkania',
  consultations: 'konsultacje z jednostkami',
  workshops: 'warsztaty',
  submission: 'składanie projektów',
};
