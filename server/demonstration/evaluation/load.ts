import type { Knex } from 'knex';
import { touch } from '../../database/versions.ts';
import { applyImport, insertDraft, readKnown } from '../../evaluation/imports/queries.ts';
import { sift } from '../../evaluation/imports/sift.ts';
import { insertIndicator } from '../../evaluation/indicators/queries.ts';
import { plannedFiles, provenance, study } from './plan.ts';
import { readPrecincts } from './queries.ts';

/** One small study, imported as staff import theirs, unless it is there already. */
export async function loadDemonstrationStudy(database: Knex): Promise<void> {
  await database.transaction(async (transaction) => {
    if (!(await insertIndicator(transaction, study, { demonstration: true }))) return;
    const known = await readKnown(transaction);
    for (const { fileName, table, mapping } of plannedFiles(await readPrecincts(transaction))) {
      const { values, bad } = sift(table, mapping, known);
      if (bad.length > 0) throw new Error(`the fictional study ${fileName} has rows that say nothing`);
      const id = await insertDraft(transaction, table, { fileName, mapping, by: null, demonstration: true });
      const counts = { values: values.length, missing: 0, bad: 0, existing: 0 };
      await applyImport(transaction, id, values, { ...provenance, mapping }, { counts, by: null });
    }
    await touch(transaction, ['evaluation']);
  });
}
