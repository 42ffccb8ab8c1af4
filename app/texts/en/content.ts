import type { content as german, ContentTexts } from '../de/content';

const privacy: ContentTexts = {
  title: 'Privacy',
  sections: [
    {
      paragraphs: [
        'The check needs no account and no data that identify a person directly. In it we do not ask for names, dates of birth, addresses or contact data. Please do not type such data into search fields either.',
      ],
    },
    {
      heading: 'Which answers we keep',
      paragraphs: [
        'We keep your answers about the job, the company, the person and their qualification on our server so that you can interrupt and change the check. Even without a name such answers together can point to a person; so we treat them as personal data. We ask about asylum and social benefits only where they decide on a way.',
      ],
    },
    {
      heading: 'How we store them',
      paragraphs: [
        'With the first answer the browser gets a random code. From it comes the key with which all answers are encrypted (AES-256-GCM). The database holds only an identifier derived from the code, the version, the date of expiry and the encrypted answers. We do not store the code itself. Who has the database alone can read nothing; without the code we cannot restore the answers either.',
        'While you open pages, the server decrypts the answers. It then keeps them and the code in its working memory for up to 15 minutes so that pages stay fast.',
        'Whoever has your code can open, change and delete the answers. Keep it as you would keep a password.',
      ],
    },
    {
      heading: 'How long, and how you delete',
      paragraphs: [
        'With “Delete answers” (in the list of your answers and on the result) you delete a check at once and for good. Otherwise the server deletes it by itself when nothing has been changed for 90 days. The date stands beside your code.',
        'If the operator keeps backups or logs of the database, these hold the encrypted answers until they are deleted themselves. There, too, they cannot be read without your code.',
      ],
    },
    {
      heading: 'Link by e-mail',
      paragraphs: [
        'If this installation offers to send you the link to go on, we use the address you enter for this message only and do not store it. The message holds the code and none of your answers. It goes through the mail server of the operator; there and on the way to you their rules and those of your provider apply.',
      ],
    },
    {
      heading: 'Cookies',
      paragraphs: ['We only set cookies without which the pages do not work. Scripts cannot read them.'],
      items: [
        'fl_draft: the code of your check, until it expires, 90 days at most.',
        'fl_case: access to a case that was handed over, four hours at most.',
        'fl_browser: protects forms from being sent by other sites; ends when the browser is closed.',
        'fl_staff: the sign-in of staff, ten hours at most; for them only.',
        'fl_oidc: the way to the sign-in of their own organisation and back, 15 minutes at most; for staff only.',
        'fl_language: the language you chose, one year, only if you choose one.',
      ],
    },
    {
      heading: 'Logs',
      paragraphs: [
        'For every request we note time, page, duration, outcome and a random reference. IP address, search words, codes, links from e-mails and cookies are not in the log. To slow down abuse the server counts attempts by IP address; this count is in its working memory only and lapses after an hour at most.',
      ],
    },
    {
      heading: 'Passing on',
      paragraphs: [
        'Your answers stay on the server unless you yourself hand the check over to a coordination office. There are no advertisements, no audience measurement and no content from other servers.',
      ],
    },
    {
      heading: 'Handing over to the coordination office',
      paragraphs: [
        'Handing over is voluntary. You then also tell us about your company and a contact person. Before sending you see field by field what the coordination office gets and, if you agree, the employer service. Consents are recorded with their wording and time; you can withdraw them at any time on the page of your case.',
        'Nobody but you sees who the person is until the person has agreed. For this the person gets a link by e-mail.',
        'Every case is encrypted with a key of its own. What happens to it stands in a list that nobody can change afterwards. E-mails about the case hold only its number and a link.',
        'You can ask for the case to be erased; this is done after five working days in which you can change your mind. Otherwise it is erased six months after it was closed. What is erased is the key: the contents can then no longer be read. What remains is when which step was taken.',
      ],
    },
    {
      heading: 'Accounts of staff',
      paragraphs: [
        'Whoever works in a coordination office, the Arbeitgeber-Service, the network or the administration signs in with an account. We store name, work e-mail address, role and office, a check value of the password (Argon2id), the encrypted second factor, check values of the recovery codes, failed sign-ins and the filters chosen last. For each sign-in we keep its beginning, its last use and the kind of browser; it lapses after ten hours at the latest.',
        'What somebody does in a case or opens is listed with the account among its events. The firm sees role and office, not the name. Nobody’s performance is evaluated.',
        'When somebody leaves, the administration disables the account; all its sign-ins end at once. The legal basis is Article 6(1)(c), (e) or (f) GDPR, for employees also the law that binds their employer.',
      ],
    },
    {
      heading: 'Your rights',
      paragraphs: [
        'You can ask for access, rectification and erasure (Articles 15 to 17 GDPR) and complain to a data protection authority. The body named in the imprint is responsible. The legal basis of the storage is Article 6(1)(e) or (f) GDPR, depending on who runs these pages.',
      ],
    },
  ],
};

