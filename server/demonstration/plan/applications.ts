import type { PlannedApplication } from './planned.ts';

/** Applications in every state but a draft, in places that nobody serves today; all people are invented. */
export const plannedApplications: PlannedApplication[] = [
  {
    name: 'Kazimiera Pogodna',
    status: 'submitted',
    daysAgo: 19,
    forms: ['budget', 'consultation'],
    motivation:
      'Bielany i Przegorzały dzieli las i brak autobusu. Chcę zebrać sąsiadów z obu stron i zapisać, co naprawdę jest nam potrzebne.',
    experience: 'Cztery lata w radzie rodziców, dwa wnioski do budżetu obywatelskiego.',
    accessibility: 'Poruszam się na wózku: proszę o szkolenie w budynku bez progów.',
    area: { name: 'Bielany i Przegorzały', kind: 'estate', precincts: [140, 141] },
  },
  {
    name: 'Jeremi Wszędobył',
    status: 'submitted',
    daysAgo: 12,
    forms: ['budget'],
    motivation:
      'Na Łęgu przybywa bloków, a ubywa drzew. Chcę, żeby nowi i dawni mieszkańcy poznali się przy jednym stole.',
    area: { name: 'Łęg', kind: 'estate', precincts: [294] },
  },
  {
    name: 'Otylia Targowska-Miś',
    status: 'submitted',
    daysAgo: 6,
    forms: ['budget', 'local-initiative'],
    motivation:
      'Prowadzę kiosk przy Hali Targowej i słyszę, o czym mówią ludzie. Pomogę im zamienić to na wnioski, które da się zrealizować.',
    experience: 'Organizuję co roku piknik podwórkowy.',
    area: { name: 'Grzegórzki wokół Hali Targowej', kind: 'part-of-district', precincts: [30, 31, 33] },
  },
  {
    name: 'Wacław Przecznica',
    status: 'submitted',
    daysAgo: 2,
    forms: ['consultation'],
    motivation:
      'Na Składowej mijamy się codziennie i prawie się nie znamy. Chcę to zmienić, zaczynając od wspólnego zazielenienia ulicy.',
    area: {
      name: 'Ulica Składowa i okolice',
      kind: 'streets',
      streets: { district: 5, labels: ['ul. Składowa'] },
    },
  },
  {
    name: 'Faustyna Rynkowa',
    status: 'submitted',
    daysAgo: 0,
    forms: ['budget', 'local-initiative', 'consultation'],
    motivation:
      'W środku miasta też się mieszka. Znam prawie wszystkie bramy między Plantami a Rynkiem i ich lokatorów.',
    area: { name: 'Stare Miasto wewnątrz Plant', kind: 'part-of-district', precincts: [7, 8, 9, 10] },
  },
  {
    name: 'Kalina Poprawkowska',
    status: 'returned',
    daysAgo: 9,
    decidedDaysAgo: 3,
    note: 'Dziękujemy za zgłoszenie! Prosimy dopisać, jak chce Pani docierać do sąsiadów, i sprawdzić, czy obszar ma objąć też domy po drugiej stronie ulicy Zakopiańskiej.',
    forms: ['budget'],
    motivation: 'Opatkowice rosną i nikt nie pyta, gdzie mają się bawić dzieci.',
    area: { name: 'Opatkowice', kind: 'estate', precincts: [198] },
  },
  {
    name: 'Bogna Świeżak',
    status: 'accepted',
    daysAgo: 15,
    decidedDaysAgo: 4,
    note: 'Serdecznie witamy w programie. Zapraszamy na najbliższe szkolenie.',
    forms: ['budget', 'local-initiative'],
    motivation: 'Rajsko i Barycz leżą na końcu miasta, ale pomysłów mamy jak w centrum. Zaczynamy od chodników.',
  },
  {
    name: 'Roch Zamaszysty',
    status: 'declined',
    daysAgo: 24,
    decidedDaysAgo: 20,
    note: 'Obszar obejmuje niemal całą dzielnicę. W tej edycji szukamy ambasadorów mniejszych okolic: zachęcamy do zgłoszenia jednego osiedla.',
    forms: ['budget', 'consultation'],
    motivation: 'Znam całe Wzgórza Krzesławickie i chcę działać na całości.',
    area: {
      name: 'Wzgórza Krzesławickie',
      kind: 'part-of-district',
      precincts: [360, 361, 362, 363, 364, 365, 366, 367, 368, 369],
    },
  },
  {
    name: 'Iwo Zmiennik',
    status: 'withdrawn',
    daysAgo: 17,
    decidedDaysAgo: 16,
    note: 'Dostałem pracę w innym mieście i nie dam rady. Życzę powodzenia następcom!',
    forms: ['local-initiative'],
    motivation: 'Sidzina ma pola, ścieżki i świetlicę, którą warto ożywić.',
    area: { name: 'Sidzina', kind: 'estate', precincts: [164] },
  },
];

/** Next versions of areas that wait for a decision. */
export const plannedProposals = [
  {
    ambassador: 'Leszek Podsiadlik',
    daysAgo: 5,
    note: 'Dołączam domy przy granicy miasta: ich mieszkańcy i tak przychodzą na nasze spotkania.',
    area: { name: 'Bronowice Małe', kind: 'part-of-district' as const, precincts: [128, 131, 134, 135] },
  },
];

/** The draft that a ready account has begun. */
export const plannedDraft = {
  answers: {
    name: 'Kajetan Szkicowski',
    residenceConfirmed: true,
    forms: ['local-initiative' as const],
    motivation: 'Rżąka to szpital, las i nowe bloki.',
  },
  area: { name: 'Rżąka', kind: 'estate' as const, precincts: [252] },
};
