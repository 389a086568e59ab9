import traditional from '../assets/rank/traditional.json' with { type: 'json' };

/** Other ways to write the same text, for tests: none of them may change what a text says. */
const TO_TRADITIONAL = new Map<string, string>();
for (let i = 0; i + 1 < traditional.pairs.length; i += 2) {
  const simple = traditional.pairs.charAt(i + 1);
  if (!TO_TRADITIONAL.has(simple)) TO_TRADITIONAL.set(simple, traditional.pairs.charAt(i));
}

export const asTraditional = (text: string) =>
  [...text].map((char) => TO_TRADITIONAL.get(char) ?? char).join('');

export const fullWidth = (text: string) =>
  [...text]
    .map((char) => (char >= '!' && char <= '~' ? String.fromCharCode(char.charCodeAt(0) + 0xfee0) : char))
    .join('');

/** Latin words need their spaces where they are. */
export const spacedOut = (text: string) => (/[a-z]/i.test(text) ? ` ${text}  ` : [...text].join(' '));

export const withEmoji = (text: string) => `👮‍♀️ ${text} ✅`;

const OTHER: Record<string, string> = { '，': ',', '（': '(', '）': ')', '；': ';', '：': ':' };

export const otherPunctuation = (text: string) =>
  text === '' ? text : `${[...text].map((char) => OTHER[char] ?? char).join('')}。`;
