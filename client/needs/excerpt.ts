/** The beginning of a text in one line, cut between words. */
export function excerptOf(text: string, most = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[,.;:–-]+$/, '')}…`;
}
