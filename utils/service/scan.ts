import { scanText } from '../measures/jargon/index.ts';
import type { Scanned } from '../messages.ts';
import { hintLines } from '../phrases/hint-lines.ts';
import { mainHits } from '../phrases/main-hits.ts';
import { type From, languageOf, type Service, wordsOf } from './service.ts';

/** The phrases in texts of a page, with what is said of each. Nothing is kept; nothing is said where it is not wanted. */
export async function scan(service: Service, from: From, { texts }: { texts: string[] }): Promise<Scanned> {
  const settings = await service.settings();
  const language = languageOf(service, settings);
  const { t } = wordsOf(service, settings);
  const wanted = settings.highlight.includes(from.site) && !settings.off.includes(from.site);
  const hits = (text: string) => (wanted ? mainHits(scanText(text)?.hits ?? []) : []);
  return {
    language,
    texts: texts.map((text) =>
      hits(text).map((hit) => ({
        start: hit.start,
        end: hit.end,
        weight: hit.weight,
        lines: hintLines(hit, t),
      })),
    ),
  };
}
