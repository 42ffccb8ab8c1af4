/**
 * One form for all ways to write a title: case, umlauts ("Köchin", "Koechin", "Kochin"), ß, gender ("/in", ":in", "-mann",
 * "-kraft"), endings, hyphens. It is applied to titles and queries alike, so a fold that loses a difference only makes the
 * search more tolerant; it is never shown.
 */

/** Ending words that say no more than "person": "Pflegefachkraft", "Pflegefachmann" and "Pflegefachfrau" are one. */
const personSuffix = /(?:fach)?(?:manner|mann|frauen|frau|leute|krafte|kraft|personen|person)$/;

/** Words without weight for finding; in the folded form. */
const stopWords: ReadonlySet<string> = new Set(
  [
    'beruf berufe berufen in im der die das des den und oder fur mit von zu zur zum als ohne spezialisierung sonstige',
    'sonstiger spezifische tatigkeitsangabe tatigkeit tatigkeiten fachlich ausgerichtete ausgerichtet komplexe hoch',
    'spezialistentatigkeiten anlerntatigkeiten azubi azubis auszubildende auszubildender auszubildenden ausbildung lehrling',
    'lehre gelernter gelernte ausgebildete ausgebildeter qualifizierter qualifizierte gesucht stelle job mwd m w d',
    'not elsewhere classified and the of a an for',
  ]
    .join(' ')
    .split(' '),
);

function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll('ue', 'u');
}

/** Takes the gender marks off: "(m/w/d)", "Bäcker/in", "Bäcker:in", "Bäcker*innen", "Angestellte/r", "Kaufmann/-frau". */
function withoutGenderMarks(folded: string): string {
  return folded
    .replace(/\(\s*[mwdfxi]\s*(?:[/|,]\s*[mwdfxi]\s*)+\)/g, ' ')
    .replace(/\b[mwd]\/[mwd]\/[mwdx]\b/g, ' ')
    .replace(/\s*[/:*_]\s*-?(?:innen|in|n|r|e|s|mann|frau|frauen|manner)\b/g, '')
    .replace(/\(in(?:nen)?\)/g, '');
}

function stem(token: string): string {
  let result = token;
  if (result.length >= 6) result = result.replace(/(?:innen|in)$/, '');
  result = result.replace(/(angestellt|beauftragt|beamt|bedienstet|selbststandig)(?:er|en|e)$/, '$1');
  const person = result.replace(personSuffix, '');
  if (person.length >= 4) result = person;
  if (result.length >= 6) result = result.replace(/en$/, '');
  if (result.length >= 5) result = result.replace(/[en]$/, '');
  // the s that joins a compound ("Verwaltungs-") and the English plural
  if (result.length >= 6) result = result.replace(/([^s])s$/, '$1');
  return result;
}

/** The search words of a text, folded and stemmed. Where nothing but words without weight is left, those. */
export function searchWords(text: string): string[] {
  const words = withoutGenderMarks(fold(text))
    .split(/[^a-z0-9+#]+/)
    .filter((word) => word.length > 0);
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : words).map(stem);
}

/** The key under which two spellings of one title meet: "LKW-Fahrer", "Lkw Fahrer" and "LKWFahrerin". */
export function titleKey(words: readonly string[]): string {
  return words.join('');
}

/** The single titles of a label that carries several: "Koch/Köchin", "Krankenschwester/-pfleger"; "Bäcker/in" is one. */
export function labelsOf(title: string): string[] {
  const parts = title
    .replace(/\s*\/\s*-(?!in\b|frau\b|mann\b)\p{Ll}+/gu, '')
    .split(/\s*\/\s*(?=\p{Lu})/u)
    .map((part) => part.trim())
    .filter((part) => part.length > 2);
  return [...new Set([title, ...parts])];
}
