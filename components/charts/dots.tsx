import { useWords } from '../controls/words.ts';
import { Picture } from './picture.tsx';

/** A hundred dots: filled = the share of followers that look empty, at the least. */
export function Dots({ share }: { share: number }) {
  const { t, f } = useWords();
  const filled = Math.round(share * 100);
  return (
    <Picture class="dots" label={t('card.dots.label', { share: f.percent(share) })}>
      {Array.from({ length: 100 }, (_, index) => (
        // The dots are a picture of one number: they have no identity but their place.
        <i key={`d${index + 1}`} class={index < filled ? 'on' : ''} />
      ))}
    </Picture>
  );
}
