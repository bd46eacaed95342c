import { ChevronDown } from 'lucide-react';
import { type ReactNode, useRef } from 'react';

type Props = {
  /** Unique in the page. */
  id: string;
  /** Name for those who do not see `shown`. */
  label: string;
  shown: string;
  children: ReactNode;
};

/** A button that opens a small panel; the browser closes it on Escape or a tap outside, and gives the focus back. */
export function MenuButton({ id, label, shown, children }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  return (
    <>
      <button type="button" className="menu-button" popoverTarget={id}>
        <span className="visually-hidden">{label === shown ? '' : `${label}: `}</span>
        <span className="menu-button-text">{shown}</span>
        <ChevronDown size={16} aria-hidden="true" />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        className="menu-panel"
        onClickCapture={(event) => {
          if ((event.target as Element).closest('a, button')) setTimeout(() => panel.current?.hidePopover());
        }}
      >
        {children}
      </div>
    </>
  );
}
