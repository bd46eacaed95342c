import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open.ts';
import { grantRole, userByEmail } from './queries.ts';
import { type GrantedRole, grantedRoles } from './role.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const [email, role] = process.argv.slice(2);

if (!email || !grantedRoles.includes(role as GrantedRole)) {
  process.stderr.write(`Usage: npm run grant -- e-mail ${grantedRoles.join('|')}\n`);
  process.exit(1);
}
const config = readConfig(process.env, process.env.DATABASE_URL ? [] : ['--demonstration']);
const database = await openDatabase(config, say);
const user = await userByEmail(database.write, email);
if (user?.email_verified) await grantRole(database.write, user.id, role as GrantedRole, null);
await database.close();
if (!user?.email_verified) {
  process.stderr.write(
    'No confirmed account has this e-mail. Register in the application first, then run this again.\n',
  );
  process.exit(1);
}
say(`Granted: ${role}.`);
