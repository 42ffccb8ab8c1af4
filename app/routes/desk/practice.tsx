import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import type { PracticeTopic } from '#flows/network/practice';
import { Alert } from '~/components/alert';
import { DeskFrame } from '~/components/desk/desk-frame';
import { deskHead } from '~/components/desk/head.server';
import { NoteErrors, NoteForm, NoteList, RemoveNote } from '~/components/desk/practice';
import type { NoteDraft } from '~/components/desk/practice';
import { readForm } from '~/services/csrf.server';
import {
  NOTE_DONE_FIELD,
  noteDoneBefore,
  NOTE_FIELD,
  REMOVE_FIELD,
  takeNote,
} from '~/services/desk-practice.server';
import { requireDesk } from '~/services/desk.server';
import { calendarDateOf, formatDate } from '~/services/format';
import { languageOf, pathIn, requestLanguage } from '~/services/language';
import { pageTitle } from '~/services/title';
import { deskTexts, useDeskTexts } from '~/texts/desk';

export { staffHandle as handle, staffHeaders as headers } from '~/components/staff/route';
export { deskLinks as links } from '~/components/desk/route';

export const meta: MetaFunction<typeof loader> = ({ data: page, location }) => {
  const lang = languageOf(location.pathname);
  return pageTitle(lang, deskTexts(lang).practice.title, page?.refused);
};

/** The notes of the office, those that have expired apart, and one to change. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const desk = await requireDesk(request, context);
  const lang = requestLanguage(request);
  const today = calendarDateOf(context.now());
  const notes = await context.store.read.practiceNotes.list(desk.scope);
  const { practice } = deskTexts(lang);
  const { searchParams } = new URL(request.url);
  const asked = Number(searchParams.get(NOTE_FIELD));
  const toRemove = Number(searchParams.get(REMOVE_FIELD));
  const edited = notes.find(({ id }) => id === asked);
  const draft: NoteDraft = { id: edited?.id, values: edited ?? { sourceDate: today } };
  const views = notes.map(({ id, topic, text, source, sourceDate, author, expiresOn }) => ({
    id,
    text,
    topic: practice.topics[topic as PracticeTopic],
    meta: practice.meta(source, formatDate(sourceDate, lang), author, formatDate(expiresOn, lang)),
    isValid: expiresOn >= today,
  }));
  return {
    head: await deskHead(desk, context),
    csrf: context.csrfToken(),
    draft,
    removing: views.find(({ id }) => id === toRemove),
    done: noteDoneBefore(searchParams),
    valid: views.filter(({ isValid }) => isValid),
    expired: views.filter(({ isValid }) => !isValid),
    refused: context.refused === true,
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const desk = await requireDesk(request, context);
  const taken = await takeNote(context, desk, await readForm(request, context));
  if ('done' in taken) {
    const path = pathIn(requestLanguage(request), '/stelle/praxis');
    return redirect(`${path}?${NOTE_DONE_FIELD}=${taken.done}`);
  }
  context.refused = true;
  return data(taken.problem, { status: 422 });
}

export default function DeskPractice() {
  const { head, csrf, draft, removing, done, valid, expired } = useLoaderData<typeof loader>();
  const problem = useActionData<typeof action>();
  const { practice } = useDeskTexts();
  const isEdited = (problem?.id ?? draft.id) !== undefined;
  return (
    <DeskFrame head={head} tab="practice">
      <div className="case desk-practice">
        <NoteErrors problem={problem} />
        {done !== undefined && problem === undefined && (
          <div role="status" className="notice">
            <Alert severity="success" title={practice.done[done]} />
          </div>
        )}
        <h1 className="kern-heading-large">{practice.title}</h1>
        <p className="kern-body">{practice.intro}</p>
        {removing !== undefined && <RemoveNote note={removing} csrf={csrf} />}
        <div className="desk-columns">
          <div className="desk-columns__main">
            <h2 className="kern-heading-medium">{practice.valid}</h2>
            {valid.length === 0 ? (
              <p className="kern-body">{practice.none}</p>
            ) : (
              <NoteList notes={valid} title={practice.valid} />
            )}
            {expired.length > 0 && (
              <>
                <h2 className="kern-heading-medium">{practice.expired}</h2>
                <p className="kern-body">{practice.expiredHint}</p>
                <NoteList notes={expired} title={practice.expired} />
              </>
            )}
          </div>
          <section className="desk-columns__side" aria-labelledby="neu">
            <h2 className="kern-heading-medium" id="neu">
              {isEdited ? practice.edit : practice.add}
            </h2>
            <NoteForm csrf={csrf} draft={draft} problem={problem} />
          </section>
        </div>
      </div>
    </DeskFrame>
  );
}
