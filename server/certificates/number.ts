import { randomInt } from 'node:crypto';

/** Letters and digits that are not taken for each other on paper. */
const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 31²⁰ codes: nobody finds a valid one by trying. */
const codeLength = 20;
const keyPattern = /^OKO-(\d{4})-(\d{4,8})-([a-z2-9]{20})$/;

/** "OKO/2026/0042". */
export function writeNumber(year: number, number: number): string {
  return `OKO/${year}/${String(number).padStart(4, '0')}`;
}

export function newCode(): string {
  return Array.from({ length: codeLength }, () => alphabet[randomInt(alphabet.length)]).join('');
}

/** What stands in the address that verifies a certificate: "OKO-2026-0042-" and the code. */
export function writeKey({ year, number, code }: { year: number; number: number; code: string }): string {
  return `${writeNumber(year, number).replaceAll('/', '-')}-${code}`;
}

/** Reads what `writeKey` wrote; undefined for anything else. */
export function readKey(key: string): { year: number; number: number; code: string } | undefined {
  const [, year, number, code] = keyPattern.exec(key) ?? [];
  return code ? { year: Number(year), number: Number(number), code } : undefined;
}
