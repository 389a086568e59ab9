import { vi } from 'vitest';
import type { Requests } from '../../messages.ts';
import type { PostTexts } from '../../sites/post-texts.ts';
import type { HighlightSource } from '../highlight-link.ts';
import { createHighlighter } from './highlighter.ts';

/** A post is an `<article>` with a name `<b>` and its words in `<p>`; comments have no words that count. */
const testTexts: PostTexts = {
  skip: '.more',
  of: (anchor, role) => (role === 'author' ? (anchor.closest('article')?.querySelectorAll('p') ?? []) : []),
};

class FakeHighlight extends Set<Range> {
  priority = 0;
}

/** happy-dom has no highlights: this is the registry of the document, and nothing paints. */
export function fakeHighlights(): Map<string, Set<Range>> {
  const highlights = new Map<string, Set<Range>>();
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights });
  return highlights;
}

/** A page with a highlighter and a background that knows one phrase: every 套话, of weight 2. */
export function startHighlights() {
  const highlights = fakeHighlights();
  const messages: string[][] = [];
  const official = new Set<Element>();
  let answer: (texts: string[]) => Promise<Requests['scan']['out']> = async (texts) => ({
    language: 'en',
    texts: texts.map((text) =>
      [...text.matchAll(/套话/g)].map(({ index }) => ({
        start: index,
        end: index + 2,
        weight: 2,
        lines: ['Plainer'],
      })),
    ),
  });
  const send = async (name: string, data: unknown) => {
    const { texts } = data as { texts: string[] };
    if (name !== 'scan') throw new Error(name);
    messages.push(texts);
    return answer(texts);
  };
  const control = createHighlighter({ send: send as never, css: '', postTexts: { test: testTexts } });
  const source: HighlightSource = {
    site: 'test',
    places: () =>
      [...official].filter((one) => one.isConnected).map((anchor) => ({ anchor, role: 'author' })),
    dark: () => false,
  };
  return {
    control,
    source,
    highlights,
    messages,
    answerWith(next: typeof answer) {
      answer = next;
    },
    /** Puts a post into the page. */
    post(words: string, isOfficial = true): { article: HTMLElement; text: Text } {
      const article = document.createElement('article');
      const name = document.createElement('b');
      const body = document.createElement('p');
      const text = document.createTextNode(words);
      body.append(text);
      article.append(name, body);
      if (isOfficial) official.add(name);
      document.body.append(article);
      return { article, text };
    },
    /** Words under marks, in no order. */
    marked: () =>
      [...highlights.values()].flatMap((ranges) => [...ranges].map(String)).filter((words) => words !== ''),
    end() {
      control.stop();
      document.body.replaceChildren();
      document.adoptedStyleSheets = [];
      vi.unstubAllGlobals();
    },
  };
}
