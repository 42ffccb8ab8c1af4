import type { staffMail as german } from '../de/staff-mail';

const end = [
  'The link works once only. Do not pass it on.',
  '',
  'Fachkräftelotse. This email was sent automatically; nobody reads answers to it.',
].join('\n');

const mail = (subject: string, text: string, note: string): (typeof german)['invitation'] => ({
  subject,
  text: ({ link, until, place }) =>
    `Hello,\n\n${text}${place === undefined ? '' : `\n\nOffice: ${place}`}\n\n${link}\n\nIt is valid until ${until}. ${note}\n\n${end}\n`,
});

export const staffMail: typeof german = {
  invitation: mail(
    'Fachkräftelotse: invitation to your account',
    'an account in Fachkräftelotse is being set up for you. With this link you set password and second factor:',
    'If you do not expect an invitation, just delete this message.',
  ),
  reset: mail(
    'Fachkräftelotse: your sign-in was reset',
    'your sign-in to Fachkräftelotse was reset. With this link you set password and second factor anew:',
    'If you did not ask for this, talk to the administrator of your office.',
  ),
  newPassword: mail(
    'Fachkräftelotse: new password',
    'with this link you set a new password for your account in Fachkräftelotse:',
    'If you did not ask for one, delete this message; your password stays as it is.',
  ),
};
