/** Words for getting into a case. */
export const caseEntry = {
  open: {
    title: 'Zugang zu Ihrem Fall',
    text: 'Mit der Schaltfläche öffnen Sie den Fall in diesem Browser. Der Link gilt danach nicht mehr. Nach vier Stunden schließt sich der Zugang von selbst.',
    submit: 'Fall öffnen',
    spentTitle: 'Dieser Link gilt nicht mehr',
    spent:
      'Ein Link gilt nur kurze Zeit und für ein einziges Mal. Vielleicht haben Sie ihn schon benutzt, oder in der Adresse fehlt etwas. Lassen Sie sich einen neuen schicken.',
    again: 'Neuen Link anfordern',
  },
  request: {
    title: 'Link zu Ihrem Fall anfordern',
    intro:
      'Wir schicken den Link an die E-Mail-Adresse, die bei der Übergabe angegeben wurde, und an keine andere. Für einen Fall sind es höchstens drei in einer Viertelstunde.',
    label: 'Fallnummer',
    hint: 'Sie steht auf dem Beleg und in jeder E-Mail zum Fall, zum Beispiel FL-2026-000123-4.',
    who: 'Wer sind Sie?',
    employer: 'Ich habe den Fall für meinen Betrieb übergeben',
    candidate: 'Ich bin die Person, die eingestellt werden soll',
    submit: 'Link schicken',
    invalid:
      'In der Fallnummer stimmt etwas nicht. Vergleichen Sie sie mit Ihrem Beleg oder einer E-Mail von uns.',
    sentTitle: 'Gibt es den Fall, dann ist der Link unterwegs',
    sent: 'Sehen Sie in Ihrem Postfach nach, auch im Spam-Ordner. Ob es einen Fall gibt, sagen wir hier aus Gründen des Datenschutzes niemandem. Kommt nach zehn Minuten nichts an, prüfen Sie die Fallnummer.',
    ownTitle: 'In diesem Browser ist ein Fall offen',
    own: (number: string) => `Fall ${number} öffnen`,
  },
  tooMany: {
    title: 'Zu viele Anfragen',
    text: (minutes: number) =>
      `Von Ihrem Anschluss kamen in kurzer Zeit sehr viele Anfragen. Bitte versuchen Sie es in ${
        minutes === 1 ? 'einer Minute' : `${String(minutes)} Minuten`
      } noch einmal.`,
  },
  closed: {
    title: 'Für diese Seite brauchen Sie einen gültigen Zugang',
    text: 'Aus einem von diesen Gründen zeigen wir sie jetzt nicht:',
    reasons: [
      'Der Zugang schließt sich nach vier Stunden.',
      'In diesem Browser ist ein anderer Fall offen oder keiner.',
      'Die Seite ist für jemand anderen bestimmt oder die Fallnummer stimmt nicht.',
    ],
    submit: 'Neuen Link schicken',
    submitText:
      'Wir schicken Ihnen einen neuen Link, an die E-Mail-Adresse, die bei der Übergabe angegeben wurde.',
    kept: 'Das haben Sie geschrieben. Es wurde nicht abgeschickt; Sie können es hier kopieren:',
    byCode: 'Haben Sie den Code Ihrer Prüfung? Dann kommen Sie auch damit zum Fall.',
    byCodeLink: 'Mit Code weitermachen',
  },
};
