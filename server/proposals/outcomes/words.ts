import type { ProposalOutcome } from '../status.ts';

type Language = 'pl' | 'en' | 'uk';

/** What an outcome is called in mails; the Polish words stand in the city's tables too. */
export const outcomeWords: Record<ProposalOutcome, Record<Language, string>> = {
  'awaiting-list': { pl: 'czeka na listę poparcia', en: 'awaiting the support list', uk: 'чекає на список підтримки' },
  'under-verification': { pl: 'w trakcie weryfikacji', en: 'under verification', uk: 'на перевірці' },
  positive: { pl: 'zweryfikowany pozytywnie', en: 'verified positively', uk: 'перевірено позитивно' },
  rejected: { pl: 'zweryfikowany negatywnie', en: 'rejected', uk: 'відхилено' },
  'no-list': { pl: 'brak listy poparcia', en: 'no support list', uk: 'немає списку підтримки' },
  withdrawn: { pl: 'wycofany przez autora', en: 'withdrawn by its author', uk: 'відкликано автором' },
  merged: { pl: 'połączony z innym projektem', en: 'merged with another proposal', uk: 'об’єднано з іншим проєктом' },
  protest: { pl: 'złożono odwołanie', en: 'appealed', uk: 'подано оскарження' },
  restored: { pl: 'przywrócony po odwołaniu', en: 'restored after an appeal', uk: 'відновлено після оскарження' },
  'on-ballot': { pl: 'na liście do głosowania', en: 'on the ballot', uk: 'у списку для голосування' },
  selected: { pl: 'wybrany do realizacji', en: 'selected', uk: 'обрано до реалізації' },
  'not-selected': { pl: 'niewybrany', en: 'not selected', uk: 'не обрано' },
};

/** Other ways in which tables write the same. */
const alsoCalled: Record<string, ProposalOutcome> = {
  'oczekuje na liste poparcia': 'awaiting-list',
  'brak listy': 'no-list',
  'w weryfikacji': 'under-verification',
  weryfikacja: 'under-verification',
  pozytywny: 'positive',
  pozytywna: 'positive',
  'ocena pozytywna': 'positive',
  negatywny: 'rejected',
  negatywna: 'rejected',
  'ocena negatywna': 'rejected',
  odrzucony: 'rejected',
  wycofany: 'withdrawn',
  polaczony: 'merged',
  odwolanie: 'protest',
  protest: 'protest',
  przywrocony: 'restored',
  'do glosowania': 'on-ballot',
  'dopuszczony do glosowania': 'on-ballot',
  wybrany: 'selected',
  'nie wybrany': 'not-selected',
};

/** Small letters without marks, with single blanks. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łŁ]/g, 'l')
    .toLowerCase()
    .replaceAll(/[\s_]+/g, ' ')
    .trim();

const known = new Map<string, ProposalOutcome>([
  ...Object.entries(alsoCalled),
  ...(Object.entries(outcomeWords) as [ProposalOutcome, Record<Language, string>][]).flatMap(([outcome, { pl, en }]) =>
    [outcome, pl, en].map((name): [string, ProposalOutcome] => [plainWords(name), outcome]),
  ),
]);

/** The outcome that a cell of a table means. */
export const outcomeCalled = (text: string): ProposalOutcome | undefined => known.get(plainWords(text));
