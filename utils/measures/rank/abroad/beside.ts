import { CONJUNCTIONS, LINKERS } from './language.ts';
import type { Mark } from './marks.ts';
import type { Segment } from './segment.ts';

/** "Former Mayor", "Bundesminister a. D.", 元市長. */
export function isFormer(segment: Segment, mark: Mark, head: Mark): boolean {
  if (mark.table === 'de' && mark.start > head.start && head.kind === 'post') return mark.from - head.to <= 3;
  return (
    (mark.start < head.start || mark.from === head.from) &&
    (head.from - mark.to <= 6 || segment.source === 'name')
  );
}

/** No linking word between them: parts of one compound. */
export function isBeside({ tokens }: Segment, a: Mark, b: Mark): boolean {
  if (b.from < a.to || (b.from > a.to && LINKERS.has(tokens[a.to]?.text ?? ''))) return false;
  if (tokens[a.to]?.phrase !== tokens[b.from]?.phrase) return false;
  return tokens
    .slice(a.to + 1, b.from)
    .every((token) => !LINKERS.has(token.text) && !CONJUNCTIONS.has(token.text));
}

/** "Director of the FBI", "FBI spokesperson": a role belongs to the body beside it. */
export function rules({ tokens }: Segment, role: Mark, head: Mark, marks: Mark[]): boolean {
  const [a, b] = role.start < head.start ? [role, head] : [head, role];
  if (role.start > head.start) return b.from - a.to <= 1 && b.from !== a.to;
  return tokens
    .slice(a.to + 1, b.from)
    .every(
      (token, k) =>
        LINKERS.has(token.text) ||
        CONJUNCTIONS.has(token.text) ||
        marks.some((mark) => mark.from <= a.to + 1 + k && mark.to >= a.to + 1 + k),
    );
}

/** A title stands first ("Mayor Doe"); at the end it is somebody's name ("John Mayor"). */
export function leads({ tokens, source, folded }: Segment, mark: Mark): boolean {
  if (source !== 'name' && source !== 'reason' && source !== 'handle') return false;
  if (mark.from !== 0 && !(mark.from === 1 && ['the', 'us', 'u'].includes(tokens[0]?.text ?? '')))
    return false;
  const next = tokens[mark.to + 1];
  return next !== undefined && /\s/.test(folded.text.slice(mark.end, next.start));
}

/** "John Mayor", "Anna Landrat": a word of one piece behind a word that we do not know ends a name like a family name. */
export function isSurname({ tokens, source, folded }: Segment, mark: Mark, marks: Mark[]): boolean {
  if (source !== 'name' || mark.kind !== 'post' || mark.from !== mark.to || mark.from === 0) return false;
  const token = tokens[mark.from];
  const before = tokens[mark.from - 1];
  if (!token || !before || token.run || token.capitals || mark.to !== tokens.length - 1) return false;
  if (/[^\s.'-]/.test(folded.text.slice(before.end, token.start))) return false;
  return (
    !LINKERS.has(before.text) && !marks.some((each) => each.from <= mark.from - 1 && each.to >= mark.from - 1)
  );
}

/** "Government Executive", "Parliament Funkadelic": in an English name one general word before a strange one describes it. */
export function isAttribute({ tokens, source }: Segment, mark: Mark, marks: Mark[]): boolean {
  const general = mark.table === 'en' && mark.from === mark.to && mark.standing === 'apex';
  if (source !== 'name' || !general || (mark.kind !== 'body' && mark.kind !== 'house')) return false;
  const next = tokens[mark.to + 1];
  if (!next || LINKERS.has(next.text) || /^\d/.test(next.text)) return false;
  return !marks.some((each) => each.from <= mark.to + 1 && each.to >= mark.to + 1);
}
