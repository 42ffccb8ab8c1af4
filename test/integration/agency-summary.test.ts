import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import { casePackageSchema } from '#flows/case/case-package';
import type { CasePackage } from '#flows/case/case-package';
import { addTask } from '~/services/case-tasks.server';
import {
  adviserOf,
  agentOf,
  candidate,
  CASE_SECRET,
  casesOf,
  employer,
  exampleOf,
} from '../support/case-house';
import type { ProductCases } from '../support/case-house';
import { agencyFields, packageArbitrary } from '../support/case-packages';
import { openMailbox } from '../support/mailbox';
import { startProduct, type Product } from '../support/product';
import { signedIn } from '../support/staff';
import type { Visitor } from '../support/visitor';

/*
 * What the Arbeitgeber-Service learns of a case, by page, list and mail: the listed fields and nothing else. Whatever takes free
 * text holds a sign that occurs nowhere else; besides the listed fields the agency reads what it wrote itself, and what the office
 * answered to it. What can only be chosen or counted differs between two cases that are alike in the
 * listed fields: both must be told with the same words. What is printed is the page itself.
 */

const RUNS = 25;
/** As many as are waited for. */
const MAILS = 10;
const SIGN = /zeichen[\w.-]*/g;

let product: Product;
let cases: ProductCases;
let routing: CasePackage['routing'];
let agencyId: string;
let agent: Visitor;
const mailbox = openMailbox();
beforeAll(async () => {
  product = await startProduct({ ...(await mailbox).environment, CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  ({ routing } = await exampleOf(cases.store));
  agencyId = routing.agencyId ?? '';
  agent = await signedIn({ url: product.url, store: cases.store }, { role: 'agencyStaff', agencyId });
});
afterAll(async () => {
  await cases.close();
  await product.stop();
  await (await mailbox).close();
});

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;
const signOf = (path: string) => `zeichen-${path.replace(/\W+/g, '-')}`;
/** Where the case goes and the day of the law: pages read more of them than words. */
const kept = ['routing.officeId', 'routing.agencyId', 'assessment.asOf'];

const known = new Map<string, boolean>();
/** Whether a field takes what stands in it; the schema is large, so each kind of sign is tried once for a field. */
function takes(sign: string, given: CasePackage): boolean {
  const before = known.get(sign);
  if (before !== undefined) return before;
  const is = casePackageSchema.safeParse(given).success;
  known.set(sign, is);
  return is;
}

/** A package in which a sign stands in every field that takes any text or any address. */
function signed(given: CasePackage): CasePackage {
  const copy = structuredClone(given);
  const mark = (node: Tree, path: string) => {
    for (const [name, value] of Object.entries(node)) {
      const here = Array.isArray(node) ? `${path}[]` : [path, name].filter(Boolean).join('.');
      if (isTree(value)) mark(value, here);
      if (typeof value !== 'string' || kept.includes(here)) continue;
      const isTaken = [signOf(here), `${signOf(here)}@post.example`].some((sign) => {
        node[name] = sign;
        return takes(sign, copy);
      });
      if (!isTaken) node[name] = value;
    }
  };
  mark(copy, '');
  return copy;
}

/** Copies a field, or leaves it out where it is absent there. */
function copyField(from: Tree, to: Tree, [name = '', ...rest]: readonly string[]): void {
  if (rest.length === 0) {
    if (name in from) to[name] = from[name];
    else delete to[name];
    return;
  }
  const inner = from[name];
  to[name] ??= {};
  copyField(isTree(inner) ? inner : {}, to[name] as Tree, rest);
}

/** A package that is like the first in the listed fields and like the second in all others, as far as a verdict leaves that open. */
function alikeForAgency(first: CasePackage, second: CasePackage): CasePackage {
  const both = structuredClone(second);
  for (const path of agencyFields.filter((field) => !field.includes('[]')))
    copyField(first, both, path.split('.'));
  const others = new Map(second.assessment.routes.map((route) => [route.id, route]));
  both.assessment.routes = first.assessment.routes.map((route) => ({
    ...(others.get(route.id) ?? route),
    id: route.id,
    verdict: route.verdict,
    baConsent: route.baConsent,
    // the findings of the adviser are judged anew by them
    requirements: route.requirements.map(({ id, status }) => ({ id, status, provision: '-', facts: [] })),
  }));
  both.language = first.language === 'de' ? 'en' : 'de';
  both.routing = { ...first.routing, district: '14612' };
  return both;
}

/** What office and agency write to each other. */
const [TO_OFFICE, TO_AGENCY] = ['zeichen-to-office', 'zeichen-to-agency'];

/** Has a case handed over, worked on and shared, with a sign in all that anybody writes. */
async function shared(given: CasePackage, isOther: boolean): Promise<CaseRow> {
  const { officeId } = given.routing;
  const adviser = adviserOf(officeId);
  const sign = (name: string) => `zeichen-${name}${isOther ? '-anders' : ''}`;
  const [route] = given.assessment.routes;
  const [requirement] = route?.requirements ?? [];
  const opened = await cases.handedOver(given);
  const row = await cases.happens(
    opened,
    [{ type: 'accepted' }, adviser],
    [{ type: 'assigned', assignee: sign('assignee') }, adviser],
    [{ type: 'noteAdded', text: sign('note') }, adviser],
    [{ type: 'messageSent', text: sign('message-to-firm') }, adviser],
    [{ type: 'messageSent', text: sign('message-of-firm') }, employer],
    [{ type: 'questionAsked', question: 'q1', to: 'employer', text: sign('question') }, adviser],
    [{ type: 'questionAnswered', question: 'q1', text: sign('answer') }, employer],
    [{ type: 'questionAsked', question: 'q2', to: 'candidate', text: sign('question-to-person') }, adviser],
    [{ type: 'questionAnswered', question: 'q2', text: sign('answer-of-person') }, candidate],
  );
  if (route && requirement)
    await cases.happens(row, [
      {
        type: 'requirementOverridden',
        route: route.id,
        requirement: requirement.id,
        machine: requirement.status,
        status: requirement.status === 'unmet' ? 'unknown' : 'unmet',
        source: sign('source'),
        text: sign('finding'),
      },
      adviser,
    ]);
  if (isOther)
    await cases.happens(row, [
      { type: 'consentGiven', kind: 'personData', textVersion: sign('version'), proof: 'online' },
      candidate,
    ]);
  const task = { text: sign('task'), dueOn: '2031-03-04', createdBy: sign('author') };
  expect(await addTask(cases.house, { officeId }, row, task)).toBe(true);
  return cases.happens(
    row,
    [{ type: 'sharedWithAgency', agencyId }, adviser],
    [{ type: 'agencyAskedBack', text: TO_OFFICE }, agentOf(agencyId)],
    [{ type: 'officeAnsweredAgency', text: TO_AGENCY }, adviser],
  );
}

const listedSigns = new Set([...agencyFields.map(signOf), TO_OFFICE, TO_AGENCY]);
const ofOthers = (text: string) => [...new Set(text.match(SIGN))].filter((sign) => !listedSigns.has(sign));

/** The page of a case as the agency reads it, and its row in the list. */
async function told(row: CaseRow) {
  const page = await agent.visit(`/ags/${row.number}`);
  const english = await agent.visit(`/en/ags/${row.number}`);
  // found by its number: the list shows a part of what is shared
  const list = await agent.visit(`/ags?suche=${row.number}`);
  expect([page.status, english.status, list.status]).toEqual([200, 200, 200]);
  const after = list.text.split(row.number).at(-1) ?? '';
  const line = after.split(/FL-|Impressum/)[0] ?? '';
  // with the data that come along for the scripts
  const all = [page, english, list].map(({ html }) => html).join('\n');
  // the minute may change between one case and the other
  const words = [page.text, english.text, line]
    .join('\n')
    .replaceAll(row.number, 'FL')
    .replace(/\b\d{2}:\d{2}\b/g, 'hh:mm');
  return { all, words };
}

test('page, list and mails hold the listed fields only, whatever stands in all others', async () => {
  await cases.store.tx(({ practiceNotes }) =>
    practiceNotes.add(
      { officeId: routing.officeId },
      {
        topic: 'visa',
        text: 'zeichen-practice',
        source: 'zeichen-practice-source',
        sourceDate: '2026-01-01',
        author: 'zeichen-practice-author',
        expiresOn: '2031-01-01',
      },
      new Date(),
    ),
  );
  const numbers: string[] = [];
  await fc.assert(
    fc.asyncProperty(packageArbitrary, packageArbitrary, async (some, other) => {
      const consents = [...some.consents, { ...some.consents[0]!, kind: 'agency' as const }];
      const [first, second] = [some, other].map((given) =>
        signed({
          ...given,
          routing,
          consents,
          firm: {
            ...given.firm,
            street: '-',
            sector: '-',
            contact: { ...given.firm.contact, phone: '+49 341 1' },
          },
        }),
      ) as [CasePackage, CasePackage];
      const alike = JSON.parse(JSON.stringify(alikeForAgency(first, second))) as CasePackage;
      const rows = [await shared(first, false), await shared(alike, true)] as const;
      numbers.push(...rows.map(({ number }) => number));
      const [one, two] = [await told(rows[0]), await told(rows[1])];
      for (const { all, words } of [one, two]) {
        expect(ofOthers(all)).toEqual([]);
        for (const path of [
          'firm.name',
          'firm.place',
          'firm.sector',
          'firm.contact.name',
          'firm.contact.email',
        ])
          expect(words).toContain(signOf(path));
        expect(words).toContain(TO_AGENCY);
      }
      expect(two.words).toBe(one.words);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  const { arrived } = await mailbox;
  const toAgency = () => arrived.filter(({ text }) => text.includes('/ags/'));
  // those of later cases still wait behind what firms and offices are told
  await expect.poll(() => toAgency().length, { timeout: 60_000 }).toBeGreaterThanOrEqual(MAILS);
  for (const { text } of toAgency()) {
    expect(text.match(SIGN)).toBeNull();
    expect(numbers.filter((number) => text.includes(number))).toHaveLength(1);
  }
}, 120_000);
