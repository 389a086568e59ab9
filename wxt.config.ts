import { defineConfig } from 'wxt';
import { dropInnerHtml } from './scripts/build/drop-inner-html.ts';
import { writeManifestLocales } from './scripts/build/manifest-locales.ts';
import { manifestFor } from './utils/manifest.ts';

export default defineConfig({
  imports: false, // every import is written out: a reader sees where a name comes from
  vite: () => ({ plugins: [dropInnerHtml()], build: { sourcemap: false } }),
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push(...writeManifestLocales());
    },
  },
  // No `includeSources`: it would stand for the whole list, and the archive for the reviewers would hold nothing else.
  zip: { excludeSources: ['tests/**', 'docs/**', 'assets/screenshots/**'] },
  manifest: ({ browser }) => manifestFor(browser),
});
