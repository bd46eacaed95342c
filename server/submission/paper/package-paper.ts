import { drawMap, type Frame, halfOf, usualScale } from '../../paper-map/map.ts';
import type { MapFeature } from '../../paper-map/queries.ts';
import { type Flow, flowText, needRoom, nextPage, openFlow } from '../../pdf/flow.ts';
import { writeFoot, writeHead } from '../../pdf/letterhead.ts';
import { accent, closeSheet, inkQuiet, openSheet, page, type Sheet, write } from '../../pdf/sheet.ts';
import { inPln } from '../fields.ts';
import type { Extent } from '../queries.ts';
import type { SubmissionPackage } from '../schema.ts';
import { fieldLabels, notFormal } from './paper-words.ts';
import { writeSupportList } from './support-list.ts';

const column = { x: page.margin, width: page.width - 2 * page.margin };
const mapHeight = 250;
/** How much of the map what it is about may take. */
const filled = 0.72;
/** Above this many metres to a point names of streets would lie on each other. */
const coarsestDetail = 12;

export type PackagePaper = {
  ready: SubmissionPackage;
  features: MapFeature[];
  frame: Frame;
  address: string;
  demonstration: boolean;
  created: Date;
};

/** A map that shows the whole of what the proposal is about. */
export function frameFor({ widthM, heightM }: Extent): {
  frame: Frame;
  half: ReturnType<typeof halfOf>;
  detailed: boolean;
} {
  const metresPerPoint = Math.max(usualScale, widthM / (column.width * filled), heightM / (mapHeight * filled));
  const frame = { ...column, y: 0, height: mapHeight, metresPerPoint };
  return { frame, half: halfOf(frame), detailed: metresPerPoint <= coarsestDetail };
}

/** The package as an A4 document: every field in the form's order, the map, and the sheet for the signatures. */
export async function writePackage({
  ready,
  features,
  frame,
  address,
  demonstration,
  created,
}: PackagePaper): Promise<Buffer> {
  const sheet = openSheet({ title: `Pakiet do złożenia: ${ready.title}`, language: 'pl-PL', created });
  writeHead(sheet);
  const flow = openFlow(sheet, 112, (each, number) => dress(each, number, ready.title));
  flowText(flow, ready.title || 'Projekt bez tytułu', { size: 24, weight: 'bold', as: 'H1', gap: 4 });
  flowText(flow, stateOf(ready), { size: 11, colour: inkQuiet, gap: 6 });
  flowText(flow, notFormal, { size: 11, weight: 'bold', colour: accent, gap: 4 });
  if (demonstration) flowText(flow, 'Wersja demonstracyjna: projekt jest fikcyjny.', { size: 11, gap: 4 });
  writeFields(flow, ready);
  writeMap(flow, features, frame);
  writeMissing(flow, ready);
  nextPage(flow);
  writeSupportList(flow, ready, address);
  return closeSheet(sheet);
}

function dress(sheet: Sheet, number: number, title: string): void {
  writeFoot(sheet, `Strona ${number}. ${title.length > 70 ? `${title.slice(0, 69)}…` : title}`);
}

function stateOf({ officialNumber, findings }: SubmissionPackage): string {
  if (officialNumber) return `Złożony na platformie miasta, numer ${officialNumber}.`;
  const must = findings.filter(({ severity }) => severity === 'must').length;
  return must === 0
    ? 'Zgodny z zasadami edycji, które sprawdza Okolica.'
    : 'Uwaga: czegoś jeszcze brakuje, patrz niżej.';
}

function writeFields(flow: Flow, { fields, costs, costPln }: SubmissionPackage): void {
  for (const { name, value, length, most } of fields) {
    if (name === 'costPln') continue;
    const counted = most === null ? '' : ` (${length} z ${most} znaków)`;
    needRoom(flow, 48);
    flow.y += 8;
    flowText(flow, `${fieldLabels[name]}${counted}`, { size: 11, weight: 'bold', colour: accent, as: 'H2', gap: 1 });
    if (name === 'costs' && costs.length > 0) writeCosts(flow, costs, costPln);
    else flowText(flow, value || '(nie wypełniono)', value ? { size: 12 } : { size: 12, colour: inkQuiet });
  }
}

const lineHeight = 18;

/** Costs in two columns with a rule above the sum. */
function writeCosts(flow: Flow, costs: SubmissionPackage['costs'], costPln: number): void {
  for (const { label, amountPln } of costs) writeCost(flow, label, inPln(amountPln), 'regular');
  needRoom(flow, lineHeight);
  flow.sheet.markContent('Artifact', { type: 'Layout' });
  flow.sheet
    .moveTo(column.x, flow.y + 1)
    .lineTo(column.x + column.width, flow.y + 1)
    .lineWidth(0.75)
    .stroke(inkQuiet);
  flow.sheet.endMarkedContent();
  flow.y += 4;
  writeCost(flow, 'Razem', inPln(costPln), 'bold');
}

function writeCost(flow: Flow, label: string, amount: string, weight: 'regular' | 'bold'): void {
  const amountWidth = 120;
  needRoom(flow, lineHeight * Math.ceil(label.length / 60));
  const { y, sheet } = flow;
  const next = write(sheet, label, { ...column, width: column.width - amountWidth, y, size: 12, weight });
  write(sheet, amount, {
    x: column.x + column.width - amountWidth,
    width: amountWidth,
    y,
    size: 12,
    weight,
    align: 'right',
  });
  flow.y = next + 1;
}

function writeMap(flow: Flow, features: MapFeature[], frame: Frame): void {
  if (features.length === 0) return;
  needRoom(flow, frame.height + 52);
  flow.y += 12;
  flowText(flow, 'Mapa miejsca', { size: 11, weight: 'bold', colour: accent, as: 'H2', gap: 4 });
  drawMap(flow.sheet, features, { ...frame, y: flow.y }, 'Mapa z zaznaczonym miejscem projektu');
  flow.y += frame.height + 4;
  flowText(flow, 'Mapa: © współtwórcy OpenStreetMap (ODbL), MSIP Kraków', { size: 7.5, colour: inkQuiet });
}

function writeMissing(flow: Flow, { findings }: SubmissionPackage): void {
  if (findings.length === 0) return;
  needRoom(flow, 60);
  flow.y += 12;
  flowText(flow, 'Do sprawdzenia przed złożeniem', { size: 11, weight: 'bold', colour: accent, as: 'H2', gap: 2 });
  for (const { detail } of findings) flowText(flow, `• ${detail}`, { size: 12 });
}
