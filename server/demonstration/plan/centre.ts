import type { PlannedAmbassador } from './planned.ts';

/** Districts I, II, V, VI and VII. */
export const centre: PlannedAmbassador[] = [
  {
    name: 'Halina Brzostek',
    forms: ['budget', 'consultation'],
    introduction:
      'Na Kazimierzu mieszkam od trzydziestu lat. Chcę, żeby o podwórkach i placach decydowali też ci, którzy tu śpią, a nie tylko ci, którzy tu wpadają.',
    area: { name: 'Kazimierz', kind: 'part-of-district', precincts: [1, 2, 3, 4, 5] },
  },
  {
    name: 'Olgierd Pawełczak',
    forms: ['budget'],
    introduction: 'Pomagam sąsiadom zamieniać narzekanie na wnioski. Najbardziej brakuje nam cienia i ławek.',
    area: { name: 'Piasek i Nowy Świat', kind: 'part-of-district', precincts: [12, 13, 14, 15, 16] },
  },
  {
    name: 'Mirella Skowrońska-Bąk',
    forms: ['budget', 'local-initiative'],
    introduction: 'Zajmuję się ulicą Długą i jej bocznymi: od Nowego Kleparza po Planty.',
    area: {
      name: 'Ulica Długa i okolice',
      kind: 'streets',
      streets: { district: 1, labels: ['ul. Długa', 'ul. Krowoderska'] },
    },
  },
  {
    name: 'Tomisław Gąsiorek',
    forms: ['budget', 'local-initiative', 'consultation'],
    introduction:
      'Bulwary łączą cztery osiedla i nikt ich nie uważa za swoje. Zapraszam na spacery, na których spisujemy pomysły.',
    area: {
      name: 'Bulwary Wiślane',
      kind: 'part-of-district',
      drawn: [
        [
          [19.9318, 50.0556],
          [19.9295, 50.0549],
          [19.9303, 50.0538],
          [19.9328, 50.0486],
          [19.9352, 50.0466],
          [19.9378, 50.0447],
          [19.9412, 50.0437],
          [19.9446, 50.0439],
          [19.9492, 50.0456],
          [19.9532, 50.0479],
          [19.9563, 50.0496],
          [19.9601, 50.0512],
          [19.9651, 50.0519],
          [19.9693, 50.0513],
          [19.9697, 50.0535],
          [19.9652, 50.0543],
          [19.9598, 50.0536],
          [19.9556, 50.0519],
          [19.9512, 50.0496],
          [19.9482, 50.0482],
          [19.9441, 50.0466],
          [19.9402, 50.0462],
          [19.9379, 50.0473],
          [19.9353, 50.0504],
          [19.9336, 50.0541],
        ],
      ],
    },
  },
  {
    name: 'Jadwiga Korbiel',
    forms: ['budget'],
    introduction:
      'Dąbie to park, rzeka i bloki, w których wszyscy się znają. Zbieramy pomysły w bibliotece przy Widok.',
    area: { name: 'Dąbie', kind: 'estate', precincts: [38, 39, 40, 41] },
  },
  {
    name: 'Krystian Wadowiec',
    forms: ['budget', 'consultation'],
    introduction: 'Grzegórzecka zmienia się co roku. Chcę, żeby zmieniała się po rozmowie z mieszkańcami.',
    area: {
      name: 'Ulica Grzegórzecka i przecznice',
      kind: 'streets',
      streets: {
        district: 2,
        labels: [
          'ul. Grzegórzecka',
          'ul. Masarska',
          'ul. Chodkiewicza',
          'ul. Rzeźnicza',
          'ul. Gęsia',
          'ul. Metalowców',
          'al. Daszyńskiego',
          'ul. Zieleniewskiego',
        ],
      },
    },
  },
  {
    name: 'Natalia Oleksiuk-Rej',
    forms: ['local-initiative', 'consultation'],
    introduction: 'Wesoła to nie tylko szpitale. Szukamy miejsca na dom sąsiedzki i zielone skróty.',
    area: {
      name: 'Wesoła: Kopernika, Rakowicka, Lubicz',
      kind: 'streets',
      streets: {
        district: 2,
        labels: [
          'ul. Kopernika',
          'ul. Rakowicka',
          'ul. Lubicz',
          'ul. Topolowa',
          'ul. Botaniczna',
          'ul. Śniadeckich',
          'ul. Strzelecka',
          'ul. Sołtyka',
          'ul. Zygmunta Augusta',
        ],
      },
    },
  },
  {
    name: 'Edward Miśkowicz',
    forms: ['budget'],
    introduction: 'Ronda dzielą, a mogą łączyć. Chodzi mi o przejścia, drzewa i spokojne podwórka przy Mogilskiej.',
    area: {
      name: 'Mogilska i Osiedle Oficerskie',
      kind: 'streets',
      streets: {
        district: 2,
        labels: [
          'ul. Mogilska',
          'ul. Brodowicza',
          'ul. Księdza Biskupa Bandurskiego',
          'ul. Zaleskiego',
          'ul. Kielecka',
          'ul. Grunwaldzka',
          'rondo Mogilskie',
          'ul. Lubomirskiego',
        ],
      },
    },
  },
  {
    name: 'Sabina Trzcińska',
    forms: ['budget', 'local-initiative'],
    introduction: 'Olsza leży w dwóch dzielnicach, ale sąsiedzi są jedni. Spotykamy się w pierwszą środę miesiąca.',
    area: { name: 'Olsza po obu stronach Białuchy', kind: 'estate', precincts: [24, 25, 48, 49] },
  },
  {
    name: 'Ignacy Żmijewski',
    forms: ['budget'],
    introduction: 'W Nowej Wsi każdy metr trawnika jest na wagę złota. Podpowiadam, jak o niego zadbać wspólnie.',
    area: { name: 'Nowa Wieś', kind: 'estate', precincts: [113, 115, 116, 118] },
  },
  {
    name: 'Żaneta Krupińska',
    forms: ['budget', 'consultation'],
    introduction: 'Królewska to tramwaj, sklepy i dwa rzędy kamienic. Pilnuję, żeby zmiany służyły pieszym.',
    area: { name: 'Ulica Królewska', kind: 'streets', streets: { district: 5, labels: ['ul. Królewska'] } },
  },
  {
    name: 'Bogumił Ciołek',
    forms: ['local-initiative'],
    introduction: 'Lubię sprawdzać, ile zrobimy sami, zanim poprosimy miasto. Mazowiecka ma już dwa ogrody społeczne.',
    area: { name: 'Mazowiecka i Wrocławska', kind: 'part-of-district', precincts: [108, 109, 111] },
  },
  {
    name: 'Danuta Wielgosik',
    forms: ['budget', 'local-initiative'],
    introduction:
      'Na Widoku i Zarzeczu działam z klubem seniora i radą rodziców. Nie trzeba się znać na przepisach, od tego jestem.',
    area: { name: 'Widok i Zarzecze', kind: 'estate', precincts: [129, 130, 132, 133] },
  },
  {
    name: 'Leszek Podsiadlik',
    forms: ['budget', 'consultation'],
    introduction: 'Bronowice Małe mają swoją tradycję i dużo nowych domów. Pomagam im się spotkać.',
    area: { name: 'Bronowice Małe', kind: 'part-of-district', precincts: [128, 131, 134] },
  },
  {
    name: 'Wioletta Hałasik',
    forms: ['consultation'],
    introduction: 'Mydlniki rosną szybciej niż chodniki. Zbieram głosy w sprawie dróg do szkoły i na pociąg.',
    area: { name: 'Mydlniki', kind: 'estate', precincts: [136, 137] },
  },
  {
    name: 'Maurycy Jeziorek',
    forms: ['budget'],
    introduction: 'Salwator, Półwsie i Błonia: tu wszędzie da się dojść pieszo, także na nasze dyżury.',
    area: { name: 'Salwator i Półwsie Zwierzynieckie', kind: 'part-of-district', precincts: [144, 146, 147, 148] },
  },
  {
    name: 'Celina Raczkowska-Dyl',
    forms: ['local-initiative', 'consultation'],
    introduction: 'Wola Justowska bez parku w środku, bo o parku rozmawia całe miasto. My zajmujemy się ulicami wokół.',
    area: {
      name: 'Wola Justowska wokół Parku Decjusza',
      kind: 'part-of-district',
      precincts: [142, 143],
      cut: [
        [
          [19.8668, 50.0662],
          [19.8692, 50.0637],
          [19.8741, 50.0641],
          [19.8747, 50.0669],
          [19.8703, 50.0681],
        ],
      ],
    },
  },
  {
    name: 'Anatol Fijałek',
    forms: ['budget'],
    introduction: 'Łąki i bieżnia, trawa i cisza: o Błonia dbamy razem z obu stron alei.',
    area: {
      name: 'Wokół Błoń',
      kind: 'part-of-district',
      drawn: [
        [
          [19.8982, 50.0606],
          [19.9068, 50.0586],
          [19.9147, 50.0574],
          [19.9205, 50.0581],
          [19.9212, 50.0611],
          [19.9174, 50.0627],
          [19.9098, 50.0641],
          [19.9021, 50.0654],
          [19.8974, 50.0652],
          [19.8958, 50.0628],
        ],
      ],
    },
  },
];
