/**
 * Entry of the built server: serves, or does the one task that is named. React decides between its development and its
 * production form when it is first loaded, so the environment is settled before anything else is.
 */
process.env.NODE_ENV ??= 'production';
const [task, ...options] = process.argv.slice(2);
if (task === undefined) {
  const { start } = await import('./start');
  await start();
} else if (task === 'case:verify') {
  const { verifyCases } = await import('./verify');
  process.exitCode = await verifyCases();
} else if (task === 'outbox') {
  const { showDeadLetters } = await import('./outbox-task');
  process.exitCode = await showDeadLetters({ retry: options[0] === 'retry' });
} else if (task === 'staff:admin') {
  const { inviteAdministrator } = await import('./staff-admin');
  process.exitCode = await inviteAdministrator(options);
} else if (task === 'papers') {
  const { writePapers } = await import('./papers-task');
  process.exitCode = await writePapers(options);
} else if (task === 'demo') {
  const { startDemo } = await import('./demo');
  await startDemo();
} else {
  console.error(`Unknown task ${task}; known: case:verify, outbox, papers, staff:admin, demo`);
  process.exitCode = 1;
}

export {};
