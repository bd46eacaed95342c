import { createServer, type IncomingMessage, type Server, ServerResponse } from 'node:http';
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import { openApiDocument } from '../openapi/document.ts';
import { openApiPage, openApiStyle } from '../openapi/page.ts';
import type { Services } from '../services.ts';
import { answerCache } from './caching.ts';
import { dispatch, fault, needsCaller } from './dispatch.ts';
import { changes, type Limit, limiter } from './limits/limits.ts';
import { Problem } from './problem.ts';
import type { Route } from './routing.ts';
import { crossSite, fromElsewhere } from './same-site.ts';
import { framedHeaders, isFramed, securityHeaders } from './security-headers.ts';
import { sendProblem } from './send.ts';

const largestBody = '4mb';
const keptAnswers = 500;

/**
 * The HTTP server over a route table. Express serves everything but the fixed-path reads (`GET /api/…` without parts in
 * the path), which go straight to the same dispatcher: see docs/decisions.
 *
 * @param routes the whole table
 * @param client serves the client's files and pages; asked when no route has the path
 */
export function createWeb(routes: Route[], services: Services, client: RequestHandler): Server {
  const answering = { ...services, answers: answerCache(keptAnswers) };
  const guard = helmet(securityHeaders(services));
  const fixed = fixedHeaders(guard);
  const inFrames = helmet(framedHeaders(services));
  const fixedInFrames = fixedHeaders(inFrames);
  const direct = new Map(routes.filter(isDirect).map((entry) => [entry.path, entry]));

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.use((request, response, next) => (isFramed(request.path) ? inFrames : guard)(request, response, next));
  app.use(express.json({ limit: largestBody, type: ['application/json', 'application/geo+json'] }));

  const document = openApiDocument(routes, services.config.publicUrl ?? '/');
  const page = openApiPage(document);
  app.get('/api/openapi.json', (_request, response) => void response.json(document));
  app.get('/api/docs', (_request, response) => void response.type('html').send(page));
  app.get('/api/docs.css', (_request, response) => void response.type('css').send(openApiStyle));

  const limit = (entry: Limit) => limiter(entry, services.database.write, services.accounts.secret);
  const ownPagesOnly = (request: Request, response: Response, next: NextFunction) => {
    if (crossSite(request, services.config.publicUrl)) sendProblem(response, request, fromElsewhere);
    else next();
  };
  for (const entry of routes) {
    const handle = (request: Request, response: Response) =>
      dispatch(entry, request, response, request.params as Record<string, string>, answering);
    const changing = entry.method !== 'GET';
    const limits = [...(changing ? [changes] : []), ...entry.endpoint.limits].map(limit);
    // Another site is refused first: its requests must not use up what its visitor may do here.
    const before = changing ? [ownPagesOnly, ...limits] : limits;
    app[entry.method.toLowerCase() as 'get'](entry.path, ...before, handle);
  }
  for (const path of new Set(routes.map((entry) => entry.path))) {
    const allow = routes
      .filter((entry) => entry.path === path)
      .flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method]));
    app.all(path, (request, response) => {
      response.setHeader('Allow', allow.join(', '));
      sendProblem(
        response,
        request,
        new Problem(405, 'method-not-allowed', 'Ten adres nie przyjmuje takiej metody.', { allow }),
      );
    });
  }
  app.use(['/api', '/ogc', '/tiles'], (request, response) =>
    sendProblem(
      response,
      request,
      new Problem(404, 'no-such-route', 'Pod tym adresem API niczego nie ma. Opis: /api/docs.'),
    ),
  );
  app.use(client);
  app.use((request, response) =>
    sendProblem(response, request, new Problem(404, 'no-such-page', 'Pod tym adresem niczego nie ma.')),
  );
  app.use(failure(services));

  return createServer((request, response) => {
    const entry = request.method === 'GET' || request.method === 'HEAD' ? direct.get(pathOf(request)) : undefined;
    if (!entry) return app(request, response);
    void dispatch(entry, request, response, {}, answering, isFramed(entry.path) ? fixedInFrames : fixed);
  });
}

/** Limits are held by Express, so that what has some goes there too. */
const isDirect = (entry: Route) =>
  entry.method === 'GET' && !entry.path.includes(':') && !needsCaller(entry) && entry.endpoint.limits.length === 0;

function pathOf(request: IncomingMessage): string {
  const url = request.url ?? '/';
  const mark = url.indexOf('?');
  return mark < 0 ? url : url.slice(0, mark);
}

/** What helmet sets on every answer, name and value in turn, taken once, so that the direct routes carry exactly the same. */
function fixedHeaders(guard: ReturnType<typeof helmet>): string[] {
  const request = { method: 'GET', headers: {} } as IncomingMessage;
  const probe = new ServerResponse(request);
  guard(request, probe, () => {});
  return Object.entries(probe.getHeaders()).flatMap(([name, value]) => [name, String(value)]);
}

function failure({ log }: Services): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const type = error?.type as string | undefined;
    if (type === 'entity.parse.failed')
      return sendProblem(
        response,
        request,
        new Problem(400, 'bad-json', 'Treść żądania nie jest poprawnym dokumentem JSON.', { path: '' }),
      );
    if (type === 'entity.too.large')
      return sendProblem(
        response,
        request,
        new Problem(413, 'too-large', `Treść żądania jest za duża; najwięcej ${largestBody}.`),
      );
    if (error?.status >= 400 && error.status < 500)
      return sendProblem(
        response,
        request,
        new Problem(error.status, 'bad-request', 'Serwer nie rozumie tego żądania.'),
      );
    log.error({ err: error }, 'request failed');
    sendProblem(response, request, fault);
  };
}
