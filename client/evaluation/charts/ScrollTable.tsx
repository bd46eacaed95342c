import type { ReactNode } from 'react';

/** A table that scrolls sideways where there is no room for it. */
export function ScrollTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard
    <section className="evaluation-table" tabIndex={0} aria-label={label}>
      <table>{children}</table>
    </section>
  );
}
