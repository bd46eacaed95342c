type Cell = string | number | null;

/** Rows of cells in the order of the columns, as every export writes them. */
export type Table = { columns: string[]; rows: Cell[][] };

/** @param columns heading → the cell of a row */
export function tableOf<Row>(rows: Row[], columns: Record<string, (row: Row) => Cell>): Table {
  return {
    columns: Object.keys(columns),
    rows: rows.map((row) => Object.values(columns).map((cell) => cell(row))),
  };
}
