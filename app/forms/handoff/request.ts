import { wishes as allWishes } from '#flows/facts/enums';
import { choice, email, flags, line, message as messageField, phone } from '../field';
import { defineHandoffPage } from './define';

export const wishes = defineHandoffPage({
  fields: { wishes: flags(allWishes) },
  check: ({ wishes: chosen = [] }) =>
    chosen.length === 0 ? { field: 'wishes', error: 'missing' } : undefined,
  toAnswers: ({ wishes: chosen = [] }) => ({ wishes: [...chosen] }),
  fromAnswers: (answers) => ({ wishes: answers.wishes }),
});

export const person = defineHandoffPage({
  fields: {
    personName: line({ optional: true }),
    personEmail: email({ optional: true }),
    personPhone: phone({ optional: true }),
    personLanguage: choice(['en', 'de']),
  },
  toAnswers: ({ personName: name, personEmail, personPhone, personLanguage: language }) => {
    const isNamed = [name, personEmail, personPhone].some((given) => given !== undefined);
    return {
      person: isNamed ? { name, email: personEmail, phone: personPhone, language } : undefined,
    };
  },
  fromAnswers: ({ person: given }) => ({
    personName: given?.name,
    personEmail: given?.email,
    personPhone: given?.phone,
    // most people who are asked from abroad read English
    personLanguage: given?.language ?? 'en',
  }),
});

export const message = defineHandoffPage({
  fields: { message: messageField({ optional: true }) },
  toAnswers: (answers) => ({ message: answers.message }),
  fromAnswers: (answers) => ({ message: answers.message }),
});
