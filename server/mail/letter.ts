import en from './words/en.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import uk from './words/uk.json' with { type: 'json' };

type Words = { subject: string; before: string[]; action: string | null; after: string[] };

export type MailKind = Exclude<keyof typeof pl, 'common'>;
export type MailLanguage = 'pl' | 'en' | 'uk';
export type Letter = { subject: string; text: string; html: string };

const languages = { pl, en, uk };

export type LetterContent = {
  /** Name to greet by; empty when it is not known. */
  name: string;
  /** Where the mail's button leads; needed by every kind that has one. */
  link: string;
  /** What the words name in braces, such as `{area}`; always one line. */
  values?: Record<string, string>;
  /** What a person wrote, in their own lines, set apart from ours. */
  quoted?: string;
  /** Lines of a list, each leading somewhere. */
  listed?: { words: string; link: string }[];
  /** Somebody else than us gets the answer, so the mail does not ask not to be answered. */
  answerable?: boolean;
  /** Where mails of this sort are ended. */
  unsubscribe?: string;
};

/**
 * Writes a mail in plain text and in simple HTML that says the same.
 *
 * @throws Error when the words name a value that is not given
 */
export function writeLetter(kind: MailKind, language: MailLanguage, content: LetterContent): Letter {
  const { name, link, values = {}, quoted, listed = [], unsubscribe } = content;
  const { common } = languages[language];
  const words = filled(languages[language][kind] as Words, values);
  const greeting = name ? common.greetingNamed.replace('{name}', () => oneLine(name)) : common.greeting;
  const footer = content.answerable ? common.footerAnswerable : common.footer;
  const quotedLines = quoted?.trim().split(/\r?\n/) ?? [];
  const text = [
    greeting,
    ...words.before,
    ...(quoted ? [quotedLines.map((line) => `> ${line}`).join('\n')] : []),
    ...listed.map((line) => `* ${oneLine(line.words)}\n  ${line.link}`),
    ...(words.action ? [`${words.action}:\n${link}`] : []),
    ...words.after,
    `-- \n${footer}${unsubscribe ? `\n${common.unsubscribe} ${unsubscribe}` : ''}`,
  ].join('\n\n');
  const paragraph = (sentence: string) => `<p style="margin:0 0 16px">${escapeHtml(sentence)}</p>`;
  const listItem = (line: { words: string; link: string }) =>
    `<li style="margin:0 0 8px"><a href="${escapeHtml(line.link)}" style="color:#0b3d77">${escapeHtml(oneLine(line.words))}</a></li>`;
  const button = words.action
    ? `<p style="margin:0 0 16px"><a href="${escapeHtml(link)}" style="display:inline-block;padding:12px 20px;background:#0b3d77;color:#ffffff;text-decoration:none;border-radius:4px">${escapeHtml(words.action)}</a></p>
<p style="margin:0 0 16px">${escapeHtml(common.linkFallback)}<br><a href="${escapeHtml(link)}" style="color:#0b3d77;word-break:break-all">${escapeHtml(link)}</a></p>`
    : '';
  const html = `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(words.subject)}</title></head>
<body style="margin:0;padding:24px;background:#ffffff;color:#1c2430;font:16px/1.5 'Source Sans 3',Arial,sans-serif">
<div style="max-width:36em">
${paragraph(greeting)}
${words.before.map(paragraph).join('\n')}
${quoted ? `<blockquote style="margin:0 0 16px;padding:0 0 0 16px;border-left:3px solid #c9d0d9">${quotedLines.map(escapeHtml).join('<br>')}</blockquote>` : ''}
${listed.length > 0 ? `<ul style="margin:0 0 16px;padding:0 0 0 20px">${listed.map(listItem).join('')}</ul>` : ''}
${button}
${words.after.map(paragraph).join('\n')}
<hr style="border:0;border-top:1px solid #c9d0d9;margin:24px 0 16px">
<p style="margin:0;color:#55606e;font-size:14px">${escapeHtml(footer)}${unsubscribe ? `<br><a href="${escapeHtml(unsubscribe)}" style="color:#0b3d77">${escapeHtml(common.unsubscribeAction)}</a>` : ''}</p>
</div></body></html>`;
  return { subject: words.subject, text, html };
}

function filled(words: Words, values: Record<string, string>): Words {
  const fill = (sentence: string) =>
    sentence.replaceAll(/\{(\w+)\}/g, (_braces, key: string) => {
      const value = values[key];
      if (value === undefined) throw new Error(`A mail names ${key}, which is not given.`);
      return oneLine(value);
    });
  return { ...words, subject: fill(words.subject), before: words.before.map(fill), after: words.after.map(fill) };
}

/** A name may hold anything that was typed; in a greeting it is one line. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
