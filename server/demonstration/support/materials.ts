import type { MaterialContent } from '../../materials/schema.ts';

const text = (pl: string, en: string | null = null, uk: string | null = null) => ({ pl, en, uk });
const city = { scope: 'city' as const, districts: [], shape: null };

/** Pages of the city are real; what is said to come from the programme is invented and labelled so. */
export const plannedMaterials: MaterialContent[] = [
  {
    ...city,
    title: text('Budżet obywatelski Krakowa', 'Kraków’s participatory budget', 'Громадський бюджет Кракова'),
    description: text(
      'Oficjalny serwis: zasady, terminy, formularz zgłoszenia i wyniki.',
      'The official site: rules, dates, submission form and results.',
      'Офіційний сайт: правила, терміни, бланк заявки та результати.',
    ),
    kind: 'guide',
    licence: 'na zasadach serwisu',
    source: 'Urząd Miasta Krakowa',
    audience: 'everyone',
    link: 'https://budzet.krakow.pl',
  },
  {
    ...city,
    title: text('Scenariusz spotkania sąsiedzkiego', 'Plan of a neighbourhood meeting'),
    description: text(
      'Dwie godziny krok po kroku: powitanie, mapa potrzeb, głosowanie kropkami, podsumowanie.',
      'Two hours step by step: welcome, map of needs, voting with dots, summing up.',
    ),
    kind: 'form',
    licence: 'CC BY 4.0',
    source: 'Zespół programu (przykład)',
    audience: 'ambassadors',
    link: 'https://materialy.okolica.example/scenariusz',
  },
  {
    title: text('Zieleń i cień: zapis spaceru po Bronowicach'),
    description: text('Gdzie brakuje drzew i ławek, z mapą i zdjęciami.'),
    kind: 'study',
    licence: 'CC BY 4.0',
    source: 'Ambasadorzy z Bronowic (przykład)',
    audience: 'everyone',
    link: 'https://materialy.okolica.example/bronowice',
    scope: 'districts',
    districts: [6],
    shape: null,
  },
  {
    title: text('Ruch pieszy na Kazimierzu'),
    description: text('Liczby z trzech dni pomiarów i wnioski dla projektów.'),
    kind: 'study',
    licence: 'dokument urzędowy',
    source: 'Zespół programu (przykład)',
    audience: 'ambassadors',
    link: 'https://materialy.okolica.example/kazimierz',
    scope: 'shape',
    districts: [],
    shape: [
      [19.938, 50.046],
      [19.953, 50.046],
      [19.953, 50.054],
      [19.938, 50.054],
    ],
  },
];
