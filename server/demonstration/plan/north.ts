import type { PlannedAmbassador } from './planned.ts';

/** Districts III and IV. */
export const north: PlannedAmbassador[] = [
  {
    name: 'Renata Pyzik',
    forms: ['budget'],
    introduction: 'Ugorek ma świetny dom kultury i za mało miejsc do zabawy w deszcz. Od tego zaczynamy.',
    area: { name: 'Ugorek', kind: 'estate', precincts: [43, 44, 45, 46, 47] },
  },
  {
    name: 'Dobromir Kasprzyca',
    forms: ['budget', 'consultation'],
    introduction: 'Prądnik Czerwony to moja codzienna trasa z psem. Notuję, co sąsiedzi chcieliby zmienić.',
    area: { name: 'Prądnik Czerwony Zachód', kind: 'part-of-district', precincts: [59, 61, 62, 63, 64] },
  },
  {
    name: 'Iryna Kowalczuk-Melnyk',
    forms: ['local-initiative', 'consultation'],
    introduction:
      'Pomagam sąsiadom po polsku i po ukraińsku. Na Strzelców i Rozrywce mieszkamy tak samo, więc decydujmy razem.',
    area: { name: 'Rozrywka, Strzelców i Marchołta', kind: 'part-of-district', precincts: [57, 58, 60] },
  },
  {
    name: 'Wacław Rusinek',
    forms: ['budget'],
    introduction: 'Od Akacjowej po Pilotów znam każde podwórko. Przyjdź z pomysłem, wyjdziesz z gotowym opisem.',
    area: { name: 'Akacjowa i Pilotów', kind: 'estate', precincts: [53, 54, 55, 56] },
  },
  {
    name: 'Grażyna Sztorc',
    forms: ['budget', 'local-initiative'],
    introduction: 'Azory są zielone, bo ludzie o nie dbają. Chcę, żeby to dbanie miało swój budżet.',
    area: { name: 'Azory', kind: 'estate', precincts: [99, 100, 101, 102, 103, 104, 105] },
  },
  {
    name: 'Patryk Czernik',
    forms: ['budget'],
    introduction: 'Na Krowodrzy Górce kończy się tramwaj, a zaczynają pomysły. Najczęściej rozmawiamy o boiskach.',
    area: { name: 'Krowodrza Górka', kind: 'estate', precincts: [85, 86, 87, 88, 89, 90] },
  },
  {
    name: 'Lucyna Ogórek-Stach',
    forms: ['budget', 'consultation'],
    introduction:
      'Górka Narodowa to osiedle młodych rodzin. Szukamy miejsca na przychodnię, bibliotekę i plac, na którym można się poznać.',
    area: { name: 'Górka Narodowa', kind: 'estate', precincts: [69, 70, 71, 72] },
  },
  {
    name: 'Zenobiusz Karp',
    forms: ['budget'],
    introduction: 'Żabiniec pamięta stawy, my pamiętamy o zieleni. Dyżur mam w każdą sobotę na targu.',
    area: { name: 'Żabiniec i okolice', kind: 'estate', precincts: [81, 82, 84] },
  },
  {
    name: 'Kornelia Wnękowska',
    forms: ['local-initiative'],
    introduction: 'Mackiewicza, Siewna i Bociana dzieli tylko ulica. Łączymy ogródki, ścieżki i zniecierpliwienie.',
    area: { name: 'Siewna i Mackiewicza', kind: 'part-of-district', precincts: [77, 79, 80] },
  },
  {
    name: 'Franciszek Oparka',
    forms: ['consultation'],
    introduction: 'Tonie leżą na uboczu, więc głos stąd musi być dobrze zapisany. Tym się zajmuję.',
    area: { name: 'Tonie i Bronowice Wielkie', kind: 'part-of-district', precincts: [93, 94] },
  },
  {
    name: 'Urszula Bednarczyk-Lis',
    forms: ['budget', 'local-initiative'],
    introduction: 'Od Chełmońskiego do Radzikowskiego robimy sąsiedzkie śniadania. Pomysły przychodzą przy kawie.',
    area: { name: 'Chełmońskiego i Conrada', kind: 'part-of-district', precincts: [96, 97, 98] },
  },
  {
    name: 'Jeremi Walaszek',
    forms: ['budget', 'consultation'],
    introduction:
      'Dolina Prądnika jest wspólna dla trzech dzielnic. Pilnuję, żeby ścieżka nad rzeką nie kończyła się na ich granicy.',
    area: {
      name: 'Dolina Prądnika',
      kind: 'part-of-district',
      drawn: [
        [
          [19.9332, 50.0982],
          [19.9389, 50.0958],
          [19.9441, 50.0934],
          [19.9476, 50.0899],
          [19.9518, 50.0868],
          [19.9573, 50.0836],
          [19.9618, 50.0801],
          [19.9663, 50.0772],
          [19.9708, 50.0741],
          [19.9726, 50.0754],
          [19.9682, 50.0788],
          [19.9635, 50.0819],
          [19.9591, 50.0852],
          [19.9541, 50.0886],
          [19.9499, 50.0917],
          [19.9466, 50.0952],
          [19.9408, 50.0978],
          [19.9349, 50.1001],
        ],
      ],
    },
  },
];
