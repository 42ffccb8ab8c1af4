import type { mail as german } from '../de/mail';

export const mail: typeof german = {
  resume: {
    subject: 'Fachkräftelotse: your link to go on',
    text: ({ link, code, until }) => `Hello,

with this link you go on with your check in Fachkräftelotse:

${link}

If the page asks for the code, enter it like this:

${code}

The code is valid until ${until}. Every change extends this to 90 days.

Whoever has this message can open, change and delete the answers. Pass it on
only if you want that.

Somebody entered your address on our page to be sent this link. If that was not
you, simply delete the message. We have not stored your address.
`,
  },
};
