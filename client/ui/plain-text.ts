/** Words, or a link with its words. */
export type Piece = string | { href: string; words: string };

export type Block =
  | { kind: 'paragraph'; lines: Piece[][] }
  | { kind: 'list'; ordered: boolean; items: Piece[][] }
  | { kind: 'heading'; words: Piece[] };

const bullet = /^\s*[-–•*]\s+/;
const numbered = /^\s*\d{1,3}[.)]\s+/;
const heading = /^#{1,3}\s+/;
/** An address in the text, without the full stop or bracket that ends its sentence; or `[words](address)`. */
const link = /\[([^\]\n]{1,200})\]\((https?:\/\/[^\s()<>]+)\)|(https?:\/\/[^\s<>()[\]]*[^\s<>()[\].,;:!?'"”»])/g;

/**
 * Reads text as people type it into a form: empty lines part paragraphs, lines that begin with a dash or a number make
 * a list, `#` makes a heading, web addresses become links. Nothing in it is markup, so nothing in it can do harm.
 */
export function readPlainText(text: string): Block[] {
  const blocks: Block[] = [];
  /** The block that the next line may go on. */
  let open: Block | null = null;
  const begin = (block: Block) => {
    blocks.push(block);
    open = block;
  };
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const last = open as Block | null;
    const ordered = numbered.test(line);
    if (line.trim() === '') open = null;
    else if (heading.test(line)) begin({ kind: 'heading', words: piecesOf(line.replace(heading, '').trim()) });
    else if (ordered || bullet.test(line)) {
      const item = piecesOf(line.replace(ordered ? numbered : bullet, '').trim());
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(item);
      else begin({ kind: 'list', ordered, items: [item] });
    } else if (last?.kind === 'paragraph') last.lines.push(piecesOf(line.trim()));
    else begin({ kind: 'paragraph', lines: [piecesOf(line.trim())] });
  }
  return blocks;
}

function piecesOf(line: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of line.matchAll(link)) {
    const [whole, words, named, bare] = found;
    if (found.index > from) pieces.push(line.slice(from, found.index));
    pieces.push({ href: named ?? bare ?? '', words: words ?? whole });
    from = found.index + whole.length;
  }
  if (from < line.length) pieces.push(line.slice(from));
  return pieces;
}
