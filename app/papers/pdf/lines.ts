import LineBreaker from 'linebreak';

type Measure = (text: string) => number;

/** A word that is wider than a line, cut where the line is full. */
function cut(word: string, width: number, measure: Measure): string[] {
  const pieces: string[] = [];
  let piece = '';
  let used = 0;
  for (const character of word) {
    const more = measure(character);
    if (piece !== '' && used + more > width) {
      pieces.push(piece);
      [piece, used] = ['', 0];
    }
    piece += character;
    used += more;
  }
  return [...pieces, piece];
}

/** Breaks a text into lines of a width, by the rules of Unicode; a word too long for a line is cut. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const breaker = new LineBreaker(text);
  const lines: string[] = [];
  let line = '';
  let used = 0;
  let from = 0;
  const close = () => {
    lines.push(line.trimEnd());
    [line, used] = ['', 0];
  };
  for (let at = breaker.nextBreak(); at !== null; at = breaker.nextBreak()) {
    const word = text.slice(from, at.position).replace(/\n$/, '');
    from = at.position;
    // the space behind the last word of a line needs no room
    if (line !== '' && used + measure(word.trimEnd()) > width) close();
    const pieces = line === '' && measure(word.trimEnd()) > width ? cut(word, width, measure) : [word];
    pieces.forEach((piece, index) => {
      if (index > 0) close();
      line += piece;
      used += measure(piece);
    });
    if (at.required) close();
  }
  if (line !== '') close();
  return lines;
}
