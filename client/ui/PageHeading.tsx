import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { arrival } from './arrival.ts';

type Props = {
  /** Title of the document, before the application's name; the heading's own text when it is plain. */
  title: string;
  className?: string;
  children?: ReactNode;
};

/** The heading of a screen: names the document, and takes the focus when somebody has just come from another screen. */
export function PageHeading({ title, className, children }: Props) {
  const { t } = useTranslation('shell');
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t('name');
  useEffect(() => {
    document.title = title === name ? name : `${title} · ${name}`;
  }, [title, name]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title on the same screen is another arrival
  useEffect(() => {
    if (arrival.take()) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children ?? title}
    </h1>
  );
}
