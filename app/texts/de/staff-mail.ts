interface StaffMail {
  link: string;
  /** Until when the link works, in words. */
  until: string;
  /** The office or agency of the account; undefined where it has none. */
  place: string | undefined;
}

const end = [
  'Der Link gilt für ein einziges Mal. Geben Sie ihn nicht weiter.',
  '',
  'Fachkräftelotse. Diese E-Mail wurde automatisch verschickt; Antworten darauf liest niemand.',
].join('\n');

const mail = (subject: string, text: string, note: string) => ({
  subject,
  text: ({ link, until, place }: StaffMail) =>
    `Guten Tag,\n\n${text}${place === undefined ? '' : `\n\nStelle: ${place}`}\n\n${link}\n\nEr gilt bis ${until}. ${note}\n\n${end}\n`,
});

/** Mails to the staff: a link and nothing about anybody. */
export const staffMail = {
  invitation: mail(
    'Fachkräftelotse: Einladung zu Ihrem Konto',
    'für Sie wird ein Konto im Fachkräftelotsen eingerichtet. Mit diesem Link legen Sie Passwort und zweiten Faktor fest:',
    'Erwarten Sie keine Einladung, löschen Sie diese Nachricht einfach.',
  ),
  reset: mail(
    'Fachkräftelotse: Ihre Anmeldung wurde zurückgesetzt',
    'Ihre Anmeldung im Fachkräftelotsen wurde zurückgesetzt. Mit diesem Link legen Sie Passwort und zweiten Faktor neu fest:',
    'Haben Sie nicht darum gebeten, sprechen Sie mit der Verwaltung Ihrer Stelle.',
  ),
  newPassword: mail(
    'Fachkräftelotse: neues Passwort',
    'mit diesem Link legen Sie ein neues Passwort für Ihr Konto im Fachkräftelotsen fest:',
    'Haben Sie keines angefordert, löschen Sie diese Nachricht; Ihr Passwort bleibt, wie es ist.',
  ),
};
