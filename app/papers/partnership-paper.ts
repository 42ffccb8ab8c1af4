import type { PaperPartnershipTexts } from '~/texts/de/paper-partnership';
import { paperWords, partnershipTexts } from '~/texts/papers.server';
import { framed } from './frame';
import type { Block, Paper } from './paper';
import { heading, list, paragraph, translationNotice } from './parts';
import { firmAddress, passportName, toldFact, jobName } from './parties';
import type { PaperSource } from './source';

function parties({ parties: told }: PaperSource, { fields }: PaperPartnershipTexts): Block {
  const { name, isOwed } = passportName(told);
  return {
    kind: 'fields',
    fields: [
      { name: fields.firm, value: told.firm?.name },
      { name: fields.firmAddress, value: firmAddress(told) },
      { name: fields.contact, value: told.contact?.name },
      { name: fields.person, value: name, hint: isOwed ? fields.personOwed : fields.personHint },
      { name: fields.personAddress, value: undefined },
    ],
  };
}

function about(source: PaperSource, { about: names }: PaperPartnershipTexts): Block {
  return {
    kind: 'fields',
    fields: [
      { name: names.qualification, value: toldFact(source, 'qualification.kind') },
      { name: names.acquiredIn, value: toldFact(source, 'qualification.country') },
      { name: names.job, value: jobName(source) },
      { name: names.target, value: undefined },
      { name: names.body, value: undefined, hint: names.bodyHint },
      { name: names.start, value: toldFact(source, 'job.startDate') },
      { name: names.language, value: toldFact(source, 'person.germanLevel') },
    ],
  };
}

function details({ detailFields: names }: PaperPartnershipTexts): Block {
  return {
    kind: 'fields',
    fields: [
      { name: names.application, value: undefined },
      { name: names.fees, value: undefined },
      { name: names.translations, value: undefined },
      { name: names.courses, value: undefined },
      { name: names.release, value: undefined },
      { name: names.goal, value: undefined, hint: names.goalHint },
    ],
  };
}

/** The agreement on a recognition partnership (§ 16d Abs. 3 S. 1 Nr. 3 AufenthG; procedure sheet, section 4.3). */
export function partnershipPaper(source: PaperSource): Paper {
  const { lang } = source;
  const texts = partnershipTexts(lang);
  const { file, what } = paperWords(lang).kinds.anerkennungspartnerschaft;
  return framed(source, {
    id: 'anerkennungspartnerschaft',
    name: file,
    title: texts.title,
    subject: what,
    blocks: [
      heading(1, texts.title),
      ...translationNotice(texts.language),
      paragraph(texts.intro),
      heading(2, texts.parties),
      parties(source, texts),
      heading(2, texts.subject),
      paragraph(texts.subjectText),
      about(source, texts),
      heading(2, texts.personDuty),
      paragraph(texts.personDutyText),
      heading(2, texts.employerDuty),
      paragraph(texts.employerDutyText),
      heading(2, texts.details),
      details(texts),
      heading(2, texts.inform),
      paragraph(texts.informText),
      { kind: 'signatures', labels: [texts.placeDate, texts.forFirm, texts.placeDate, texts.forPerson] },
      { kind: 'pageBreak' },
      heading(2, texts.besides),
      paragraph(texts.besidesIntro),
      list(texts.besidesItems),
      paragraph(texts.validity),
    ],
  });
}
