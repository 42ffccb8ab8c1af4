import type { RefCallback } from 'react';

/** What ties an input to the form: its name, and in the browser the handlers of the form library. */
export interface Binding {
  name: string;
  ref?: RefCallback<HTMLElement>;
  onChange?: (event: { target: unknown; type?: unknown }) => unknown;
  onBlur?: (event: { target: unknown; type?: unknown }) => unknown;
}

export type Bind = (name: string) => Binding;
