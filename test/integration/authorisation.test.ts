import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseRow } from '#db/repositories/cases';
import type { StaffScope } from '#flows/network/staff';
import routes from '~/routes';
import { addTask } from '~/services/case-tasks.server';
import { pathIn } from '~/services/language';
import {
  adviserOf,
  CASE_SECRET,
  casesOf,
  employer,
  exampleOf,
  type ProductCases,
} from '../support/case-house';
import { startProduct, type Product } from '../support/product';
import { localAccount, staffCookie } from '../support/staff';
import { Visitor } from '../support/visitor';

/*
 * Who may open what: every address of the product, for everybody. A new address without a row fails.
 */

const people = [
  'nobody',
  'adviser',
  'officeAdministrator',
  'neighbour',
  'agencyStaff',
  'otherAgency',
  'networkCoordinator',
  'systemAdministrator',
] as const;
type Person = (typeof people)[number];
type Answers = Readonly<Record<Person, number>>;

const answer = (all: number, others: Partial<Answers> = {}): Answers => ({
  ...(Object.fromEntries(people.map((person) => [person, all])) as Answers),
  ...others,
});
/** Led to the sign-in where nobody is signed in, refused where the role is another. */
const only = (allowed: Partial<Answers>) => answer(403, { nobody: 302, ...allowed });
const office = { adviser: 200, officeAdministrator: 200 };

/** Pages for everybody; what they show is tested elsewhere. */
const open = null;
const desk = only({ ...office, neighbour: 200 });
const deskCase = only({ ...office, neighbour: 404 });
/** A step that the state of the case does not allow is shown as that. */
const team = only({ officeAdministrator: 200, systemAdministrator: 200 });
const account = answer(200, { nobody: 302 });
/** Opened by link or code, never by an account of the staff. */
const ownCase = answer(403);

const expected: Readonly<Record<string, Answers | null>> = {
  '/': open,
  '/check': open,
  '/check/angaben': open,
  '/check/beruf': open,
  '/check/ergebnis': open,
  '/check/plan': open,
  '/check/plan/vergleich': open,
  '/check/plan.ics': open,
  '/check/erklaerung': open,
  '/check/erklaerung/:slug': open,
  '/check/checkliste': open,
  '/check/papiere': open,
  '/check/papiere/:file': open,
  '/check/spaeter': open,
  '/check/weitermachen': open,
  '/check/neu': open,
  '/check/loeschen': open,
  '/check/was-waere-wenn': open,
  '/check/vergleich': open,
  '/check/:slug': open,
  '/uebergabe': open,
  '/uebergabe/andere-stelle': open,
  '/uebergabe/vorschau': open,
  '/uebergabe/beleg': open,
  '/uebergabe/:slug': open,
  '/fall': open,
  '/fall/:number': ownCase,
  '/fall/:number/termine.ics': ownCase,
  '/fall/:number/angaben': ownCase,
  '/fall/:number/plan': ownCase,
  '/fall/:number/checkliste': ownCase,
  '/fall/:number/unterlagen': ownCase,
  '/fall/:number/unterlagen/:file': ownCase,
  '/fall/:number/einwilligungen': ownCase,
  '/fall/:number/andere-stelle': ownCase,
  '/fall/:number/andere-stelle/:office': ownCase,
  '/person/:number': ownCase,
  '/zugang': open,
  '/zugang/:token': open,
  '/anmelden': open,
  '/anmelden/code': open,
  '/anmelden/vergessen': open,
  '/anmelden/oidc': open,
  '/anmelden/oidc/zurueck': open,
  '/einladung/:token': open,
  '/konto': account,
  '/konto/passwort': account,
  '/konto/app': account,
  '/konto/notfallcodes': account,
  '/konto/abmelden': open,
  '/team': team,
  '/team/einladen': team,
  '/stelle': desk,
  '/stelle/angeboten': desk,
  '/stelle/praxis': desk,
  '/stelle/tabelle/:file': desk,
  '/stelle/:number': deskCase,
  '/stelle/:number/termine.ics': deskCase,
  '/stelle/:number/ablehnen': deskCase,
  '/stelle/:number/plan': deskCase,
  '/stelle/:number/abschliessen': deskCase,
  '/stelle/:number/paket/:revision': deskCase,
  '/stelle/:number/weitergeben': deskCase,
  '/stelle/:number/teilen': deskCase,
  '/stelle/:number/berichtigen/:route/:requirement': deskCase,
  '/ags': only({ agencyStaff: 200, otherAgency: 200 }),
  '/ags/:number': only({ agencyStaff: 200, otherAgency: 404 }),
  '/verwaltung': only({ systemAdministrator: 200 }),
  '/netz': only({ networkCoordinator: 200 }),
  // nobody waits for an answer in this case, so there is nothing for the network to settle
  '/netz/:number': only({ networkCoordinator: 404 }),
  '/beispiele/:example': open,
  '/impressum': open,
  '/datenschutz': open,
  '/barrierefreiheit': open,
  '/leichte-sprache': open,
  '/quellen': open,
  '/rechtsstand': open,
  '/*': open,
  '/api/v1/assessments': open,
  '/api/v1/plans': open,
  '/api/v1/offices': open,
  '/api/v1/occupations': open,
  '/api/v1/law': open,
  '/api/v1/openapi.json': open,
  '/api/*': open,
};

/** German and English addresses of the product as its routes name them. */
const addresses = routes.map(({ path = '' }) => (path.startsWith('/') ? path : `/${path}`));
const rows = Object.entries(expected).filter((row): row is [string, Answers] => row[1] !== null);

