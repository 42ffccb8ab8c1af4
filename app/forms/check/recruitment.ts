import { recruitmentChannels } from '#flows/facts/enums';
import { choice } from '../field';
import { definePage } from '../page';

export const recruitment = definePage({
  id: 'recruitment',
  fields: { channel: choice(recruitmentChannels) },
  toFacts: ({ channel }) => ({ 'employer.recruitsThrough': channel }),
  fromFacts: ({ employer }) => ({ channel: employer?.recruitsThrough }),
});
