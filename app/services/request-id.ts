import { createContext, useContext } from 'react';

const RequestIdContext = createContext<string | undefined>(undefined);

/** Hands the id of the request to the error page, so that people can name it. */
export const RequestIdProvider = RequestIdContext.Provider;

/** The id of the request while rendering on the server, undefined in the browser. */
export function useRequestId(): string | undefined {
  return useContext(RequestIdContext);
}
