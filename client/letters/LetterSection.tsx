import { useLocation } from '@tanstack/react-router';
import { Mail } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LetterForm } from './LetterForm.tsx';

type Props = { slug: string; name: string; reachable: boolean };

/** The way to write to an ambassador: open at once for whoever comes with `#letter`. */
export function LetterSection({ slug, name, reachable }: Props) {
  const { t } = useTranslation('letters');
  const asked = useLocation({ select: ({ hash }) => hash === 'letter' });
  const [open, setOpen] = useState(asked);
  const section = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => {
    if (!asked) return;
    setOpen(true);
    section.current?.scrollIntoView({ block: 'start' });
  }, [asked]);
  return (
    <section className="profile-part" ref={section} id="letter">
      <h2 className={reachable ? 'visually-hidden' : undefined}>{t('title')}</h2>
      {!reachable && <p>{t('notReachable')}</p>}
      {reachable && (
        <>
          <button
            type="button"
            className="button letter-open"
            data-main={open ? undefined : ''}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            <Mail aria-hidden size={18} />
            {t('open', { name })}
          </button>
          <div id={id} hidden={!open}>
            <LetterForm slug={slug} name={name} />
          </div>
        </>
      )}
    </section>
  );
}
