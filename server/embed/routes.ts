import { z } from 'zod';
import type { Answer } from '../http/answer.ts';
import { endpoint } from '../http/endpoint.ts';
import { html } from '../http/html.ts';
import { typedLine } from '../http/storable.ts';
import { gazetteerLayers } from '../places/gazetteer.ts';
import { serving } from '../places/serving/serve.ts';
import { embedStyle, frameScript, heightScript } from './files.ts';
import { answerOf, choices, embedPage, type Look, nothingFound } from './page.ts';
import { embedLanguages } from './words.ts';

const mostChoices = 6;

export const showEmbed = endpoint({
  summary: 'Find your ambassador: a page for a frame on another site, without cookies and script',
  query: z.object({
    q: typedLine(200).optional().describe('What was typed'),
    number: typedLine(12).optional().describe('House number in the street that was typed'),
    place: z.string().max(40).optional().describe('Id of a chosen place'),
    lang: z.enum(embedLanguages).default('pl'),
    theme: z.enum(['auto', 'light', 'dark']).default('auto'),
  }),
  answer: z.string(),
  contentType: 'text/html',
  layers: [...gazetteerLayers, 'areas'],
  handle: ({ query: { q = '', number = '', place, lang, theme } }, { places, areaLookup, contact, site }) => {
    const look: Look = { language: lang, theme, origin: site.origin() };
    const index = places();
    const answered = (id: string, typed: string) => {
      const found = index.byId(id);
      if (!found || found === 'malformed') return html(embedPage(look, typed, nothingFound(look)));
      const answer = serving(found, index, areaLookup(), contact());
      return html(embedPage(look, answer.place.label, answerOf(look, answer)));
    };
    if (place) return answered(place, '');
    const typed = `${q} ${number}`.trim();
    if (typed === '') return html(embedPage(look, '', ''));
    const items = index.search(typed, mostChoices);
    const [only] = items;
    if (!only) return html(embedPage(look, typed, nothingFound(look)));
    // A house that was named is no question any more.
    if (items.length === 1 || only.kind === 'address') return answered(only.id, typed);
    return html(embedPage(look, typed, choices(look, items)));
  },
});

const file = (summary: string, contentType: string, body: string) =>
  endpoint({
    summary,
    answer: z.string(),
    contentType,
    handle: (): Answer => ({
      status: 200,
      contentType: `${contentType}; charset=utf-8`,
      body,
      headers: { 'Cache-Control': 'public, max-age=3600' },
    }),
  });

export const embedStyleSheet = file('Style sheet of the embedded page', 'text/css', embedStyle);
export const embedHeight = file('Tells the frame how high the page is', 'text/javascript', heightScript);
export const embedFrame = file('For the page around the frame: follows its height', 'text/javascript', frameScript);
