import type { PlannedAmbassador } from './planned.ts';

/** Who awaits training, who is suspended and who has ended. */
export const inOtherStates: PlannedAmbassador[] = [
  {
    name: 'Bogna Świeżak',
    status: 'awaiting-training',
    forms: ['budget', 'local-initiative'],
    introduction: 'Rajsko i Barycz leżą na końcu miasta, ale pomysłów mamy jak w centrum. Zaczynamy od chodników.',
    area: { name: 'Rajsko i Barycz', kind: 'estate', precincts: [206, 208] },
  },
  {
    name: 'Ziemowit Pauza',
    status: 'suspended',
    statusNote: 'Dłuższy wyjazd. Ambasador wraca po wakacjach.',
    forms: ['consultation'],
    introduction: 'Łagiewniki mają dwa centra i żadnego rynku. Rozmawiamy, gdzie mógłby powstać.',
    area: { name: 'Łagiewniki', kind: 'estate', precincts: [188] },
  },
  {
    name: 'Apolonia Dawniejsza',
    status: 'ended',
    statusNote: 'Przeprowadzka do innego miasta. Obszar czeka na następcę.',
    forms: ['budget'],
    introduction: 'Mogiła to opactwo, kopiec i domy z ogrodami. Przez dwa lata pytaliśmy sąsiadów, czego im brakuje.',
    area: { name: 'Mogiła', kind: 'part-of-district', precincts: [400] },
  },
];
