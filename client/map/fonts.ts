import './fonts.css';

/** Font stacks as layers name them. */
export const regular = ['Okolica Map Regular'];
export const semibold = ['Okolica Map Semibold'];

const patienceMs = 3_000;
const sample = 'Aą';

/**
 * Waits until both alphabets (basic and with Polish letters) can be drawn: MapLibre keeps each letter as it was first
 * drawn, so a letter drawn too early would stay in a substitute font. Gives up after a while: a substitute is better
 * than no map.
 */
export async function mapFontsReady(): Promise<void> {
  const wanted = [
    document.fonts.load(`400 48px ${regular[0]}`, sample),
    document.fonts.load(`600 48px ${semibold[0]}`, sample),
  ];
  const patience = new Promise<void>((done) => setTimeout(done, patienceMs));
  await Promise.race([Promise.allSettled(wanted), patience]);
}
