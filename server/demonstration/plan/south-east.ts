import type { PlannedAmbassador } from './planned.ts';

/** Districts XII and XIII. */
export const southEast: PlannedAmbassador[] = [
  {
    name: 'Teodozja Wróblik',
    forms: ['budget'],
    introduction: 'Na Kozłówku granica dzielnic biegnie przez podwórko. U nas nikt jej nie zauważa.',
    area: { name: 'Na Kozłówku', kind: 'estate', precincts: [233, 237, 238, 239, 240, 241, 242] },
  },
  {
    name: 'Sławomir Nocoń',
    forms: ['budget', 'local-initiative'],
    introduction: 'Nowy Prokocim czeka na dom kultury w zasięgu spaceru. Tymczasem robimy kino pod blokiem.',
    area: { name: 'Nowy Prokocim', kind: 'estate', precincts: [248, 249, 250, 251, 253, 254, 255, 256] },
  },
  {
    name: 'Aldona Gierczak',
    forms: ['consultation'],
    introduction: 'Stary Prokocim to park, rynek i kolej. Pytam o wszystko, co z nich zostanie dla mieszkańców.',
    area: { name: 'Stary Prokocim', kind: 'part-of-district', precincts: [244, 245, 247] },
  },
  {
    name: 'Konstanty Maciejko',
    forms: ['budget'],
    introduction: 'Nowy Bieżanów: cztery przystanki i jedno boisko. Reszta zależy od nas.',
    area: { name: 'Nowy Bieżanów', kind: 'estate', precincts: [260, 261, 262, 264] },
  },
  {
    name: 'Felicja Zaręba-Nowotny',
    forms: ['local-initiative', 'consultation'],
    introduction: 'Stary Bieżanów ma duszę wsi i adres w mieście. Dbamy o strumienie, kapliczki i chodniki.',
    area: { name: 'Stary Bieżanów', kind: 'part-of-district', precincts: [266, 267, 268] },
  },
  {
    name: 'Rozalia Tyrpak',
    forms: ['budget', 'local-initiative'],
    introduction: 'Zabłocie było fabryką, a ma być sąsiedztwem. Poznajmy się, zanim postawią następny blok.',
    area: { name: 'Zabłocie', kind: 'part-of-district', precincts: [291, 292] },
  },
  {
    name: 'Ludwik Smagacz',
    forms: ['budget', 'consultation'],
    introduction: 'Stare Podgórze było kiedyś osobnym miastem i trochę nim zostało. Dyżuruję przy Rynku Podgórskim.',
    area: { name: 'Stare Podgórze', kind: 'part-of-district', precincts: [285, 286, 287, 288, 289, 290, 291] },
  },
  {
    name: 'Marzena Iwulska',
    forms: ['budget'],
    introduction: 'Płaszów to zalew, tory i coraz więcej okien. Najpierw zapytajmy, czego brakuje za tymi oknami.',
    area: { name: 'Płaszów nad Bagrami', kind: 'part-of-district', precincts: [274, 275, 276, 277] },
  },
  {
    name: 'Gustaw Perlik',
    forms: ['local-initiative'],
    introduction: 'Bonarka to trzy dzielnice i jeden rezerwat. Oprowadzam po skałach i spisuję uwagi.',
    area: {
      name: 'Bonarka i Mateczny',
      kind: 'part-of-district',
      drawn: [
        [
          [19.9289, 50.0391],
          [19.9312, 50.0312],
          [19.9364, 50.0279],
          [19.9447, 50.0267],
          [19.9531, 50.0271],
          [19.9572, 50.0302],
          [19.9549, 50.0349],
          [19.9487, 50.0383],
          [19.9416, 50.0409],
          [19.9347, 50.0413],
        ],
      ],
    },
  },
  {
    name: 'Dionizy Wcisło',
    forms: ['consultation'],
    introduction: 'Przewóz, Rybitwy i Złocień leżą daleko od siebie i od centrum. Dojeżdżam wszędzie rowerem.',
    area: { name: 'Rybitwy, Przewóz i Złocień', kind: 'part-of-district', precincts: [271, 272, 269] },
  },
];
