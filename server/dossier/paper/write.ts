import type { Language } from '../../accounts/signed-in.ts';
import { drawMap, type Frame } from '../../paper-map/map.ts';
import type { MapFeature } from '../../paper-map/queries.ts';
import { flowText, needRoom, openFlow } from '../../pdf/flow.ts';
import { writeHead } from '../../pdf/letterhead.ts';
import { accent, closeSheet, inkQuiet, openSheet, page, write } from '../../pdf/sheet.ts';
import type { Dossier } from '../schema.ts';
import { figuresIn } from './figures.ts';
import { writeIndicators } from './indicators.ts';
import { flowRow } from './row.ts';
import { fill, paperWords } from './words.ts';
import { heading, type Writing } from './writing.ts';

type Paper = {
  dossier: Dossier;
  features: MapFeature[];
  frame: Frame;
  language: Language;
  origin: string;
  created: Date;
};

/** A dossier on A4, as many pages as it needs: the map as vectors, tagged for screen readers. */
export async function writeDossier({ dossier, features, frame, language, origin, created }: Paper): Promise<Buffer> {
  const words = paperWords[language];
  const figures = figuresIn(words.locale);
  const name = dossier.name ?? (dossier.kind === 'near' ? words.titles.near : words.titles.shape);
  const sheet = openSheet({ title: `${words.title}: ${name}`, language: words.locale, created });
  writeHead(sheet);
  let y = write(sheet, words.title, { y: 100, size: 12, weight: 'bold', colour: accent });
  y = write(sheet, name, { y, size: name.length > 45 ? 16 : 22, weight: 'bold', as: 'H1' });
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'Europe/Warsaw' }).format(created);
  const by = dossier.ambassador?.name ? ` · ${fill(words.ambassador, { name: dossier.ambassador.name })}` : '';
  y = write(sheet, `${fill(words.made, { day })}${by}`, { y, size: 10, colour: inkQuiet });
  const top = Math.max(frame.y, y + 10);
  drawMap(sheet, features, { ...frame, y: top }, words.map);
  y = write(sheet, words.mapSource, { y: top + frame.height + 3, size: 7.5, colour: inkQuiet });
  const flow = openFlow(sheet, y + 8, (each, number) => {
    write(each, `${fill(words.page, { number })} · ${origin}`, { y: page.height - 60, size: 8.5, colour: inkQuiet });
  });
  const writing: Writing = { flow, dossier, words, figures, language };
  writeSize(writing);
  writeDistricts(writing);
  writeIndicators(writing);
  writeOutcomes(writing);
  writeLists(writing);
  if (dossier.demonstration) flowText(flow, words.fictional, { size: 10, colour: inkQuiet });
  return closeSheet(sheet);
}

function writeSize({ flow, dossier, words, figures }: Writing): void {
  const { residents, addresses, areaKm2, residentsSource } = dossier;
  const said = [
    fill(words.residents, { figure: figures.about(residents) }),
    addresses === null ? words.noAddresses : fill(words.addresses, { figure: figures.whole(addresses) }),
    fill(words.surface, { figure: figures.km2(areaKm2) }),
  ];
  flowText(flow, `${said.join('. ')}.`, { size: 11, weight: 'bold' });
  flowText(flow, fill(words.residentsSource, { source: residentsSource }), { size: 9, colour: inkQuiet });
}

function writeDistricts(writing: Writing): void {
  const { flow, dossier, words, figures } = writing;
  heading(writing, words.districts);
  const columns = [0.5, 0.25, 0.25];
  flowRow(
    flow,
    columns,
    [words.district, words.share, words.people].map((text) => ({ text, weight: 'bold' })),
  );
  for (const { roman, name, share, residents } of dossier.districts)
    flowRow(flow, columns, [
      { text: `${roman} ${name}` },
      { text: figures.percent(share) },
      { text: figures.about(residents) },
    ]);
}

function writeOutcomes(writing: Writing): void {
  const { flow, dossier, words, figures } = writing;
  heading(writing, words.outcomes);
  const columns = [0.3, 0.35, 0.35];
  flowRow(
    flow,
    columns,
    [words.edition, words.projects, words.selected].map((text) => ({ text, weight: 'bold' })),
  );
  for (const { edition, projects, selected } of dossier.outcomes)
    flowRow(flow, columns, [
      { text: String(edition) },
      { text: figures.whole(projects) },
      { text: selected === null ? words.notPublished : figures.whole(selected) },
    ]);
  const { total, items } = dossier.projects;
  flow.y += 6;
  needRoom(flow, 40);
  flowText(flow, fill(words.newest, { shown: items.length, total }), { size: 11, weight: 'bold', gap: 2 });
  for (const { edition, title, costPln, selected, projectId } of items) {
    const outcome = selected === null ? words.notPublished : selected ? words.outcomeSelected : words.outcomeNot;
    const cost = costPln === null ? '' : ` · ${figures.pln(costPln)}`;
    flowText(flow, `${edition} · ${title} (${projectId}) · ${outcome}${cost}`, { size: 9.5 });
  }
  flowText(flow, words.source, { size: 9, colour: inkQuiet });
}

function writeLists(writing: Writing): void {
  const { flow, dossier, words, language } = writing;
  const day = (text: string) =>
    new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeZone: 'Europe/Warsaw' }).format(new Date(text));
  const list = (title: string, { total, items }: { total: number; items: string[] }) => {
    heading(writing, fill(title, { total }));
    if (items.length === 0) flowText(flow, words.none, { size: 10, colour: inkQuiet });
    for (const item of items) flowText(flow, `• ${item}`, { size: 10 });
    if (total > items.length)
      flowText(flow, fill(words.more, { shown: items.length, total }), { size: 9, colour: inkQuiet });
  };
  const { needs, proposals, meetings, materials } = dossier;
  list(words.needs, {
    total: needs.total,
    items: needs.items.map(({ body, supports }) => `${oneLine(body)} (${fill(words.supports, { count: supports })})`),
  });
  list(words.proposals, {
    total: proposals.total,
    items: proposals.items.map(({ title, short }) => `${title}: ${oneLine(short)}`),
  });
  list(words.meetings, {
    total: meetings.total,
    items: meetings.items.map(({ title, startsAt, venueName }) =>
      [day(startsAt), title, venueName].filter(Boolean).join(' · '),
    ),
  });
  list(words.materials, {
    total: materials.total,
    items: materials.items.map(
      ({ title, source, licence }) => `${title[language] ?? title.pl} · ${source} · ${licence}`,
    ),
  });
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
