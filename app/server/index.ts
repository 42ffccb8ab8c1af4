/**
 * Entry of the built server: serves, or does the one task that is named. React decides between its development and its
 * production form when it is first loaded, so the environment is settled before anything else is.
 */
process.env.NODE_ENV ??= 'production';
const [task, option] = process.argv.slice(2);
if (task === undefined) {
  const { start } = await import('./start');
  await start();
} else if (task === 'case:verify') {
  const { verifyCases } = await import('./verify');
  process.exitCode = await verifyCases();
} else if (task === 'outbox') {
  const { showDeadLetters } = await import('./outbox-task');
  process.exitCode = await showDeadLetters({ retry: option === 'retry' });
} else {
  console.error(`Unknown task ${task}; known: case:verify, outbox`);
  process.exitCode = 1;
}

export {};
