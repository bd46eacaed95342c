/** What is used of fontkit, which says nothing of its types. */
declare module 'fontkit' {
  type Path = { toSVG(): string };
  type Run = { glyphs: { path: Path }[]; positions: { xAdvance: number }[] };
  export type Font = { unitsPerEm: number; layout(text: string): Run };
  export function create(file: Buffer): Font;
}
