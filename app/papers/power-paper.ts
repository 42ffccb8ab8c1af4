import type { PaperPowerTexts } from '~/texts/de/paper-power';
import { paperWords, powerTexts } from '~/texts/papers.server';
import { framed } from './frame';
import type { Block, Paper } from './paper';
import { heading, list, paragraph, translationNotice } from './parts';
import { firmAddress, passportName, toldFact } from './parties';
import type { PaperSource } from './source';

function giver(source: PaperSource, { fields }: PaperPowerTexts): Block {
  const { person } = source.parties;
  const { name, isOwed } = passportName(source.parties);
  return {
    kind: 'fields',
    fields: [
      { name: fields.name, value: name, hint: isOwed ? fields.nameOwed : fields.nameHint },
      { name: fields.birth, value: undefined },
      { name: fields.nationality, value: toldFact(source, 'person.nationalities') },
      { name: fields.addressAbroad, value: undefined },
      { name: fields.email, value: person?.email },
      { name: fields.phone, value: person?.phone },
    ],
  };
}

function receiver({ parties }: PaperSource, { fields }: PaperPowerTexts): Block {
  const { firm, contact } = parties;
  return {
    kind: 'fields',
    fields: [
      { name: fields.firm, value: firm?.name },
      { name: fields.firmAddress, value: firmAddress(parties) },
      { name: fields.representative, value: contact?.name },
      { name: fields.deputy, value: undefined, hint: fields.deputyHint, isByHand: true },
      { name: fields.email, value: contact?.email },
      { name: fields.phone, value: contact?.phone },
    ],
  };
}

const ticks = (items: readonly string[]): Block => ({
  kind: 'checklist',
  items: items.map((text) => ({ text, isDone: false })),
});

function assurance({ parties }: PaperSource, texts: PaperPowerTexts): Block[] {
  return [
    { kind: 'pageBreak' },
    heading(2, texts.assurance),
    { kind: 'notice', tone: 'info', ...texts.change },
    paragraph(texts.assuranceText(passportName(parties).name)),
    ticks([texts.assuranceItem]),
    { kind: 'signatures', labels: [texts.placeDate, texts.firmSignature] },
  ];
}

function subAuthority({ subFields, ...texts }: PaperPowerTexts): Block[] {
  const names = [subFields.name, subFields.address, subFields.email, subFields.phone];
  return [
    heading(2, texts.subTitle),
    paragraph(texts.subIntro),
    { kind: 'fields', fields: names.map((name) => ({ name, value: undefined, isByHand: true })) },
    paragraph(texts.subText),
    { kind: 'signatures', labels: [texts.placeDate, texts.stamp] },
  ];
}

/** Power of attorney, assurance of the employer and sub-authority (§ 81a AufenthG; procedure sheet, section 4.2). */
export function powerPaper(source: PaperSource): Paper {
  const { lang, facts } = source;
  const texts = powerTexts(lang);
  const { file, what } = paperWords(lang).kinds.vollmacht;
  const { accompanyingSpouse = false, accompanyingChildren = 0 } = facts.procedure ?? {};
  return framed(source, {
    id: 'vollmacht',
    name: file,
    title: texts.title,
    subject: what,
    blocks: [
      heading(1, texts.title),
      ...translationNotice(texts.language),
      heading(2, texts.giver),
      giver(source, texts),
      heading(2, texts.receiver),
      receiver(source, texts),
      heading(2, texts.object),
      paragraph(texts.objectText),
      paragraph(texts.scope),
      list(texts.scopeItems),
      heading(2, texts.sub),
      ticks(texts.subItems),
      ...(accompanyingSpouse || accompanyingChildren > 0
        ? [heading(2, texts.family), paragraph(texts.familyText)]
        : []),
      heading(2, texts.annex),
      list(texts.annexItems),
      { kind: 'signatures', labels: [texts.placeDate, texts.signature] },
      ...assurance(source, texts),
      ...subAuthority(texts),
    ],
  });
}
