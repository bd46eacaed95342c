import type { Words } from '../words.ts';
import { byNamespace } from '../words.ts';

export const words: Words = byNamespace(import.meta.glob('./*.json', { eager: true, import: 'default' }));
