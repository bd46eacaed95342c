import { z } from 'zod';

const deepest = 24;

/** One line as people type it: no control characters, no halves of characters, which the database does not take. */
export const typedLine = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^\P{Cc}*$/u)
    .refine((text) => text.isWellFormed());

/** Several lines as people type them. */
export const typedText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .regex(/^[\P{Cc}\n\r\t]*$/u)
    .refine((text) => text.isWellFormed());

/** The same with line ends as one character each, so that `most` counts what people see. */
export const typedLines = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll('\r\n', '\n'))
    .pipe(typedText(most));

/**
 * Whether PostgreSQL can keep a decoded JSON value as `jsonb`: no NUL characters, no halves of characters, not deeply
 * nested, and no longer than `mostBytes` as text.
 */
export function isStorable(value: unknown, mostBytes: number): boolean {
  if (!isShallow(value, deepest)) return false;
  const text = JSON.stringify(value) ?? '';
  return Buffer.byteLength(text) <= mostBytes && !/\\u(0000|d[89a-f])/.test(text.replaceAll('\\\\', ''));
}

function isShallow(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return levels > 0 && Object.values(value).every((part) => isShallow(part, levels - 1));
}
