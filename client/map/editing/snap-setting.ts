import { createStore, useStore } from '../store.ts';

/** Whether drawings cling to borders; Alt held turns it round for as long as it is held. */
export const snapSetting = createStore<{ on: boolean; turned: boolean }>({ on: true, turned: false });

export const snaps = (): boolean => snapSetting.get().on !== snapSetting.get().turned;

export const useSnapOn = (): boolean => useStore(snapSetting, ({ on }) => on);

/** Hears Alt for as long as a drawing tool is in hand. @returns what stops it */
export function watchAlt(): () => void {
  const hear = (event: KeyboardEvent | MouseEvent) => snapSetting.set({ turned: event.altKey });
  const forget = () => snapSetting.set({ turned: false });
  window.addEventListener('keydown', hear);
  window.addEventListener('keyup', hear);
  window.addEventListener('mousemove', hear, { capture: true });
  window.addEventListener('blur', forget);
  return () => {
    forget();
    window.removeEventListener('keydown', hear);
    window.removeEventListener('keyup', hear);
    window.removeEventListener('mousemove', hear, { capture: true });
    window.removeEventListener('blur', forget);
  };
}
