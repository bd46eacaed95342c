import type { Theme } from '../../proposals/theme.ts';
import type { WorkshopKind } from '../../workshops/kind.ts';

type Venue = {
  name: string;
  address: string;
  point: [lon: number, lat: number];
  stepFree: boolean | null;
  loop: boolean | null;
};

/** Public rooms of the city. Whether they are free then, and how accessible they are, is invented. */
export const venues = {
  arteteka: {
    name: 'Arteteka, sala na parterze',
    address: 'ul. Rajska 12',
    point: [19.9296, 50.0643],
    stepFree: true,
    loop: true,
  },
  nck: {
    name: 'Nowohuckie Centrum Kultury, sala 117',
    address: 'al. Jana Pawła II 232',
    point: [20.0376, 50.0709],
    stepFree: true,
    loop: true,
  },
  podgorze: {
    name: 'Centrum Kultury Podgórza',
    address: 'ul. Sokolska 13',
    point: [19.9476, 50.0445],
    stepFree: true,
    loop: null,
  },
  ruczaj: {
    name: 'Klub Kultury Ruczaj',
    address: 'ul. Rostworowskiego 13',
    point: [19.9055, 50.027],
    stepFree: true,
    loop: false,
  },
  kuznia: {
    name: 'Klub Kuźnia',
    address: 'os. Złotego Wieku 14',
    point: [20.0133, 50.093],
    stepFree: false,
    loop: false,
  },
  reymonta: {
    name: 'Centrum Obywatelskie',
    address: 'ul. Reymonta 20',
    point: [19.9146, 50.0655],
    stepFree: true,
    loop: true,
  },
  kurdwanow: {
    name: 'Klub Kurdwanów',
    address: 'ul. Witosa 39',
    point: [19.956, 50.0103],
    stepFree: true,
    loop: null,
  },
} satisfies Record<string, Venue>;

export type PlannedWorkshop = {
  kind: WorkshopKind;
  title: string;
  description: string;
  themes: Theme[];
  /** Codes of units with a table each; a marathon has helpers instead. */
  units: string[];
  venue: keyof typeof venues | null;
  /** Weeks from the week of the demonstration, and the day of the week, Monday 1. */
  week: number;
  day: number;
  at: string;
  minutes: number;
  slotMinutes: number;
  helpers?: number;
  cancelled?: string;
  signLanguage?: boolean;
};

const talk = 'Przynieście projekt w takim stanie, w jakim jest: wystarczy opis i miejsce na mapie.';
const help =
  'Pomożemy wpisać projekt do formularza na platformie miasta, pole po polu. Weźcie pakiet z Okolicy i dane do logowania. Komputery są na miejscu.';

