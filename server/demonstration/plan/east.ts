import type { PlannedAmbassador } from './planned.ts';

/** Districts XIV to XVIII. */
export const east: PlannedAmbassador[] = [
  {
    name: 'Eryk Stachurka',
    forms: ['budget'],
    introduction:
      'Osiedle 2 Pułku Lotniczego ma własny rytm i dużo dzieci. Zaczęliśmy od placu zabaw, dalej pójdzie łatwiej.',
    area: { name: 'Osiedle 2 Pułku Lotniczego', kind: 'estate', precincts: [300, 301, 302, 303] },
  },
  {
    name: 'Longina Przybycień',
    forms: ['budget', 'local-initiative'],
    introduction: 'Dywizjon 303 to bloki na pasie startowym. Opowiadam o historii i zbieram podpisy.',
    area: { name: 'Osiedle Dywizjonu 303', kind: 'estate', precincts: [304, 305, 306, 307, 308] },
  },
  {
    name: 'Norbert Klimczok',
    forms: ['budget', 'consultation'],
    introduction: 'Park Lotników łączy trzy dzielnice. Niech plan dla niego powstaje przy wspólnym stole.',
    area: {
      name: 'Park Lotników i stare lotnisko',
      kind: 'part-of-district',
      drawn: [
        [
          [19.9867, 50.0672],
          [19.9931, 50.0689],
          [19.9998, 50.0717],
          [20.0049, 50.0751],
          [20.0071, 50.0801],
          [20.0043, 50.0838],
          [19.9979, 50.0829],
          [19.9921, 50.0793],
          [19.9883, 50.0752],
          [19.9851, 50.0711],
        ],
      ],
    },
  },
  {
    name: 'Zdzisława Jałocha',
    forms: ['consultation'],
    introduction: 'Stare Czyżyny znikają po cichu. Spisuję, co warto ocalić, i pytam, co ma powstać w zamian.',
    area: { name: 'Stare Czyżyny', kind: 'part-of-district', precincts: [295, 296, 298] },
  },
  {
    name: 'Alojzy Kmiotek',
    forms: ['budget'],
    introduction: 'Złoty Wiek to nazwa zobowiązująca. Dbamy o skwery, tablice i dobre sąsiedztwo.',
    area: { name: 'Osiedle Złotego Wieku i okolice', kind: 'estate', precincts: [319, 320, 322, 323] },
  },
  {
    name: 'Joanna Sapeta-Wilk',
    forms: ['budget', 'local-initiative'],
    introduction:
      'Tysiąclecia i Oświecenia sąsiadują przez ulicę. Organizuję spotkania raz po jednej, raz po drugiej stronie.',
    area: { name: 'Tysiąclecia i Oświecenia', kind: 'estate', precincts: [311, 312, 313, 314, 315, 316, 317] },
  },
  {
    name: 'Wawrzyniec Tomczuk',
    forms: ['budget'],
    introduction: 'Na Piastów mieszkam od początku. Wiem, gdzie kałuże, a gdzie pomysły.',
    area: { name: 'Osiedle Piastów', kind: 'estate', precincts: [329, 330, 331, 332, 333] },
  },
  {
    name: 'Stefania Guguła',
    forms: ['local-initiative'],
    introduction: 'Bohaterów Września zasługuje na targ śniadaniowy i oświetlone ścieżki. Krok po kroku.',
    area: { name: 'Bohaterów Września', kind: 'estate', precincts: [325, 326, 327, 328] },
  },
  {
    name: 'Romuald Bieniek-Cygan',
    forms: ['budget', 'consultation'],
    introduction: 'Strusia i Kalinowe mają wspólne planty. Zacznijmy od nich, bo tam spotykają się wszyscy.',
    area: { name: 'Strusia i Kalinowe', kind: 'estate', precincts: [344, 345, 346, 347, 348] },
  },
  {
    name: 'Pelagia Majcherek',
    forms: ['budget'],
    introduction: 'Wokół Arki mieszkają ludzie z dwóch dzielnic i jednej parafii. Pytam o to, co ich łączy.',
    area: {
      name: 'Przy Arce, Niepodległości i Spółdzielcze',
      kind: 'estate',
      precincts: [353, 354, 355, 356, 357, 384],
    },
  },
  {
    name: 'Adrianna Filipczuk',
    forms: ['budget', 'local-initiative'],
    introduction: 'Jagiellońskie i Kazimierzowskie to moje osiedla od dziecka. Teraz uczę dzieci, jak je zmieniać.',
    area: { name: 'Jagiellońskie i Kazimierzowskie', kind: 'estate', precincts: [337, 338, 339, 340, 341] },
  },
  {
    name: 'Bronisław Hajdas',
    forms: ['budget'],
    introduction: 'Na Stoku i Na Wzgórzach mamy widok na pół miasta. Chcemy mieć też wpływ na swoją część.',
    area: { name: 'Na Stoku i Na Wzgórzach', kind: 'estate', precincts: [361, 362, 363, 364, 365] },
  },
  {
    name: 'Lidia Warzecha-Głód',
    forms: ['consultation'],
    introduction: 'Grębałów i Lubocza mają szerokie pola i wąskie pobocza. O poboczach mówimy najczęściej.',
    area: { name: 'Grębałów i Lubocza', kind: 'part-of-district', precincts: [367, 369] },
  },
  {
    name: 'Teresa Milewicz',
    forms: ['budget', 'consultation'],
    introduction: 'Plac Centralny jest wizytówką, a podwórka za nim są domem. Pracuję dla podwórek.',
    area: { name: 'Plac Centralny i okolice', kind: 'part-of-district', precincts: [374, 388, 390, 391, 395, 396] },
  },
  {
    name: 'Serhij Hawryluk',
    forms: ['local-initiative'],
    introduction:
      'W Nowej Hucie mieszkam od ośmiu lat. Pomagam po polsku, ukraińsku i młotkiem, bo lubimy robić rzeczy sami.',
    area: { name: 'Teatralne, Zgody i Urocze', kind: 'estate', precincts: [381, 382, 383, 389] },
  },
  {
    name: 'Mariola Pstruś',
    forms: ['budget'],
    introduction: 'Zalew to nasze morze. Dbam, żeby dla spacerowiczów, wędkarzy i kaczek starczyło brzegu.',
    area: {
      name: 'Wokół Zalewu Nowohuckiego',
      kind: 'part-of-district',
      drawn: [
        [
          [20.0441, 50.0752],
          [20.0489, 50.0737],
          [20.0541, 50.0749],
          [20.0572, 50.0786],
          [20.0569, 50.0831],
          [20.0531, 50.0862],
          [20.0473, 50.0869],
          [20.0421, 50.0848],
          [20.0409, 50.0802],
        ],
        [
          [20.0312, 50.0851],
          [20.0352, 50.0844],
          [20.0379, 50.0859],
          [20.0369, 50.0886],
          [20.0327, 50.0891],
        ],
      ],
    },
  },
  {
    name: 'Jerzy Kundzicz',
    forms: ['budget', 'local-initiative'],
    introduction: 'Szkolne, Stalowe i Willowe były pierwsze w Nowej Hucie. Chcemy, żeby były też pierwsze w pomysłach.',
    area: { name: 'Szkolne, Stalowe i Willowe', kind: 'estate', precincts: [371, 372, 398, 399] },
  },
  {
    name: 'Apolonia Wygoda',
    forms: ['consultation'],
    introduction:
      'Branice, Ruszcza, Wolica i Przylasek to kilka wsi w jednym mieście. Zbieram sprawy od drzwi do drzwi.',
    area: { name: 'Wsie nad Wisłą i Kościelniki', kind: 'part-of-district', precincts: [402, 404, 405] },
  },
];
