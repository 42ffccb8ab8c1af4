export const start = {
  title: 'Können wir diese Fachkraft einstellen?',
  lead: 'Der Fachkräftelotse führt Sie durch die Fragen, die bei einer Einstellung aus dem Ausland zählen. Am Ende wissen Sie, welche Wege offen sind, warum, und was als Nächstes zu tun ist.',
  begin: 'Prüfung starten',
  resume: 'Haben Sie schon begonnen, geht es dort weiter, wo Sie aufgehört haben.',
  resumeByCode: 'Mit Code weitermachen',
  questionsTitle: 'Drei Fragen, auf die Sie eine Antwort bekommen',
  questions: [
    {
      title: 'Dürfen wir diese Person überhaupt einstellen?',
      text: 'Für die Person und die Stelle, mit der Rechtsgrundlage zu jeder Bedingung.',
    },
    {
      title: 'Welcher Weg passt, und welcher ist am schnellsten?',
      text: 'Alle Aufenthaltstitel zur Arbeit im Vergleich: was erfüllt ist, was fehlt und was einen Weg öffnen würde.',
    },
    {
      title: 'Was müssen wir tun, und wer hilft?',
      text: 'Ihre Pflichten als Arbeitgeber und die zuständigen Stellen für Ihren Arbeitsort.',
    },
  ],
  needsTitle: 'Das sollten Sie bereithalten',
  needs: [
    'zur Stelle: Aufgaben, Gehalt, Wochenstunden, Beginn und Dauer des Vertrags',
    'zur Person: Staatsangehörigkeit, Wohnland und, falls sie schon in Deutschland lebt, der Aufenthaltstitel',
    'zum Abschluss: Land, Art und Dauer der Ausbildung, Stand der Anerkennung, Berufserfahrung, Deutschkenntnisse',
  ],
  needsNote:
    'Wissen Sie etwas nicht, wählen Sie „Weiß ich nicht“. Das Ergebnis sagt dann, wer es beantworten kann.',
  timeTitle: 'So lange dauert es',
  time: 'Etwa zehn Minuten. Sie bekommen nur die Fragen, die für Ihren Fall noch etwas ändern können, und sehen jederzeit einen Zwischenstand.',
  dataTitle: 'Das passiert mit Ihren Angaben',
  data: 'Sie brauchen kein Konto. Für die Prüfung fragen wir nicht nach Namen, Geburtsdatum oder Kontaktdaten. Ihre Angaben speichern wir 90 Tage, damit Sie weitermachen können. Weiter gehen sie nur, wenn Sie den Fall am Ende selbst einer Koordinierungsstelle übergeben.',
  privacy: 'Mehr zum Datenschutz',
};
