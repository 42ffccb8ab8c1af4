import type { FieldView } from '~/forms/view';
import type { Bind } from './bind';
import { type FieldHeading, OptionsField } from './options-field';
import { TextInput } from './text-input';

interface FieldProps {
  field: FieldView;
  heading?: FieldHeading | undefined;
  error: string | undefined;
  bind: Bind;
}

/** A field of a form, whatever its kind. */
export function FormField({ field, heading, error, bind }: FieldProps) {
  const input =
    field.kind === 'text' ? (
      <TextInput field={field} error={error} bind={bind} />
    ) : (
      <OptionsField field={field} heading={heading} error={error} bind={bind} />
    );
  return field.conditional ? <div className="conditional">{input}</div> : input;
}
