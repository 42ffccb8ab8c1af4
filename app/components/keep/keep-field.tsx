import { ErrorSummary } from '../error-summary';
import { PlainField } from '../fields/plain-field';

interface KeepFieldProps {
  name: string;
  label: string;
  hint: string;
  error: string | undefined;
  value: string | undefined;
  type: 'text' | 'email';
  className: string;
}

/** The one field of a form about keeping, with its complaint. */
export function KeepField(field: KeepFieldProps) {
  return <PlainField {...field} autoComplete={field.type === 'email' ? 'email' : 'off'} />;
}

/** The complaint about that field, first on the page and with the focus. */
export function KeepError({ name, error, attempt }: { name: string; error: string; attempt: object }) {
  return <ErrorSummary errors={[{ field: name, message: error }]} attempt={0} refusal={attempt} />;
}
