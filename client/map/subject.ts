import { useLocation } from '@tanstack/react-router';
import type { MarkTopic } from './marks/looks.ts';

/** What the map speaks of beside who serves where: figures by district, gaps, or a topic that lies on it as marks. */
export type Subject = 'ambassadors' | 'results' | 'evaluation' | 'gaps' | 'overview' | MarkTopic;

/** What the addresses of screens begin with, what the map speaks of beside them, and the screen that a tap on a mark opens. */
const screens = [
  { begins: '/results', subject: 'results' },
  { begins: '/evaluation', subject: 'evaluation' },
  { begins: '/meetings', subject: 'meetings', opens: '/meetings/$id' },
  { begins: '/needs', subject: 'needs', opens: '/needs/$id' },
  { begins: '/proposals', subject: 'proposals', opens: '/proposals/$id' },
  { begins: '/expert', subject: 'consultations', opens: '/expert/$id' },
  { begins: '/staff/consultations', subject: 'consultations', opens: '/expert/$id' },
  { begins: '/workshops', subject: 'workshops', opens: '/workshops/$id' },
  { begins: '/staff/coverage', subject: 'gaps' },
  { begins: '/staff/overview', subject: 'overview' },
] as const satisfies { begins: string; subject: Subject; opens?: string }[];
export type MarkScreen = Extract<(typeof screens)[number], { opens: string }>['opens'];

const screenAt = (pathname: string) =>
  screens.find(({ begins }) => pathname === begins || pathname.startsWith(`${begins}/`));

export const subjectOf = (pathname: string): Subject => screenAt(pathname)?.subject ?? 'ambassadors';

export function markScreenOf(pathname: string): MarkScreen | null {
  const screen = screenAt(pathname);
  return screen && 'opens' in screen ? screen.opens : null;
}

/** The subject of the screen beside the map. */
export const useSubject = (): Subject => useLocation({ select: ({ pathname }) => subjectOf(pathname) });

export const useMarkScreen = (): MarkScreen | null => useLocation({ select: ({ pathname }) => markScreenOf(pathname) });
