import { choice, UNKNOWN } from '../field';
import { defineHandoffPage, type HandoffChoices, type HandoffForm } from './define';

/** Where the postal code lies in several districts: which it is. */
export function district({ districts }: HandoffChoices): HandoffForm {
  return defineHandoffPage({
    fields: { district: choice(districts) },
    toAnswers: (answers) => ({ district: answers.district }),
    fromAnswers: (answers) => ({ district: answers.district }),
  });
}

/** The office; what it was offered for is added when the page is saved. */
export function office({ offices }: HandoffChoices): HandoffForm {
  const [only, ...others] = offices;
  return defineHandoffPage({
    fields: { office: choice(offices) },
    toAnswers: ({ office: id = '' }) => ({ office: { id, routing: '' } }),
    // where there is one only, nothing has to be chosen
    fromAnswers: (answers) => ({ office: answers.office?.id ?? (others.length === 0 ? only : undefined) }),
  });
}

/** The agency; its district is added when the page is saved. */
export function agency({ agencies }: HandoffChoices): HandoffForm {
  return defineHandoffPage({
    fields: { agency: choice([...agencies, UNKNOWN]) },
    toAnswers: ({ agency: id = UNKNOWN }) => ({
      agency: { id: id === UNKNOWN ? null : id, district: '' },
    }),
    fromAnswers: (answers) => ({ agency: answers.agency?.id ?? undefined }),
  });
}
