import { employerSizes } from '#flows/facts/enums';
import { addressCode, choice, email, line, phone, UNKNOWN } from '../field';
import { known } from '../page';
import { defineHandoffPage } from './define';

const sizes = [...employerSizes, UNKNOWN] as const;

export const firm = defineHandoffPage({
  fields: {
    name: line({ autoComplete: 'organization' }),
    street: line({ optional: true, autoComplete: 'street-address' }),
    postalCode: addressCode({ autoComplete: 'postal-code' }),
    place: line({ autoComplete: 'address-level2' }),
    sector: line({ optional: true }),
    size: choice(sizes),
  },
  toAnswers: ({ name = '', street, postalCode = '', place = '', sector, size }) => ({
    firm: { name, street, postalCode, place, sector, size: known(size) },
  }),
  fromAnswers: ({ firm: given }) => ({
    name: given?.name,
    street: given?.street,
    postalCode: given?.postalCode,
    place: given?.place,
    sector: given?.sector,
    size: given?.size,
  }),
});

export const contact = defineHandoffPage({
  fields: {
    contactName: line({ autoComplete: 'name' }),
    contactEmail: email({ autoComplete: 'email' }),
    contactPhone: phone({ optional: true, autoComplete: 'tel' }),
  },
  toAnswers: ({ contactName = '', contactEmail = '', contactPhone }) => ({
    contact: { name: contactName, email: contactEmail, phone: contactPhone },
  }),
  fromAnswers: ({ contact: given }) => ({
    contactName: given?.name,
    contactEmail: given?.email,
    contactPhone: given?.phone,
  }),
});
