import type { Tone } from './marks/looks.ts';

export type Scheme = 'light' | 'dark';

/** Colours of the map; WebGL cannot read custom properties, so these stand beside `client/ui/tokens.css`. */
export type Palette = {
  /** Land around the city. */
  around: string;
  city: string;
  park: string;
  water: string;
  waterText: string;
  tram: string;
  precinct: string;
  districtLine: string;
  districtText: string;
  placeText: string;
  stopText: string;
  /** Behind every text, so that it stays readable on lines. */
  halo: string;
  /** The one accent: areas, shapes, the chosen district. */
  accent: string;
  accentText: string;
  /** What is pointed at or selected. */
  strong: string;
  /** Place of an answer. */
  answer: string;
  /** Areas of others, beside the one being drawn. */
  other: string;
  areaFillOpacity: number;
  areaLineWidth: number;
  /** Colours of marks by what they stand for. */
  tones: Record<Tone, string>;
  /** Lightest and fullest shade of figures by district. */
  shade: [string, string];
  /** Five steps of figures by district, from the least to the greatest: one hue, told apart by lightness alone. */
  steps: [string, string, string, string, string];
};

const light: Palette = {
  around: '#e9ebec',
  city: '#fbfbf9',
  park: '#e6efdd',
  water: '#bcd6e8',
  waterText: '#2f6286',
  tram: '#cfc3b6',
  precinct: '#c3c8ce',
  districtLine: '#8d97a3',
  districtText: '#4d5865',
  placeText: '#5d6670',
  stopText: '#6b6055',
  halo: '#fbfbf9',
  accent: '#0b3d77',
  accentText: '#ffffff',
  strong: '#062a55',
  answer: '#b3261e',
  other: '#b5570f',
  tones: { accent: '#0b3d77', orange: '#a84e0a', green: '#1f6b4c', plum: '#7b4a9c', grey: '#59636e' },
  areaFillOpacity: 0.13,
  areaLineWidth: 2,
  shade: ['#eef3f9', '#7fa6d2'],
  steps: ['#e8f0f9', '#bcd5ed', '#85b0da', '#437fbd', '#0b3d77'],
};

const dark: Palette = {
  around: '#101418',
  city: '#1a2027',
  park: '#1d2a22',
  water: '#24455f',
  waterText: '#9cc6e4',
  tram: '#4a443d',
  precinct: '#36404a',
  districtLine: '#6b7784',
  districtText: '#b5c0cb',
  placeText: '#a3aeb9',
  stopText: '#b0a596',
  halo: '#14191f',
  accent: '#8ab8ef',
  accentText: '#0c1219',
  strong: '#cfe3fb',
  answer: '#ff9d8f',
  other: '#f0a463',
  tones: { accent: '#8ab8ef', orange: '#f0a463', green: '#86d3a8', plum: '#d0a8ea', grey: '#a9b4bf' },
  areaFillOpacity: 0.17,
  areaLineWidth: 2,
  shade: ['#1f2933', '#3f6a9c'],
  steps: ['#1d2834', '#27476b', '#3a6da3', '#6da0d8', '#b9d7fa'],
};

const lightContrast: Partial<Palette> = {
  city: '#ffffff',
  halo: '#ffffff',
  tram: '#8a7a66',
  precinct: '#6f7780',
  districtLine: '#2f3740',
  districtText: '#000000',
  placeText: '#1d2329',
  stopText: '#2c251d',
  waterText: '#0d3d60',
  accent: '#002a5c',
  strong: '#000000',
  answer: '#8c0f08',
  other: '#7a3a00',
  tones: { accent: '#002a5c', orange: '#7a3a00', green: '#0b4a30', plum: '#4f2470', grey: '#2f3740' },
  areaLineWidth: 3,
};

const darkContrast: Partial<Palette> = {
  around: '#000000',
  city: '#0a0d10',
  halo: '#000000',
  tram: '#8d8272',
  precinct: '#8b96a1',
  districtLine: '#d0d8e0',
  districtText: '#ffffff',
  placeText: '#f0f4f8',
  stopText: '#f2e9dc',
  waterText: '#cfe8fb',
  accent: '#b8d8ff',
  strong: '#ffffff',
  answer: '#ffc2b8',
  other: '#ffcf9e',
  tones: { accent: '#b8d8ff', orange: '#ffcf9e', green: '#b6f0cf', plum: '#ecd2ff', grey: '#d5dde5' },
  areaLineWidth: 3,
};

export function paletteOf(scheme: Scheme, contrast: boolean): Palette {
  if (scheme === 'dark') return contrast ? { ...dark, ...darkContrast } : dark;
  return contrast ? { ...light, ...lightContrast } : light;
}
