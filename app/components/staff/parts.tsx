import { Alert } from '~/components/alert';
import { ErrorSummary } from '~/components/error-summary';
import { PlainField } from '~/components/fields/plain-field';
import type { SecretView } from '~/services/second-factor.server';
import { useStaffTexts } from '~/texts/staff';

/** What is wrong with the fields of a form, in words; a field without a complaint is left out. */
export type Complaints = Readonly<Record<string, string | undefined>>;

/** The complaints about a form, first on the page. */
export function StaffErrors({
  complaints,
  attempt,
}: {
  complaints: Complaints;
  attempt: object | undefined;
}) {
  const errors = Object.entries(complaints).flatMap(([field, message]) =>
    message === undefined ? [] : [{ field, message }],
  );
  return <ErrorSummary errors={errors} attempt={0} refusal={attempt} />;
}

/** Something was done. */
export function Done({ title, text }: { title: string; text?: string }) {
  return (
    <div role="status" className="notice">
      <Alert severity="success" title={title}>
        {text === undefined ? undefined : <p className="kern-body">{text}</p>}
      </Alert>
    </div>
  );
}

/** Too much was tried from here. */
export function TooMany({ minutes }: { minutes: number }) {
  const { tooMany } = useStaffTexts().entry;
  return (
    <div role="alert" className="notice">
      <Alert severity="warning" title={tooMany.title}>
        <p className="kern-body">{tooMany.text(minutes)}</p>
      </Alert>
    </div>
  );
}

/** A field for a password that is there. */
export function PasswordField({
  name,
  label,
  error,
}: {
  name: string;
  label: string;
  error?: string | undefined;
}) {
  return (
    <PlainField
      name={name}
      label={label}
      error={error}
      type="password"
      autoComplete="current-password"
      className="input--email"
    />
  );
}

/** A field for a new password. */
export function NewPasswordField({ name, error }: { name: string; error?: string | undefined }) {
  const { newPassword } = useStaffTexts().entry;
  return (
    <PlainField
      name={name}
      label={newPassword.label}
      hint={newPassword.hint}
      error={error}
      type="password"
      autoComplete="new-password"
      className="input--email"
    />
  );
}

/** The secret for an app as picture and text, and the field for the code that shows that it works. */
export function SetUpApp({
  view,
  name,
  error,
}: {
  view: SecretView;
  name: string;
  error?: string | undefined;
}) {
  const { setUp } = useStaffTexts().entry;
  const { size, path } = view.picture;
  return (
    <>
      <p className="kern-body">{setUp.intro}</p>
      <div className="staff-secret">
        <svg
          className="staff-secret__picture"
          viewBox={`0 0 ${String(size)} ${String(size)}`}
          role="img"
          aria-label={setUp.picture}
          shapeRendering="crispEdges"
        >
          <rect width={size} height={size} fill="#fff" />
          <path d={path} fill="#000" />
        </svg>
        <div className="staff-secret__words">
          <p className="kern-body">{setUp.scan}</p>
          <p className="kern-body">{setUp.typed}</p>
          <p>
            <code className="code-box__code">{view.secret}</code>
          </p>
          <p>
            <a className="kern-link" href={view.link}>
              {setUp.link}
            </a>
          </p>
        </div>
      </div>
      <PlainField
        name={name}
        label={setUp.label}
        hint={setUp.hint}
        error={error}
        type="text"
        autoComplete="one-time-code"
        inputMode="numeric"
        className="input--code staff-code"
      />
    </>
  );
}

/** Recovery codes, the only time that they are shown. */
export function RecoveryCodes({
  codes,
  href,
  proceed,
}: {
  codes: readonly string[];
  href: string;
  proceed: string;
}) {
  const { recovery } = useStaffTexts().entry;
  return (
    <>
      <section className="code-box keep-together" aria-labelledby="notfallcodes">
        <h2 className="kern-heading-small" id="notfallcodes">
          {recovery.title}
        </h2>
        <p className="kern-body">{recovery.text}</p>
        <ul className="staff-codes">
          {codes.map((code) => (
            <li key={code}>
              <code className="code-box__code">{code}</code>
            </li>
          ))}
        </ul>
      </section>
      <p className="actions no-print">
        <a className="kern-btn kern-btn--primary" href={href}>
          <span className="kern-label">{proceed}</span>
        </a>
      </p>
    </>
  );
}