export const plannedWorkshops: PlannedWorkshop[] = [
  {
    kind: 'workshop',
    title: 'Warsztaty: zieleń i środowisko',
    description: `${talk}\n\nPorozmawiamy o nasadzeniach, retencji i utrzymaniu zieleni po zakończeniu projektu.`,
    themes: ['greenery'],
    units: ['ZZM', 'KEGW'],
    venue: 'arteteka',
    week: -3,
    day: 2,
    at: '16:00',
    minutes: 180,
    slotMinutes: 20,
  },
  {
    kind: 'workshop',
    title: 'Warsztaty: ulice, bezpieczeństwo i rowery',
    description: `${talk}\n\nPorozmawiamy o przejściach, oświetleniu, chodnikach i drogach dla rowerów.`,
    themes: ['infrastructure', 'safety', 'cycling'],
    units: ['ZDMK', 'ZTP'],
    venue: 'podgorze',
    week: -2,
    day: 3,
    at: '16:30',
    minutes: 150,
    slotMinutes: 20,
  },
  {
    kind: 'workshop',
    title: 'Dyżur on-line: edukacja i sport',
    description: `${talk}\n\nRozmowy odbywają się w pokojach wideo, każda trwa kwadrans.`,
    themes: ['education', 'sport'],
    units: ['MCOO', 'ZIS'],
    venue: null,
    week: -1,
    day: 4,
    at: '17:00',
    minutes: 90,
    slotMinutes: 15,
  },
  {
    kind: 'marathon',
    title: 'Maraton pisania wniosków w Artetece',
    description: help,
    themes: [],
    units: [],
    venue: 'arteteka',
    week: -1,
    day: 6,
    at: '10:00',
    minutes: 240,
    slotMinutes: 30,
    helpers: 2,
  },
  {
    kind: 'workshop',
    title: 'Warsztaty: zieleń i woda w Nowej Hucie',
    description: `${talk}\n\nSzczególnie zapraszamy autorów projektów z Nowej Huty, Mistrzejowic i Bieńczyc.`,
    themes: ['greenery'],
    units: ['ZZM', 'KEGW'],
    venue: 'nck',
    week: 1,
    day: 2,
    at: '16:00',
    minutes: 180,
    slotMinutes: 20,
    signLanguage: true,
  },
  {
    kind: 'workshop',
    title: 'Warsztaty: chodniki, przejścia, oświetlenie',
    description: `${talk}\n\nWeźcie zdjęcia miejsca: często rozstrzygają, czy teren nadaje się do przebudowy.`,
    themes: ['infrastructure', 'safety'],
    units: ['ZDMK', 'GS'],
    venue: 'ruczaj',
    week: 1,
    day: 4,
    at: '16:30',
    minutes: 160,
    slotMinutes: 20,
  },
  {
    kind: 'workshop',
    title: 'Warsztaty: kultura i sprawy społeczne',
    description: `${talk}\n\nPorozmawiamy o zajęciach, wydarzeniach i miejscach spotkań.`,
    themes: ['culture', 'social', 'health'],
    units: ['WK', 'WPS'],
    venue: 'reymonta',
    week: 2,
    day: 1,
    at: '16:00',
    minutes: 150,
    slotMinutes: 20,
  },
  {
    kind: 'workshop',
    title: 'Warsztaty: sport i szkoły',
    description: `${talk}\n\nPorozmawiamy o boiskach, placach zabaw i tym, kto je utrzymuje.`,
    themes: ['sport', 'education'],
    units: ['ZIS', 'WE'],
    venue: 'kuznia',
    week: 2,
    day: 3,
    at: '16:30',
    minutes: 150,
    slotMinutes: 20,
  },
  {
    kind: 'workshop',
    title: 'Dyżur on-line: ulice i rowery',
    description: `${talk}\n\nRozmowy odbywają się w pokojach wideo, każda trwa kwadrans.`,
    themes: ['infrastructure', 'cycling', 'safety'],
    units: ['ZDMK', 'ZTP'],
    venue: null,
    week: 2,
    day: 5,
    at: '15:00',
    minutes: 90,
    slotMinutes: 15,
  },
  {
    kind: 'workshop',
    title: 'Warsztaty na Kurdwanowie: wszystkie tematy',
    description: talk,
    themes: [],
    units: ['ZZM', 'GS', 'ZIS'],
    venue: 'kurdwanow',
    week: 1,
    day: 5,
    at: '16:00',
    minutes: 120,
    slotMinutes: 20,
    cancelled: 'Awaria ogrzewania w klubie. Zapraszamy na warsztaty w innych miejscach.',
  },
  {
    kind: 'marathon',
    title: 'Maraton pisania wniosków w Podgórzu',
    description: help,
    themes: [],
    units: [],
    venue: 'podgorze',
    week: 3,
    day: 6,
    at: '10:00',
    minutes: 240,
    slotMinutes: 30,
    helpers: 3,
  },
  {
    kind: 'marathon',
    title: 'Maraton pisania wniosków na Kurdwanowie',
    description: help,
    themes: [],
    units: [],
    venue: 'kurdwanow',
    week: 4,
    day: 2,
    at: '15:00',
    minutes: 240,
    slotMinutes: 30,
    helpers: 2,
    signLanguage: true,
  },
];

/** What authors ask at the tables. */
export const questions: Record<Theme, string> = {
  greenery: 'Czy drzewa mogą rosnąć nad siecią, która biegnie pod trawnikiem?',
  infrastructure: 'Kto utrzymuje oświetlenie po zakończeniu projektu?',
  culture: 'Czy zajęcia mogą trwać cały rok, czy tylko kilka miesięcy?',
  sport: 'Jaką nawierzchnię wybrać, żeby boisko służyło także zimą?',
  social: 'Czy lokal na spotkania może udostępnić miasto?',
  health: 'Czy badania muszą być dostępne dla całej dzielnicy?',
  education: 'Czy z placu zabaw przy szkole będzie można korzystać po lekcjach?',
  safety: 'Czy wyniesione przejście wymaga zgody na zmianę organizacji ruchu?',
  cycling: 'Czy stojaki można ustawić na chodniku węższym niż trzy metry?',
};

/** What was agreed at tables of workshops that are over. */
export const agreements = [
  'Miejsce przesunąć o kilka metrów poza pas drogowy. Koszt wpisać z zapasem 10%.',
  'Autorzy dopiszą, kto będzie podlewał rośliny przez pierwsze trzy lata.',
  'Projekt zgodny z planami jednostki. Warto rozłożyć go na dwa etapy.',
  'Autorzy połączą siły z autorami podobnego projektu po drugiej stronie ulicy.',
];