let product: Product;
let cases: ProductCases;
let shared: CaseRow;
let requirement: { route: string; requirement: string };
const browsers = {} as Record<Person, Visitor>;
beforeAll(async () => {
  product = await startProduct({ CASE_SECRET });
  cases = await casesOf(product.databaseFile);
  const given = await exampleOf(cases.store);
  const { officeId, agencyId } = given.routing;
  if (agencyId === null) throw new Error('The example has no agency');
  const adviser = adviserOf(officeId);
  const consents = [...given.consents, { ...given.consents[0]!, kind: 'agency' as const }];
  shared = await cases.happens(
    await cases.handedOver({ ...given, consents }),
    [{ type: 'accepted' }, adviser],
    [{ type: 'sharedWithAgency', agencyId }, adviser],
  );
  const task = { text: 'Nachfragen', dueOn: '2026-12-01', createdBy: 'anna' };
  await addTask(cases.house, { officeId }, shared, task);
  shared = (await cases.store.read.cases.find(shared.id)) ?? shared;
  const [route] = given.assessment.routes;
  const [first] = route?.requirements ?? [];
  requirement = { route: route?.id ?? '', requirement: first?.id ?? '' };
  const scopes: Record<Exclude<Person, 'nobody'>, StaffScope> = {
    adviser: { role: 'adviser', officeId },
    officeAdministrator: { role: 'officeAdministrator', officeId },
    neighbour: { role: 'officeAdministrator', officeId: 'another-office' },
    agencyStaff: { role: 'agencyStaff', agencyId },
    otherAgency: { role: 'agencyStaff', agencyId: 'another-agency' },
    networkCoordinator: { role: 'networkCoordinator' },
    systemAdministrator: { role: 'systemAdministrator' },
  };
  browsers.nobody = new Visitor(product.url);
  for (const [person, scope] of Object.entries(scopes)) {
    const { id } = await localAccount(cases.store, scope, person);
    const [name, value] = await staffCookie(cases.store, id);
    const browser = new Visitor(product.url);
    browser.cookies.set(name, value);
    browsers[person as Person] = browser;
  }
});
afterAll(async () => {
  await cases.close();
  await product.stop();
});

const filled = (path: string) =>
  path
    .replace(':number', shared.number)
    .replace(':office', 'rkf-sn-leipzig')
    .replace(':route', requirement.route)
    .replace(':requirement', requirement.requirement)
    .replace(':revision', '1')
    .replace(':token', 'x'.repeat(43))
    .replace(':slug', 'arbeitsort')
    .replace(':file', 'faelle.csv')
    .replace(':example', 'pflege')
    .replace('*', 'nirgends');

/** What everybody whose role is that of a neighbour's administrator may see of their own office. */
const neighbours = (path: string, answers: Answers): Answers =>
  path.startsWith('/team') ? { ...answers, neighbour: answers.officeAdministrator } : answers;

test('every address has a row, and every row an address', () => {
  const german = addresses.filter((path) => path !== '/en' && !path.startsWith('/en/'));
  expect(german.toSorted()).toEqual(Object.keys(expected).toSorted());
  const english = addresses.filter((path) => path === '/en' || path.startsWith('/en/'));
  const pages = Object.keys(expected).filter((path) => !path.startsWith('/api/'));
  expect(english.toSorted()).toEqual(pages.map((path) => pathIn('en', path)).toSorted());
});

describe.each(people)('%s', (person) => {
  test.each(rows)('opens %s as far as the row says', async (path, answers) => {
    for (const lang of ['de', 'en'] as const) {
      const { status, location } = await browsers[person].visit(pathIn(lang, filled(path)));
      expect(status).toBe(neighbours(path, answers)[person]);
      if (status === 302) expect(location).toMatch(/^(\/en)?\/anmelden\?ziel=/);
    }
  });
});

describe('a form', () => {
  const posted = Object.keys(expected).filter((path) => !path.startsWith('/api/'));

  test.each(posted)('to %s changes nothing without a token, or from another site', async (path) => {
    const before = (await cases.store.read.cases.find(shared.id))?.version;
    const visitor = browsers.adviser;
    const without = await visitor.visit(filled(path), { event: 'noteAdded', text: 'x', stand: '1' });
    // a page without forms takes none
    expect([403, 404, 405]).toContain(without.status);
    const foreign = await visitor.visit(
      filled(path),
      { event: 'noteAdded' },
      { origin: 'https://evil.example' },
    );
    expect(foreign.status).toBe(403);
    expect((await cases.store.read.cases.find(shared.id))?.version).toBe(before);
  });
});

test('a sharing that is withdrawn closes the door to the agency at once', async () => {
  const { agencyStaff } = browsers;
  expect((await agencyStaff.visit(`/ags/${shared.number}`)).status).toBe(200);
  await cases.happens(shared, [{ type: 'consentWithdrawn', kind: 'agency' }, employer]);
  const closed = await agencyStaff.visit(`/ags/${shared.number}`);
  expect(closed.status).toBe(404);
  expect(closed.text).not.toContain('Uhrwerk');
  expect((await agencyStaff.visit('/ags')).text).not.toContain(shared.number);
  const late = await agencyStaff.visit(`/ags/${shared.number}`, {
    csrf: closed.field('csrf') ?? '',
    event: 'summaryAcknowledged',
  });
  expect(late.status).toBe(404);
});
