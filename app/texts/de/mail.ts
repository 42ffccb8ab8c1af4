interface ResumeMail {
  link: string;
  code: string;
  until: string;
}

/** Mails that the house sends. They hold no answer and no name. */
export const mail = {
  resume: {
    subject: 'Fachkräftelotse: Ihr Link zum Weitermachen',
    text: ({ link, code, until }: ResumeMail) => `Guten Tag,

mit diesem Link machen Sie Ihre Prüfung im Fachkräftelotsen weiter:

${link}

Fragt die Seite nach dem Code, geben Sie ihn so ein:

${code}

Der Code gilt bis ${until}. Jede Änderung verlängert die Frist auf 90 Tage.

Wer diese Nachricht hat, kann die Angaben öffnen, ändern und löschen. Geben Sie
sie nur weiter, wenn Sie das möchten.

Jemand hat Ihre Adresse auf unserer Seite eingetragen, um sich diesen Link zu
schicken. Waren Sie das nicht, löschen Sie die Nachricht einfach. Ihre Adresse
haben wir nicht gespeichert.
`,
  },
};