const accessibility: ContentTexts = {
  title: 'Accessibility statement',
  sections: [
    {
      paragraphs: [
        'Everybody should be able to use these pages. The aim is the standard EN 301 549, which rests on WCAG 2.1 level AA.',
      ],
    },
    {
      heading: 'What we do for it',
      items: [
        'Every page can be used with the keyboard alone and works without JavaScript.',
        'Errors are listed at the top of the page and beside the field; the focus moves there.',
        'Nothing is said by colour alone. Contrast, zoom and the contrast mode of the operating system are taken into account.',
        'The pages rest on KERN UX, the open design system of German public administration.',
      ],
    },
    {
      heading: 'State',
      paragraphs: [
        'So far the pages have been tested automatically and by ourselves. An independent test is still to come. Linked statutes are on other sites and in German.',
      ],
    },
    {
      heading: 'Report a barrier',
      paragraphs: [
        'If you meet a barrier, please write to the body named in the imprint. Name the address of the page and what does not work. If the answer does not satisfy you, you can turn to the arbitration board under § 16 of the German Act on Equal Opportunities for People with Disabilities.',
      ],
    },
  ],
};

const plainLanguage: ContentTexts = {
  title: 'Easy-to-read German',
  sections: [
    {
      paragraphs: [
        'This page explains in easy words what the service does. The German version follows the rules of Leichte Sprache.',
        'You have a company. You want to hire a person from another country. This website helps you.',
      ],
    },
    {
      heading: 'How it works',
      paragraphs: [
        'We ask you questions. There is one question on each page. You do not know an answer? Then choose: I do not know.',
      ],
    },
    {
      heading: 'What you get',
      paragraphs: ['At the end you see a result. It says:'],
      items: ['May the person work for you?', 'What is still missing?', 'Who helps you?'],
    },
    {
      heading: 'What you should know',
      paragraphs: [
        'You need not give any name. We delete your answers after 90 days. We do not decide. An authority decides.',
      ],
    },
  ],
};

const sources: ContentTexts = {
  title: 'Sources and licences',
  sections: [
    {
      heading: 'Law',
      paragraphs: [
        'German statutes and ordinances are free of copyright (§ 5 UrhG). We link the texts on gesetze-im-internet.de, a service of the Federal Ministry of Justice and the Federal Office of Justice. The page “State of the law” says which state applies and which figures we use.',
      ],
    },
    {
      heading: 'Places and authorities',
      items: [
        'Postal codes: GeoNames (geonames.org), CC BY 4.0, changed',
        'Further pairs of postal code and district: © OpenStreetMap contributors, prepared by suche-postleitzahl.org, Open Database License (ODbL) 1.0',
        'Districts and municipalities: © Statistisches Bundesamt (Destatis), Gemeindeverzeichnis. Reproduction and distribution, also of parts, permitted with the source named.',
        'Districts of the employment agencies: © Statistik der Bundesagentur für Arbeit, statistik.arbeitsagentur.de',
        'Directory of counselling and coordination offices: compiled by ourselves from public sources',
      ],
    },
    {
      heading: 'Occupations and countries',
      items: [
        'This service uses the ESCO classification of the European Commission.',
        'Klassifikation der Berufe 2010, revision 2020: © Statistik der Bundesagentur für Arbeit',
        'Auxiliary classification of occupations (AuxCO): Schierholz et al., doi.org/10.1007/s11943-018-0231-2; package occupationMeasurement, © 2023 occupationMeasurement authors, MIT licence',
        'Country codes: i18n-iso-countries, MIT licence; country names: Unicode CLDR, Unicode License v3',
        'Public holidays: date-holidays, data under CC BY-SA 3.0',
        'List of regulated professions: our own working list from the statutes, not exhaustive',
      ],
    },
    {
      heading: 'Design and program',
      items: [
        'KERN UX (@kern-ux/native), Dataport and KERN team, EUPL 1.2',
        'Typeface Fira Sans, © 2012–2018 The Mozilla Foundation and Telefonica S.A., SIL Open Font License 1.1',
        'Fachkräftelotse itself is under the EUPL 1.2.',
      ],
    },
  ],
};

export const content: typeof german = {
  privacy,
  accessibility,
  plainLanguage,
  sources,
  imprint: {
    title: 'Imprint',
    provider: 'Provider',
    contact: 'Contact',
    email: 'E-mail:',
    phone: 'Telephone:',
    responsible: 'Responsible for the content',
    missing:
      'No provider has been entered for this installation yet. Whoever runs it enters the details in the settings (OPERATOR_NAME, OPERATOR_ADDRESS, OPERATOR_EMAIL).',
    liability: 'Note',
    liabilityText:
      'The information rests on your answers and on the state of the law named on the page “State of the law”. It binds no authority.',
  },
};
