import { describe, expect, it } from 'vitest';
import { requirementIds, routeIds } from '#flows/law/ids';
import { titles } from '#flows/law/titles/titles';
import { provisionSegments } from './provision';

const site = 'https://www.gesetze-im-internet.de';

describe('provisionSegments', () => {
  it.each([
    ['§ 18g Abs. 1 S. 2 AufenthG', 'aufenthg_2004/__18g.html'],
    ['§ 6 BeschV', 'beschv_2013/__6.html'],
    ['§ 41 Abs. 1 AufenthV', 'aufenthv/__41.html'],
    ['§ 2 FreizügG/EU', 'freiz_gg_eu_2004/__2.html'],
    ['§ 404 Abs. 3 SGB III', 'sgb_3/__404.html'],
    ['§§ 27–36a AufenthG', 'aufenthg_2004/__27.html'],
  ])('links %s', (provision, page) => {
    expect(provisionSegments(provision)).toEqual([{ text: provision, href: `${site}/${page}` }]);
  });

  it('gives a provision without a statute the one named next', () => {
    expect(
      provisionSegments('§ 4 Abs. 1, § 4a Abs. 5 AufenthG, § 31 BeschV').map(({ href }) => href),
    ).toEqual([
      `${site}/aufenthg_2004/__4.html`,
      `${site}/aufenthg_2004/__4a.html`,
      `${site}/beschv_2013/__31.html`,
    ]);
  });

  it('links a provision that is followed by words', () => {
    expect(provisionSegments('§ 38 BeschV mit Anlage')[0]?.href).toBe(`${site}/beschv_2013/__38.html`);
  });

  it('keeps enumerated paragraphs of one section together', () => {
    expect(provisionSegments('§ 40 Abs. 2 Nr. 3, Abs. 3 AufenthG')).toHaveLength(1);
  });

  it('leaves words that are no known statute unlinked', () => {
    expect(provisionSegments('Referentenentwurf SVBezGrV 2027')[0]?.href).toBeUndefined();
    expect(provisionSegments('§ 4 Abs. 1 SVBezGrV 2026')[0]?.href).toBeUndefined();
  });

  it('links every provision that the titles name', () => {
    const provisions = titles.flatMap((title) => [
      ...title.basis,
      ...title.variants.flatMap(({ rules }) => rules.map((rule) => rule.provision)),
    ]);
    expect(provisions.length).toBeGreaterThan(routeIds.length + requirementIds.length);
    const unlinked = provisions.filter((provision) =>
      provisionSegments(provision).some(({ href }) => href === undefined),
    );
    expect(unlinked).toEqual([]);
  });
});
