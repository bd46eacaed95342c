import type { z } from 'zod';
import type { tableSheet } from '../schema.ts';
import type { sheetRows } from './queries.ts';

type Table = z.output<typeof tableSheet>['tables'][number];
type Row = Awaited<ReturnType<typeof sheetRows>>[number];

/** Rows that follow each other by table become tables; another expert at the same table is another sheet. */
export function tablesOf(rows: Row[], similar: Map<number, { id: number; title: string }[]>): Table[] {
  const tables = new Map<string, Table>();
  for (const { placeName, unit, expert, id, startsLocal, endsLocal, booking } of rows) {
    const key = JSON.stringify([placeName, unit?.id, expert]);
    const table = tables.get(key) ?? { placeName, unit, expert, slots: [] };
    tables.set(key, table);
    table.slots.push({
      id,
      startsLocal,
      endsLocal,
      booking: booking && { ...booking, similar: similar.get(booking.proposal.id) ?? [] },
    });
  }
  return [...tables.values()];
}
