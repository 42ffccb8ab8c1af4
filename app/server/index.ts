/**
 * Entry of the built server. React decides between its development and its production form when it is first
 * loaded, so the environment is settled before anything else is.
 */
process.env.NODE_ENV ??= 'production';
const { start } = await import('./start');
await start();

export {};
