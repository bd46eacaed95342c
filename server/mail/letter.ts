import en from './words/en.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import uk from './words/uk.json' with { type: 'json' };

type Words = { subject: string; before: string[]; action: string | null; after: string[] };

export type MailKind = Exclude<keyof typeof pl, 'common'>;
export type MailLanguage = 'pl' | 'en' | 'uk';
export type Letter = { subject: string; text: string; html: string };

const languages = { pl, en, uk };

/**
 * Writes a mail in plain text and in simple HTML that says the same.
 *
 * @param addressee name to greet by; empty when it is not known
 * @param link where the mail's button leads; needed by every kind that has one
 */
export function writeLetter(kind: MailKind, language: MailLanguage, addressee: string, link: string): Letter {
  const { common } = languages[language];
  const words = languages[language][kind] as Words;
  const greeting = addressee ? common.greetingNamed.replace('{name}', oneLine(addressee)) : common.greeting;
  const text = [
    greeting,
    ...words.before,
    ...(words.action ? [`${words.action}:\n${link}`] : []),
    ...words.after,
    `-- \n${common.footer}`,
  ].join('\n\n');
  const paragraph = (sentence: string) => `<p style="margin:0 0 16px">${escapeHtml(sentence)}</p>`;
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
${button}
${words.after.map(paragraph).join('\n')}
<hr style="border:0;border-top:1px solid #c9d0d9;margin:24px 0 16px">
<p style="margin:0;color:#55606e;font-size:14px">${escapeHtml(common.footer)}</p>
</div></body></html>`;
  return { subject: words.subject, text, html };
}

/** A name may hold anything that was typed; in a greeting it is one line. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
