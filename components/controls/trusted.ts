/**
 * Wraps a handler so that only the user's own click or key runs it. The page can dispatch events on nodes that it
 * finds; what asks the site, writes, or opens a tab must not be started that way.
 */
export function trusted<E extends Event>(run: (event: E) => void): (event: E) => void {
  return (event) => {
    if (event.isTrusted) run(event);
  };
}
