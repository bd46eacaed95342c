import { useLocation } from '@tanstack/react-router';
import type { MarkTopic } from './marks/looks.ts';

/** What the map speaks of beside who serves where: figures by district, gaps, or a topic that lies on it as marks. */
export type Subject = 'ambassadors' | 'results' | 'evaluation' | 'gaps' | MarkTopic;

/** What the addresses of screens begin with; the first that fits counts. */
const subjects: [begins: string, subject: Subject][] = [
  ['/results', 'results'],
  ['/evaluation', 'evaluation'],
  ['/meetings', 'meetings'],
  ['/needs', 'needs'],
  ['/proposals', 'proposals'],
  ['/expert', 'consultations'],
  ['/staff/consultations', 'consultations'],
  ['/workshops', 'workshops'],
  ['/staff/coverage', 'gaps'],
];

export function subjectOf(pathname: string): Subject {
  return subjects.find(([begins]) => pathname === begins || pathname.startsWith(`${begins}/`))?.[1] ?? 'ambassadors';
}

/** The subject of the screen beside the map. */
export const useSubject = (): Subject => useLocation({ select: ({ pathname }) => subjectOf(pathname) });

/** The screen that a tap on a mark opens, by the screen beside the map. */
const openedBy = [
  ['/meetings', '/meetings/$id'],
  ['/proposals', '/proposals/$id'],
  ['/expert', '/expert/$id'],
  ['/staff/consultations', '/expert/$id'],
  ['/workshops', '/workshops/$id'],
  ['/needs', '/needs/$id'],
] as const;
export type MarkScreen = (typeof openedBy)[number][1];

export const useMarkScreen = (): MarkScreen | null =>
  useLocation({ select: ({ pathname }) => openedBy.find(([begins]) => pathname.startsWith(begins))?.[1] ?? null });
