import { qualificationKinds } from '#flows/facts/enums';
import { choice } from '../field';
import { definePage, known } from '../page';

export const qualificationKind = definePage({
  id: 'qualificationKind',
  fields: { kind: choice([...qualificationKinds, 'unknown']) },
  toFacts: ({ kind }) => ({ 'qualification.kind': known(kind) }),
  fromFacts: ({ qualification }) => ({ kind: qualification?.kind }),
});
