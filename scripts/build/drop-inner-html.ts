import type { Plugin } from 'vite';

/**
 * Removes the one innerHTML write of Preact (its dangerouslySetInnerHTML) from the build. We never use it,
 * and page data can then not become HTML even by mistake; add-on linters also warn about it.
 */
export function dropInnerHtml(): Plugin {
  return {
    name: 'weiguan:drop-inner-html',
    transform(code, id) {
      if (!/preact[\\/]dist[\\/]/.test(id)) return null;
      return { code: code.replace(/[\w.]+\.innerHTML\s*=\s*[\w.]+\.__html/g, 'void 0'), map: null };
    },
  };
}
