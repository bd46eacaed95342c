import type { MeetingForm } from '../../meetings/stage.ts';

/** A fictional meeting. Weeks count from the one that the demonstration is first loaded in; Monday is day 1. */
export type PlannedMeeting = {
  /** Name of the ambassador, as in the plan of ambassadors; it is held in the middle of their area. */
  ambassador: string;
  week: number;
  day: 1 | 2 | 3 | 4 | 5 | 6;
  /** Hour it begins at, and minutes it takes. */
  at: `${number}:${number}`;
  minutes: number;
  form: MeetingForm;
  title: string;
  agenda: string;
  venue: keyof typeof venues;
  capacity?: number;
  /** People who have signed up; more than the capacity wait. */
  signedUp?: number;
  signLanguage?: boolean;
  languages?: string[];
  cancelled?: string;
  /** Only whoever plans it sees it. */
  draft?: boolean;
  outcome?: { notes: string; inPerson: number | null; online: number | null };
};

/** Kinds of places, none of them a real one. */
export const venues = {
  library: { name: 'Filia biblioteki', stepFree: true, lift: null, loop: true },
  club: { name: 'Klub osiedlowy', stepFree: true, lift: null, loop: false },
  school: { name: 'Świetlica szkoły podstawowej', stepFree: false, lift: false, loop: false },
  council: { name: 'Sala rady dzielnicy', stepFree: true, lift: true, loop: true },
  yard: { name: 'Podwórko przy placu zabaw', stepFree: true, lift: null, loop: null },
  cafe: { name: 'Kawiarnia społeczna', stepFree: null, lift: null, loop: null },
  none: { name: '', stepFree: null, lift: null, loop: null },
};

export const needs =
  'Co nam przeszkadza i czego brakuje: spisujemy potrzeby na mapie okolicy.\nIle kosztowały podobne projekty.\nKto się czym zajmie.';
export const ideas =
  'Pomysły z poprzedniego spotkania.\nCzy teren należy do miasta.\nWstępny opis i koszt każdego pomysłu.';
export const start =
  'Czym jest budżet obywatelski i co się zmieniło.\nRozmowa przy stolikach.\nPierwsza lista pomysłów.';
export const walk =
  'Spacer na około dwa kilometry, w spokojnym tempie.\nPo drodze zapisujemy miejsca, które wymagają zmiany.';

export const held = (inPerson: number | null, online: number | null, notes: string) => ({ inPerson, online, notes });
