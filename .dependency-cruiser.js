/** The rooms of the house and who may import whom (docs: README, architecture). */
const room = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
const source = (path) => ({ path, pathNot: '\\.test\\.tsx?$' });

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    room(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'Cycles hide who depends on whom.',
    ),
    room(
      'flows-is-pure',
      source('^flows/'),
      { pathNot: ['^flows/', '^node_modules/(zod|xstate)/'] },
      'flows imports nothing outside itself but Zod and XState.',
    ),
    room('db-knows-flows-only', source('^db/'), { path: '^(app|test)/' }, 'db imports flows, never app.'),
    room('nobody-imports-app', { path: '^(flows|db)/' }, { path: '^app/' }, 'Nobody imports app.'),
    room('nobody-imports-tests', { path: '^(flows|db|app)/' }, { path: '^test/' }, 'Tests are leaves.'),
    room(
      'facts-first',
      source('^flows/facts/'),
      { path: '^flows/(?!facts/)' },
      'facts <- law <- plan <- the rest.',
    ),
    room('law-on-facts', source('^flows/law/'), { path: '^flows/(?!facts/|law/)' }, 'law reads facts only.'),
    room(
      'plan-on-law',
      source('^flows/plan/'),
      { path: '^flows/(?!facts/|law/|plan/)' },
      'plan reads facts and law.',
    ),
    room(
      'rooms-beside-each-other',
      source('^flows/(network|questionnaires|case)/'),
      { path: '^flows/(network|questionnaires|case)/', pathNot: '^flows/$1/' },
      'network, questionnaires and case do not import one another.',
    ),
    room(
      'law-has-one-door',
      { path: '^(app|db)/' },
      { path: '^flows/law/(requirements|case-file|verdict|access|warnings|duties|next-facts)' },
      'assess is the door of the law room; titles and parameters are its published data.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] },
  },
};
