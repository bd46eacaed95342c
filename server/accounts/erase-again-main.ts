import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { holdings } from '../holdings.ts';
import { repeatErasures } from './erasure.ts';

const userIds = z.array(z.uuid()).min(1);

// Ids of accounts, one a line; whatever follows on the line, as the day, is left aside.
const lines = (await text(process.stdin)).split('\n').map((line) => line.trim().split(/[\s,|]/, 1)[0] ?? '');
const ids = userIds.safeParse(lines.filter((line) => line !== ''));
if (!ids.success) {
  process.stderr.write('Usage: npm run --silent erase-again < file, with the id of an erased account on each line\n');
  process.exit(1);
}
const config = readConfig(process.env, process.env.DATABASE_URL ? [] : ['--demonstration']);
const database = await openDatabase(config, (sentence) => process.stderr.write(`${sentence}\n`));
const erased = await repeatErasures(database.write, holdings, ids.data);
await database.close();
process.stdout.write(`Erased again: ${erased} of ${ids.data.length}; the others are not in this database.\n`);
