import { readConfig } from '../config.ts';
import { openDatabase } from './open.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const config = readConfig(process.env, process.env.DATABASE_URL ? [] : ['--demonstration']);
const database = await openDatabase(config, say);
await database.close();
say('The database is up to date.');
