/** A paper as PDF, without any server: milliseconds of work for one, and the memory that a thousand leave behind. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { bundle } from './bundle.mjs';

const AS_OF = '2026-11-22';
const WARM_UP = 5;
const ROUNDS = 20;
const MANY = 1_000;
/** So often the memory is looked at. */
const PARTS = 4;
const AIM_MS = 150;

function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

/** Megabytes in use once what can be let go is gone. What the process holds says little: Node tidies up when it has to. */
function megabytes() {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 ** 2;
}

const middle = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The middle of some rounds for each paper of the first sample journey, and the memory in use before, during and after many. */
export async function measurePapers(say) {
  const modules = await bundle('papers', {
    kinds: 'app/papers/kinds.ts',
    render: 'app/papers/pdf/render.ts',
    samples: 'app/papers/samples.ts',
    service: 'app/services/papers.server.ts',
    assess: 'flows/law/assess.ts',
    reference: 'db/reference/reference.ts',
  });
  const { paperKinds, renderPaper, samples, sourceOf, walkOf, assess, loadReference } = modules;
  const reference = loadReference();
  const house = {
    reference,
    store: { read: { offices: { list: async () => [...reference.officeSeed.offices] } } },
  };
  const [sample] = samples;
  const facts = sample.facts(AS_OF);
  const walked = walkOf(facts, assess(facts, { asOf: AS_OF }));
  const source = await sourceOf({ walked, parties: sample.parties }, house, 'de');
  const make = (id) => renderPaper(paperKinds[id].make(source, 'de'));
  const papers = [];
  for (const id of Object.keys(paperKinds)) {
    for (let index = 0; index < WARM_UP; index += 1) await make(id);
    const times = [];
    let bytes = 0;
    for (let index = 0; index < ROUNDS; index += 1) {
      const begun = worked();
      ({ length: bytes } = await make(id));
      times.push(worked() - begun);
    }
    papers.push({ id, bytes, milliseconds: middle(times), aim: AIM_MS });
  }
  say(`${String(MANY)} plans, for the memory`);
  for (let index = 0; index < MANY / 10; index += 1) await make('plan');
  const memory = [megabytes()];
  for (let part = 0; part < PARTS; part += 1) {
    for (let index = 0; index < MANY / PARTS; index += 1) await make('plan');
    memory.push(megabytes());
  }
  return { papers, many: MANY, memory };
}
