/**
 * CSV as RFC 4180 has it: a first line of names, fields in double quotes where they hold commas, quotes or line ends.
 * Own code, because the dataset's build is the only reader and no CSV library is among the dependencies.
 */
export function parseCsv(text: string): Record<string, string>[] {
  const [header = [], ...rows] = parseRows(text.replace(/^\uFEFF/u, ''));
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])));
}

function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  while (field.lastIndex < text.length) {
    const found = field.exec(text);
    if (!found)
      throw new Error('A quoted field of the CSV is not closed, or a quote stands inside a field without quotes.');
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) rows.push([...row, '']);
  return rows;
}
