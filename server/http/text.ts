import { z } from 'zod';

/** One line as people type it: no control characters, which the database does not take. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^\P{Cc}*$/u);

/** Text in lines and paragraphs; of control characters only new lines and tabs. */
export const lines = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n').trim())
    .pipe(
      z
        .string()
        .max(most)
        .regex(/^(?:\P{Cc}|[\n\t])*$/u),
    );
