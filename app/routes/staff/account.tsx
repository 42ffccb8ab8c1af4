import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Alert } from '~/components/alert';
import { Done } from '~/components/staff/parts';
import { StaffFrame } from '~/components/staff/staff-frame';
import { staffRoles } from '#flows/network/staff';
import { readForm } from '~/services/csrf.server';
import { textOf } from '~/services/keep.server';
import { languageOf, pathIn, requestLanguage, usePath } from '~/services/language';
import { endSession, requireStaff } from '~/services/staff-access.server';
import { sessionViews, type SessionView } from '~/services/staff-account.server';
import { staffHead } from '~/services/staff-head.server';
import { pageTitle } from '~/services/title';
import { staffTexts, useStaffTexts } from '~/texts/staff';

export {
  staffHandle as handle,
  staffHeaders as headers,
  staffLinks as links,
} from '~/components/staff/route';

const SESSION = 'sitzung';
const EVERYWHERE = 'alle';
const FEW_CODES = 3;
const doneIds = ['passwordChanged', 'deviceChanged', 'sessionEnded'] as const;

export const meta: MetaFunction = ({ location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, staffTexts(lang).account.title);
};

export async function loader({ request, context }: LoaderFunctionArgs) {
  const access = await requireStaff(request, context, staffRoles);
  const { account } = access;
  const done = new URL(request.url).searchParams.get('erledigt');
  return {
    head: await staffHead(account, context),
    email: account.email,
    isLocal: account.passwordHash !== null,
    codesLeft: await context.store.read.staff.recoveryCodesLeft(account.id),
    sessions: await sessionViews(access, context, requestLanguage(request)),
    done: doneIds.find((id) => id === done),
  };
}

/** Ends one of the own sessions, or all of them. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, context);
  const { account, sessionHash } = await requireStaff(request, context, staffRoles);
  const lang = requestLanguage(request);
  const id = textOf(form, SESSION);
  if (id === EVERYWHERE) {
    await context.store.tx(({ staffSessions }) => staffSessions.removeOthers(account.id, null));
    return redirect(`${pathIn(lang, '/anmelden')}?abgemeldet=1`, {
      headers: { 'Set-Cookie': await endSession(context, sessionHash) },
    });
  }
  await context.store.tx(({ staffSessions }) => staffSessions.removeById(account.id, id));
  return redirect(`${pathIn(lang, '/konto')}?erledigt=sessionEnded`);
}

function Fact({
  label,
  children,
  change,
}: {
  label: string;
  children: ReactNode;
  change?: [string, string];
}) {
  const path = usePath();
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {change !== undefined && (
        <dd>
          <a className="kern-link" href={path(change[0])}>
            {change[1]}
            <span className="kern-sr-only">: {label}</span>
          </a>
        </dd>
      )}
    </div>
  );
}

function SessionRow({ session, csrf }: { session: SessionView; csrf: string }) {
  const { account } = useStaffTexts();
  const client = session.client === '' ? account.unknownClient : session.client;
  return (
    <li>
      <div>
        <p className="staff-rows__name">
          {client} {session.isThis && <span className="kern-badge kern-badge--info">{account.thisOne}</span>}
        </p>
        <p className="staff-rows__more">
          {account.since(session.since)}, {account.seen(session.seen)}
        </p>
      </div>
      {!session.isThis && (
        <form method="post">
          <input type="hidden" name="csrf" value={csrf} />
          <input type="hidden" name={SESSION} value={session.id} />
          <button
            className="kern-btn kern-btn--secondary"
            type="submit"
            aria-label={`${account.end}: ${client}`}
          >
            <span className="kern-label">{account.end}</span>
          </button>
        </form>
      )}
    </li>
  );
}

export default function Account() {
  const { head, email, isLocal, codesLeft, sessions, done } = useLoaderData<typeof loader>();
  const { account, frame } = useStaffTexts();
  return (
    <StaffFrame head={head} section="account">
      {done !== undefined && <Done title={account.done[done]} />}
      {isLocal && codesLeft <= FEW_CODES && (
        <div className="notice">
          <Alert severity="warning" title={account.fewCodesTitle}>
            <p className="kern-body">{account.fewCodes}</p>
          </Alert>
        </div>
      )}
      <h1 className="kern-heading-large">{account.title}</h1>
      <dl className="staff-facts">
        <Fact label={account.name}>{head.name}</Fact>
        <Fact label={account.email}>{email}</Fact>
        <Fact label={account.role}>{frame.roles[head.role]}</Fact>
        {head.place !== null && <Fact label={account.place}>{head.place}</Fact>}
      </dl>
      <section className="staff-section">
        <h2 className="kern-heading-medium">{account.signInTitle}</h2>
        {isLocal ? (
          <dl className="staff-facts">
            <Fact label={account.password} change={['/konto/passwort', account.change]}>
              {account.passwordSet}
            </Fact>
            <Fact label={account.device} change={['/konto/app', account.renew]}>
              {account.deviceSet}
            </Fact>
            <Fact label={account.recovery} change={['/konto/notfallcodes', account.newCodes]}>
              {account.recoveryLeft(codesLeft)}
            </Fact>
          </dl>
        ) : (
          <p className="kern-body">{account.byOrganisation}</p>
        )}
      </section>
      <section className="staff-section">
        <h2 className="kern-heading-medium">{account.sessionsTitle}</h2>
        <p className="kern-body">{account.sessionsIntro}</p>
        <ul className="staff-rows">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} csrf={head.csrf} />
          ))}
        </ul>
        <form method="post">
          <input type="hidden" name="csrf" value={head.csrf} />
          <input type="hidden" name={SESSION} value={EVERYWHERE} />
          <h3 className="kern-heading-small">{account.everywhereTitle}</h3>
          <p className="kern-body">{account.everywhere}</p>
          <button className="kern-btn kern-btn--secondary" type="submit">
            <span className="kern-label">{account.everywhereSubmit}</span>
          </button>
        </form>
      </section>
    </StaffFrame>
  );
}
