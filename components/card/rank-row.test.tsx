// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { CORRECTED, RANKS, viewOf, viewOfText } from '../../tests/rank-views.ts';
import type { Language } from '../../utils/i18n/catalog.ts';
import type { AccountView } from '../../utils/messages.ts';
import { complaints, renderIn } from '../controls/testing.tsx';
import { Card } from './card.tsx';

afterEach(cleanup);

function show(view: AccountView, language: Language = 'en') {
  const none = () => undefined;
  const card = renderIn(
    language,
    <div role="dialog" aria-labelledby="who">
      <Card
        shown={{ state: 'shown', view }}
        headingId="who"
        retry={none}
        measured={none}
        correct={async () => undefined}
        draft={none}
        explain={none}
      />
    </div>,
  );
  const links = [...card.container.querySelectorAll('.chain li')].map((link) =>
    link.textContent?.replace(/\u2060/g, ''),
  );
  const marks = [...card.container.querySelectorAll('.who mark')].map(
    (m) => `${m.textContent} ${m.className}`,
  );
  const ladder = card.container.querySelector('.ladder');
  return { ...card, links, marks, ladder };
}

describe('how the rank came about', () => {
  it('is one chain of words, what they are, and what follows', () => {
    expect(show(RANKS['a deputy']).links).toEqual([
      '浙江省 (province, base L3)',
      '公安厅 (department −2)',
      '副厅长 (deputy −1)',
      'L6',
    ]);
  });

  it.each<[Language, string[]]>([
    ['zh_CN', ['浙江省（省级，基准 L3）', '公安厅（部门 −2）', '副厅长（副职 −1）', 'L6']],
    ['zh_TW', ['浙江省（省級，基準 L3）', '公安厅（部門 −2）', '副厅长（副職 −1）', 'L6']],
  ])('is told in %s', (language, links) => {
    expect(show(RANKS['a deputy'], language).links).toEqual(links);
  });

  it('marks the words in the text by what they are', () => {
    expect(show(RANKS['a deputy']).marks).toEqual(['浙江省 place', '公安厅 organ', '副厅长 post']);
    expect(show(viewOfText('江蘇省🌸公安廳')).marks).toEqual(['江蘇省 place', '公安廳 organ']);
  });

  it('gives each link its rule on demand, and all of them in the evidence', () => {
    const { container } = show(RANKS['a deputy']);
    const rules = [...container.querySelectorAll<HTMLElement>('.chain li[title]')].map(({ title }) => title);
    expect(rules.map((rule) => /\b([A-Z]\d\d)\b/.exec(rule)?.[1])).toEqual(['B01', 'D01', 'P02']);
    const evidence = container.querySelector('.evidence')?.textContent ?? '';
    for (const rule of rules) expect(evidence).toContain(rule);
  });

  it('tells the other post that was read', () => {
    const { links, container } = show(RANKS['a standing committee member with another post']);
    expect(links.at(-1)).toBe('L4');
    expect(container.textContent?.replace(/[\u2068\u2069]/g, '')).toContain(
      'Also read: 组织部部长 L4. The highest counts.',
    );
  });

  it.each([
    ['a range', 'L7 (custom varies: L7–L9)'],
    ['an uncertain range', 'L8–L11 (custom varies)'],
    ['a rank that cannot be told', 'rank cannot be told'],
    ['a village', 'self-governing, no rank'],
    ['a mandate', 'no rank'],
    ['a former post with a stated level', 'L7'],
    ['Hong Kong', 'band C'],
  ] as const)('ends for %s in: %s', (which, end) => {
    expect(show(RANKS[which]).links.at(-1)).toBe(end);
  });

  it('shows words of the text that change what the rules give', () => {
    const { links, marks } = show(RANKS['a former post with a stated level']);
    expect(links).toEqual(expect.arrayContaining(['正处级 (stated in the text: L7)', '原 (former post)']));
    expect(marks).toEqual(expect.arrayContaining(['正处级 other', '原 other']));
  });

  it('elsewhere goes from the proof to tier and standing, and says what bands compare', () => {
    const { links, container } = show(RANKS['a foreign domain']);
    expect(links[0]).toBe('leeds.gov.uk (government domain)');
    expect(links).toContain('Metropolitan (tier)');
    expect(container.textContent).toContain('not power or pay');
  });

  it('says why there is none', () => {
    expect(show(RANKS['state media']).container.textContent).toContain(
      'State media are not official accounts',
    );
    const nothing = viewOf({ verifiedType: 1, name: '某某平台' });
    expect(show(nothing).container.textContent).toContain('name no body or post');
  });

  it('rests on the name alone: says so', () => {
    expect(show(viewOf({ name: '滁州市公安局', verifiedType: 1 })).container.textContent).toContain(
      'From the account’s name alone',
    );
  });
});

describe('the picture', () => {
  const label = (view: AccountView) => show(view).ladder?.getAttribute('aria-label');

  it('has every step, the own one marked, and the line of the survey with its words', () => {
    const { ladder } = show(RANKS['a deputy']);
    expect(ladder?.querySelectorAll('i')).toHaveLength(11);
    expect([...(ladder?.querySelectorAll('i') ?? [])].findIndex((step) => step.className === 'own')).toBe(5);
    expect(ladder?.textContent).toContain('deputy-city level or above');
  });

  it('says in words what it shows: step, range, side of the line', () => {
    expect(label(RANKS['a deputy'])).toMatch(/step 6 of 11, above the line/);
    expect(label(RANKS['a range'])).toMatch(/step 7 of 11, below the line .*Custom varies: steps 7 to 9$/);
    expect(label(RANKS['an uncertain range'])).toMatch(/steps 8 to 11 of 11 are possible, below/);
  });

  it('marks no own step where only a range can be told', () => {
    const { ladder } = show(RANKS['an uncertain range']);
    expect(ladder?.querySelector('i.own')).toBeNull();
    expect(ladder?.querySelectorAll('i.may')).toHaveLength(4);
  });

  it('is the scale of bands elsewhere, and nothing where there is no rank', () => {
    expect(label(RANKS['Hong Kong'])).toMatch(/band C of A to F/);
    for (const which of ['a village', 'a mandate', 'a rank that cannot be told', 'state media'] as const)
      expect(show(RANKS[which]).ladder).toBeNull();
  });
});

describe('a correction', () => {
  it('comes first, with its date, and what was measured stays to be seen', () => {
    const { container, links } = show(CORRECTED);
    const row = container.querySelector('.row')?.textContent ?? '';
    expect(row).toMatch(/^Rank.*Bureau level.*corrected by you, 24\sNov\s2026/);
    expect(row).toContain('Weiguan found: Deputy-city level (deputy bureau) (certain)');
    expect(links).toContain('副厅长 (deputy −1)');
    expect(container.querySelector('.evidence')?.textContent).toContain('acting head');
  });
});

describe.each(['en', 'zh_CN', 'zh_TW'] as const)('in %s', (language) => {
  it.each(Object.entries({ ...RANKS, corrected: CORRECTED }))('has words for %s', (_which, view) => {
    const { container } = show(view, language);
    expect(container.textContent).not.toMatch(/(chain|card|level|tier|standing|evidence|band)\.[a-z]/);
    expect(container.textContent).not.toMatch(/\{\w+\}/);
  });
});

it.each(Object.entries({ ...RANKS, corrected: CORRECTED }))(
  'has no accessibility faults with %s',
  async (_which, view) => {
    const { container } = show(view);
    container.querySelector('details')?.setAttribute('open', '');
    expect(await complaints(container)).toEqual([]);
  },
);
