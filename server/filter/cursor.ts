import { z } from 'zod';
import { badParameter } from '../http/problem.ts';

/** Where a page ended: the value that the list is ordered by, then the id. */
export type Place = [key: string | number, id: number];

const text = z.string().regex(/^\P{Cc}*$/u);
const place = z.tuple([z.union([text, z.number()]), z.int32()]);

/** What `next` of a page says. Opaque to clients. */
export function writeCursor(ended: Place): string {
  return Buffer.from(JSON.stringify(ended)).toString('base64url');
}

/** @throws Problem 400 when it is not what `writeCursor` wrote for an order by values of this type */
export function readCursor(cursor: string, keyType: 'string' | 'number'): Place {
  try {
    const read = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (typeof read[0] === keyType) return read;
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof z.ZodError)) throw error;
  }
  throw badParameter('cursor', 'Parametr „cursor” ma niewłaściwą wartość. Wpisz to, co podano w „next”.');
}
