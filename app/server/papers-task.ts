import { accessSync, constants, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadReference } from '#db/reference/reference';
import { assess } from '#flows/law/assess';
import type { ViewHouse } from '~/components/result/result-view.server';
import { fittingPapers, paperKinds } from '~/papers/kinds';
import type { PaperId } from '~/papers/kinds';
import type { Paper } from '~/papers/paper';
import { renderPaper } from '~/papers/pdf/render';
import { samples } from '~/papers/samples';
import type { Sample } from '~/papers/samples';
import { calendarDateOf } from '~/services/format';
import { languages } from '~/services/language';
import type { Lang } from '~/services/language';
import { sourceOf, walkOf } from '~/services/papers.server';

const USAGE = 'npm run papers -- --out DIR';

/** The folder that was asked for, made where it is not there; or what is wrong with it. */
function folderAsked(options: readonly string[]): { folder: string } | { problem: string } {
  let out: string | undefined;
  try {
    ({ out } = parseArgs({ args: [...options], options: { out: { type: 'string' } } }).values);
  } catch (error) {
    return { problem: `${error instanceof Error ? error.message : String(error)}. Usage: ${USAGE}` };
  }
  if (out === undefined || out === '') return { problem: `Say where to write the papers: ${USAGE}` };
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK | constants.X_OK);
  } catch (error) {
    return { problem: `Nothing can be written into ${out}: ${String(error)}` };
  }
  return { folder: out };
}

/** What the views read: the reference data and, for the offices, the list that a new store would be seeded with. */
function houseWithoutStore(): ViewHouse {
  const reference = loadReference();
  const list = () => Promise.resolve([...reference.officeSeed.offices]);
  return { reference, store: { read: { offices: { list } } } };
}

/** Every paper that fits a journey, in one language; sheets for the candidate in all further ones too. */
async function papersOf(sample: Sample, context: ViewHouse, lang: Lang, asOf: string): Promise<Paper[]> {
  const facts = sample.facts(asOf);
  const walked = walkOf(facts, assess(facts, { asOf }));
  const source = await sourceOf({ walked, parties: sample.parties }, context, lang);
  const languagesFor = (id: PaperId) => {
    const others = [...(paperKinds[id].languages?.keys() ?? [])];
    const further = others.filter((code) => !languages.some((known) => known === code));
    return lang === 'de' ? [lang, ...further] : [lang];
  };
  return fittingPapers(source).flatMap((id) =>
    languagesFor(id).map((language) => paperKinds[id].make(source, language)),
  );
}

/** `npm run papers -- --out DIR`: every paper for the sample journeys, as files. Gives the exit code. */
export async function writePapers(options: readonly string[]): Promise<number> {
  const asked = folderAsked(options);
  if ('problem' in asked) {
    console.error(asked.problem);
    return 1;
  }
  const context = houseWithoutStore();
  const asOf = calendarDateOf(new Date());
  let written = 0;
  for (const sample of samples) {
    for (const lang of languages) {
      for (const paper of await papersOf(sample, context, lang, asOf)) {
        const file = `${sample.name}-${paper.id}-${paper.lang}.pdf`;
        writeFileSync(join(asked.folder, file), await renderPaper(paper));
        written += 1;
        console.log(
          `${file}${paper.missing.length > 0 ? ` (still to be added: ${String(paper.missing.length)})` : ''}`,
        );
      }
    }
  }
  console.log(`${String(written)} papers in ${asked.folder}`);
  return 0;
}
