import enBadge from '../../locales/en/badge.json' with { type: 'json' };
import enCard from '../../locales/en/card.json' with { type: 'json' };
import enChain from '../../locales/en/chain.json' with { type: 'json' };
import enFollowers from '../../locales/en/followers.json' with { type: 'json' };
import enMeasures from '../../locales/en/measures.json' with { type: 'json' };
import enMethods from '../../locales/en/methods.json' with { type: 'json' };
import enOptions from '../../locales/en/options.json' with { type: 'json' };
import enPopup from '../../locales/en/popup.json' with { type: 'json' };
import enRank from '../../locales/en/rank.json' with { type: 'json' };
import cnBadge from '../../locales/zh_CN/badge.json' with { type: 'json' };
import cnCard from '../../locales/zh_CN/card.json' with { type: 'json' };
import cnChain from '../../locales/zh_CN/chain.json' with { type: 'json' };
import cnFollowers from '../../locales/zh_CN/followers.json' with { type: 'json' };
import cnMeasures from '../../locales/zh_CN/measures.json' with { type: 'json' };
import cnMethods from '../../locales/zh_CN/methods.json' with { type: 'json' };
import cnOptions from '../../locales/zh_CN/options.json' with { type: 'json' };
import cnPopup from '../../locales/zh_CN/popup.json' with { type: 'json' };
import cnRank from '../../locales/zh_CN/rank.json' with { type: 'json' };
import twBadge from '../../locales/zh_TW/badge.json' with { type: 'json' };
import twCard from '../../locales/zh_TW/card.json' with { type: 'json' };
import twChain from '../../locales/zh_TW/chain.json' with { type: 'json' };
import twFollowers from '../../locales/zh_TW/followers.json' with { type: 'json' };
import twMeasures from '../../locales/zh_TW/measures.json' with { type: 'json' };
import twMethods from '../../locales/zh_TW/methods.json' with { type: 'json' };
import twOptions from '../../locales/zh_TW/options.json' with { type: 'json' };
import twPopup from '../../locales/zh_TW/popup.json' with { type: 'json' };
import twRank from '../../locales/zh_TW/rank.json' with { type: 'json' };

const en = {
  ...enRank,
  ...enChain,
  ...enMeasures,
  ...enFollowers,
  ...enBadge,
  ...enCard,
  ...enPopup,
  ...enOptions,
  ...enMethods,
};
const cn = {
  ...cnRank,
  ...cnChain,
  ...cnMeasures,
  ...cnFollowers,
  ...cnBadge,
  ...cnCard,
  ...cnPopup,
  ...cnOptions,
  ...cnMethods,
};
const tw = {
  ...twRank,
  ...twChain,
  ...twMeasures,
  ...twFollowers,
  ...twBadge,
  ...twCard,
  ...twPopup,
  ...twOptions,
  ...twMethods,
};

/** Every key that the English files hold; a test keeps the other languages complete. */
export type MessageKey = keyof typeof en;
export type Language = 'en' | 'zh_CN' | 'zh_TW';

/** All strings by language. Each area of the product has its own file in locales/<language>/. */
export const CATALOG: Record<Language, Record<string, string>> = { en, zh_CN: cn, zh_TW: tw };
