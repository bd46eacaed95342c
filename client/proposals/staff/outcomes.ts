import type { z } from 'zod';
import type { outcomeImport, outcomePreview, outcomeRow } from '../../../server/proposals/outcomes/schema.ts';
import { askApi } from '../../api.ts';

export type OutcomeRow = z.output<typeof outcomeRow>;
export type Preview = z.output<typeof outcomePreview>;
export type Import = z.output<typeof outcomeImport>;
export type Imported = Preview & { import: Import };

export const outcomesPath = '/api/proposals/outcomes';

/** Sends a file as it is. @throws as `askApi` */
const sendFile = <Answer>(path: string, file: File): Promise<Answer> =>
  askApi(path, { method: 'POST', body: file, headers: { 'Content-Type': 'text/csv' } });

export const previewOutcomes = (file: File) => sendFile<Preview>(`${outcomesPath}/preview`, file);

export const importOutcomes = (file: File, source: string) =>
  sendFile<Imported>(`${outcomesPath}?${new URLSearchParams({ source, name: file.name })}`, file);
