import { createContext, useContext } from 'react';

const NonceContext = createContext('');

/** Hands the nonce of the response's Content Security Policy to the scripts that the page renders. */
export const NonceProvider = NonceContext.Provider;

/** The nonce while rendering on the server, an empty string in the browser. */
export function useNonce(): string {
  return useContext(NonceContext);
}
