import type { HelmetOptions } from 'helmet';
import type { Config } from '../config.ts';
import type { Services } from '../services.ts';

/** What every answer says: our own pages alone, in no frame. */
export function securityHeaders({ config }: Pick<Services, 'config'>): HelmetOptions {
  const basemap = config.basemapStyleUrl ? [new URL(config.basemapStyleUrl).origin] : [];
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", ...(config.development ? ["'unsafe-inline'"] : [])],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:', ...basemap],
        connectSrc: ["'self'", ...basemap, ...(config.development ? ['ws:'] : [])],
        workerSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'", ...basemap],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: overTls(config),
    referrerPolicy,
  };
}

/** Pages and pictures made to be shown by other sites; `/embed/make` is a page of ours like any other. */
export const isFramed = (path: string): boolean =>
  path === '/embed' || /^\/embed\/[\w-]+\.(css|js)$/.test(path) || path.startsWith('/pictures/');

/** What may stand in a frame of any site runs no script but its own and asks nobody. */
export function framedHeaders({ config }: Pick<Services, 'config'>): HelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        fontSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ['*'],
      },
    },
    frameguard: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: overTls(config),
    referrerPolicy,
  };
}

const referrerPolicy = { policy: 'strict-origin-when-cross-origin' } as const;

/** On a machine without TLS browsers must not be told to insist on it. */
const overTls = ({ publicUrl }: Pick<Config, 'publicUrl'>) => publicUrl?.startsWith('https:') ?? false;
