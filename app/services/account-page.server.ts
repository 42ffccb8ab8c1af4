import { type AppLoadContext, redirect } from '@remix-run/node';
import { staffRoles } from '#flows/network/staff';
import { readForm } from './csrf.server';
import { pathIn, requestLanguage } from './language';
import { requireStaff, type StaffAccess } from './staff-access.server';
import { staffHead } from './staff-head.server';

/** Whose sign-in is of this house. Throws a redirect where somebody signs in elsewhere, or not at all. */
async function requireLocal(request: Request, context: AppLoadContext): Promise<StaffAccess> {
  const access = await requireStaff(request, context, staffRoles);
  if (access.account.passwordHash !== null) return access;
  const away: Response = redirect(pathIn(requestLanguage(request), '/konto'));
  throw away;
}

/** What a page about one's own sign-in shows. */
export async function accountPage(request: Request, context: AppLoadContext) {
  const { account } = await requireLocal(request, context);
  return {
    head: await staffHead(account, context),
    email: account.email,
    refused: context.refused === true,
  };
}

/** A form of such a page, and who has sent it. */
export async function accountForm(
  request: Request,
  context: AppLoadContext,
): Promise<{ access: StaffAccess; form: FormData }> {
  const form = await readForm(request, context);
  return { access: await requireLocal(request, context), form };
}

/** Back to the account, with a new cookie and word of what was done. */
export function accountDone(request: Request, done: string, cookie: string) {
  return redirect(`${pathIn(requestLanguage(request), '/konto')}?erledigt=${done}`, {
    headers: { 'Set-Cookie': cookie },
  });
}
