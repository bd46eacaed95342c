import type { Config } from '../config.ts';

/** Under which origin people reach the application; links in mails start with it. */
export type Site = {
  origin: () => string;
  /** Tells the port that the system chose when PORT is 0. */
  listeningAt: (port: number) => void;
};

const everywhere = new Set(['0.0.0.0', '::']);

export function siteOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): Site {
  let actualPort = port;
  const name = everywhere.has(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    origin: () => publicUrl ?? `http://${name}:${actualPort}`,
    listeningAt: (chosen) => {
      actualPort = chosen;
    },
  };
}
