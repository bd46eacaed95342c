import { z } from 'zod';
import { badParameter, Problem } from './problem.ts';

/** A decimal number written plainly: no exponent, no hexadecimal, no blanks, unlike what JavaScript coerces. */
export const decimal = z
  .string()
  .regex(/^-?\d{1,12}(\.\d{1,15})?$/)
  .transform(Number);

/** A whole number written plainly. */
export const integer = z
  .string()
  .regex(/^-?\d{1,9}$/)
  .transform(Number);

const isList = (schema: z.ZodType | undefined): boolean => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return isList(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe) return isList(schema.in as z.ZodType);
  return schema instanceof z.ZodArray;
};

/**
 * Makes a reader of query strings for a schema. Parameters whose schema is an array may be repeated.
 *
 * @throws Problem 400 naming the parameter that is unknown, repeated or wrong
 */
export function queryReader<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  const shape = schema.shape as unknown as Record<string, z.ZodType>;
  const lists = new Set(Object.keys(shape).filter((name) => isList(shape[name])));
  return (query: string): z.output<z.ZodObject<Shape>> => {
    const raw: Record<string, string | string[]> = {};
    for (const [name, value] of new URLSearchParams(query)) {
      if (!Object.hasOwn(shape, name)) throw badParameter(name, `Nieznany parametr „${name}”.`);
      if (lists.has(name)) {
        const list = raw[name] as string[] | undefined;
        if (list) list.push(value);
        else raw[name] = [value];
      } else if (Object.hasOwn(raw, name)) throw badParameter(name, `Parametr „${name}” podano więcej niż raz.`);
      else raw[name] = value;
    }
    const parsed = schema.safeParse(raw);
    if (parsed.success) return parsed.data as z.output<z.ZodObject<Shape>>;
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? '');
    throw badParameter(
      name,
      Object.hasOwn(raw, name) ? `Parametr „${name}” ma niewłaściwą wartość.` : `Brakuje parametru „${name}”.`,
    );
  };
}

/** @throws Problem 400 with the JSON pointer of what is wrong */
export function readBody<Output>(schema: z.ZodType<Output>, body: unknown): Output {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const pointer = issue
    ? issue.path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    : '';
  throw new Problem(400, 'bad-body', `Treść żądania jest niepoprawna${pointer ? ` w miejscu ${pointer}` : ''}.`, {
    path: pointer,
    expected: issue?.message,
  });
}
