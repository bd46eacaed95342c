import type { PlannedAmbassador } from './planned.ts';

/** Districts VIII to XI. */
export const south: PlannedAmbassador[] = [
  {
    name: 'Stanisława Kiełtyka',
    forms: ['budget', 'local-initiative'],
    introduction: 'Stare Dębniki to rynek, dom parafialny i bulwar. Spotykamy się na ławkach przy Rynku Dębnickim.',
    area: { name: 'Stare Dębniki', kind: 'estate', precincts: [149, 150, 156] },
  },
  {
    name: 'Hubert Zawierucha',
    forms: ['budget'],
    introduction: 'Osiedle Podwawelskie jest małe, więc widać każdą zmianę. Pomagam pisać wnioski krótko i jasno.',
    area: { name: 'Osiedle Podwawelskie i Ludwinów', kind: 'estate', precincts: [151, 152, 153, 154] },
  },
  {
    name: 'Oksana Bondarczuk',
    forms: ['budget', 'consultation'],
    introduction:
      'Na Ruczaju wychowuję dwójkę dzieci. Zapraszam rodziców, bo droga do szkoły to nasz pierwszy projekt.',
    area: { name: 'Ruczaj Zaborze', kind: 'estate', precincts: [174, 175, 177, 178] },
  },
  {
    name: 'Arkadiusz Pietrzykiewicz',
    forms: ['budget'],
    introduction: 'Rostworowskiego, Norymberska, Kapelanka: tu mieszka się gęsto. Tym ważniejszy jest każdy skwer.',
    area: { name: 'Ruczaj Rostworowskiego', kind: 'part-of-district', precincts: [179, 180, 181, 182, 183] },
  },
  {
    name: 'Bożena Ślusarek',
    forms: ['budget', 'consultation'],
    introduction: 'Wokół Zakrzówka spotykają się mieszkańcy i przyjezdni. Chcę, żeby dobrze było jednym i drugim.',
    area: {
      name: 'Wokół Zakrzówka',
      kind: 'part-of-district',
      drawn: [
        [
          [19.9048, 50.0382],
          [19.9089, 50.0351],
          [19.9146, 50.0341],
          [19.9202, 50.0347],
          [19.9241, 50.0369],
          [19.9248, 50.0401],
          [19.9226, 50.0432],
          [19.9183, 50.0452],
          [19.9131, 50.0449],
          [19.9079, 50.0428],
        ],
      ],
    },
  },
  {
    name: 'Witold Gramatyka',
    forms: ['local-initiative', 'consultation'],
    introduction: 'Kobierzyn i Skotniki mają stare sady i nowe osiedla. Uczę, jak o jedno i drugie pytać miasto.',
    area: { name: 'Kobierzyn i Skotniki', kind: 'part-of-district', precincts: [167, 168, 169, 172] },
  },
  {
    name: 'Otylia Mazgaj',
    forms: ['local-initiative'],
    introduction: 'Tyniec i Kostrze żyją po swojemu, nad Wisłą. Wspólne sprawy omawiamy w remizie.',
    area: { name: 'Tyniec i Pychowice', kind: 'estate', precincts: [161, 162, 158] },
  },
  {
    name: 'Mieczysław Gołębiewicz',
    forms: ['budget'],
    introduction: 'Łagiewniki znam od strony warsztatu i parafii. Łatwo do mnie trafić, trudniej wyjść bez zadania.',
    area: { name: 'Łagiewniki', kind: 'part-of-district', precincts: [184, 185, 186, 187] },
  },
  {
    name: 'Wanda Kotuła-Frąc',
    forms: ['budget', 'local-initiative'],
    introduction: 'Borek Fałęcki i Polana Żywiecka mają wspólny las i osobne rady. Mnie interesuje to, co wspólne.',
    area: { name: 'Borek Fałęcki i Polana Żywiecka', kind: 'estate', precincts: [173, 191, 192] },
  },
  {
    name: 'Przemysław Stefaniuk',
    forms: ['consultation'],
    introduction:
      'Kliny to pole zamienione w miasto w kilkanaście lat. Zbieramy listę tego, o czym przy tym zapomniano.',
    area: { name: 'Kliny', kind: 'estate', precincts: [195, 196, 197] },
  },
  {
    name: 'Eufemia Łopatka',
    forms: ['budget', 'consultation'],
    introduction: 'Uzdrowisko, park i wąskie drogi. W Swoszowicach rozmawiamy powoli, ale do skutku.',
    area: {
      name: 'Swoszowice Uzdrowisko',
      kind: 'part-of-district',
      drawn: [
        [
          [19.9236, 49.9984],
          [19.9298, 50.0001],
          [19.9371, 50.0008],
          [19.9449, 49.9992],
          [19.9512, 49.9961],
          [19.9531, 49.9917],
          [19.9483, 49.9879],
          [19.9402, 49.9866],
          [19.9318, 49.9871],
          [19.9249, 49.9902],
          [19.9221, 49.9944],
        ],
      ],
    },
  },
  {
    name: 'Kazimiera Hyla',
    forms: ['budget'],
    introduction: 'Kurdwanów Nowy to piętnaście tysięcy sąsiadów. Zaczynamy od wind, ławek i klubu osiedlowego.',
    area: { name: 'Kurdwanów Nowy', kind: 'estate', precincts: [213, 214, 215, 216, 217, 218, 219, 220, 221, 222] },
  },
  {
    name: 'Roland Szafraniec',
    forms: ['budget', 'local-initiative'],
    introduction: 'Wola Duchacka ma górki, doliny i schody. Chcę, żeby dało się po niej przejść z wózkiem.',
    area: { name: 'Wola Duchacka Zachód', kind: 'estate', precincts: [223, 224, 226, 227] },
  },
  {
    name: 'Michalina Drabik-Sowa',
    forms: ['budget'],
    introduction: 'Od Malborskiej po Włoską zbieramy pomysły na tablicy przy pętli. Każdy dostaje odpowiedź.',
    area: { name: 'Wola Duchacka Wschód', kind: 'estate', precincts: [228, 230, 231, 232] },
  },
  {
    name: 'Cezary Bugajewski',
    forms: ['budget', 'consultation'],
    introduction: 'Piaski Nowe i Wielkie: blok i ogródek, tramwaj i sad. Da się to pogodzić.',
    area: { name: 'Piaski Nowe i Wielkie', kind: 'estate', precincts: [211, 234, 235, 236] },
  },
];
