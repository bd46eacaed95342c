import type { TrainingPlan } from '../../trainings/schema.ts';

/** Times are kept relative to the day on which the demonstration starts, so that some can be signed up for. */
export type PlannedTraining = {
  /** Days from today, negative in the past; clock times in Kraków. */
  inDays: number;
  from: string;
  to: string;
  training: {
    [Format in TrainingPlan['format']]: Omit<Extract<TrainingPlan, { format: Format }>, 'startsAt' | 'endsAt'>;
  }[TrainingPlan['format']];
  /** How many fictional ambassadors sign up, in the order of their ids. */
  people: number;
  outcome?: 'held' | 'cancelled';
};

const hall = {
  format: 'in-person',
  place: 'Urząd Miasta Krakowa, pl. Wszystkich Świętych 3-4, sala Kupiecka',
  point: [19.9372, 50.0592] as [number, number],
  accessibility: ['step-free', 'lift', 'toilet', 'hearing-loop'],
  accessibilityNote:
    'Wejście bez schodów od ul. Poselskiej. Tłumacza języka migowego zapewniamy po zgłoszeniu na 3 dni przed szkoleniem.',
} as const;

export const plannedTrainings: PlannedTraining[] = [
  {
    inDays: 6,
    from: '17:30',
    to: '20:00',
    people: 7,
    training: {
      ...hall,
      accessibility: [...hall.accessibility],
      title: 'Jak prowadzić spotkanie sąsiedzkie',
      description:
        'Od zaproszenia na klatce schodowej do listy potrzeb, którą da się zamienić w projekt.\n\n- zaproszenia, które działają\n- zadawanie pytań zamiast odpowiadania\n- co zrobić, gdy robi się gorąco\n\nSzkolenie z edycji demonstracyjnej: osoby są fikcyjne.',
      capacity: 16,
    },
  },
  {
    inDays: 10,
    from: '18:00',
    to: '19:30',
    people: 6,
    training: {
      format: 'online',
      title: 'Co mówią wyniki głosowań o Twojej okolicy',
      description:
        'Czytamy razem wyniki z lat 2018–2025: frekwencję, koszty, projekty, które wygrały i które przepadły.\n\nSzkolenie z edycji demonstracyjnej: osoby są fikcyjne.',
      capacity: 4,
      link: 'https://spotkania.okolica.example/wyniki',
      accessibility: ['captions', 'sign-language'],
      accessibilityNote: null,
    },
  },
  {
    inDays: -1,
    from: '17:00',
    to: '19:00',
    people: 9,
    training: {
      ...hall,
      accessibility: [...hall.accessibility],
      title: 'Pierwsze kroki ambasadora',
      description:
        'Program, prawa i obowiązki, dane osobowe, bezpieczeństwo spotkań.\n\nSzkolenie z edycji demonstracyjnej: osoby są fikcyjne.',
      capacity: 20,
    },
  },
  {
    inDays: -30,
    from: '17:30',
    to: '20:00',
    people: 12,
    outcome: 'held',
    training: {
      ...hall,
      accessibility: [...hall.accessibility],
      title: 'Budżet obywatelski od podstaw',
      description:
        'Zasady, terminy, koszty i weryfikacja projektów.\n\nSzkolenie z edycji demonstracyjnej: osoby są fikcyjne.',
      capacity: 20,
    },
  },
  {
    inDays: 3,
    from: '10:00',
    to: '12:00',
    people: 3,
    outcome: 'cancelled',
    training: {
      ...hall,
      accessibility: [...hall.accessibility],
      title: 'Spacer badawczy po Grzegórzkach',
      description:
        'Uczymy się patrzeć na ulicę oczami pieszych.\n\nSzkolenie z edycji demonstracyjnej: osoby są fikcyjne.',
      capacity: 12,
    },
  },
];
