import { expect, test } from 'vitest';
import { parseStreetName } from './street-name.ts';

test.each([
  ['Rondo Mogilskie', 'roundabout', 'Mogilskie', 'rondo Mogilskie'],
  ['Bulwar Czerwieński', 'boulevard', 'Czerwieński', 'bulwar Czerwieński'],
  ['Park Jordana', 'park', 'Jordana', 'park Jordana'],
  ['Skwer Czerwonych Maków', 'garden', 'Czerwonych Maków', 'skwer Czerwonych Maków'],
  ['Parkowa', 'street', 'Parkowa', 'ul. Parkowa'],
  ['Zaułek Wileński', 'street', 'Zaułek Wileński', 'ul. Zaułek Wileński'],
])('%s is written as on an envelope', (official, kind, name, label) => {
  expect(parseStreetName(official)).toEqual({ kind, name, label });
});
