import type { ReactNode } from 'react';

/** What a tool says of itself and the buttons that it has. */
export function ToolRow({ hint, children }: { hint: string; children?: ReactNode }) {
  return (
    <div className="edit-row">
      <p className="edit-hint">{hint}</p>
      {children && <div className="edit-buttons">{children}</div>}
    </div>
  );
}

type ToolButtonProps = {
  label: string;
  /** Says more than the label. */
  title?: string;
  icon: ReactNode;
  onPress: () => void;
  disabled?: boolean;
  pressed?: boolean;
  /** The step that usually comes next. */
  first?: boolean;
  /** The picture alone stands for it: on a phone, or wherever it is shown. */
  brief?: 'phone' | 'always';
};

/** A disabled one keeps the focus, so that the keyboard does not fall off it. */
export function ToolButton({ label, title, icon, onPress, disabled = false, pressed, first, brief }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={first ? 'map-text-button map-text-button-first' : 'map-text-button'}
      onClick={() => !disabled && onPress()}
      aria-disabled={disabled}
      aria-pressed={pressed}
      title={title ?? (brief && label)}
      data-brief={brief}
    >
      {icon}
      <span className="edit-button-text">{label}</span>
    </button>
  );
}
