import { type ReactNode, useEffect, useId, useRef } from 'react';
import './confirm-dialog.css';

type Props = {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** A question that stands before everything else. The browser keeps the focus inside, closes on Escape and gives the focus back. */
export function ConfirmDialog({ title, open, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className="confirm-dialog" aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      {open && children}
    </dialog>
  );
}
