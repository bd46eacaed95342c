import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCsv } from './csv.ts';

test('fields in quotes keep commas, quotes and line ends', () => {
  expect(parseCsv('id,name\r\n1,"Park ""Zielony"", etap\nII"\r\n2,Tężnia\r\n')).toEqual([
    { id: '1', name: 'Park "Zielony", etap\nII' },
    { id: '2', name: 'Tężnia' },
  ]);
});

test('a last field may be empty, with or without a line end', () => {
  expect(parseCsv('id,name\n1,\n2,')).toEqual([
    { id: '1', name: '' },
    { id: '2', name: '' },
  ]);
});

test('a quote that is not closed is an error', () => {
  expect(() => parseCsv('id,name\n1,"Park')).toThrow('not closed');
});

test('any table comes back as it was written', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ż', ',', '"', '\n', ' ', '💡') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = ['a,b', ...rows.map((row) => row.map(quote).join(','))].join('\n');
      expect(parseCsv(text)).toEqual(rows.map(([a, b]) => ({ a, b })));
    }),
  );
});
