export const materialKinds = ['guide', 'form', 'presentation', 'poster', 'study', 'strategy', 'other'] as const;
export type MaterialKind = (typeof materialKinds)[number];

export const audiences = ['everyone', 'ambassadors'] as const;

export const scopes = ['city', 'districts', 'shape'] as const;
export type Scope = (typeof scopes)[number];

/** The largest file, in bytes. */
export const largestFile = 20_000_000;

/** Files that the library takes: content type → ending of the name. Found out from the bytes, never from the name. */
export const fileEndings = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/vnd.oasis.opendocument.presentation': 'odp',
} as const;
export type FileType = keyof typeof fileEndings;
