/**
 * When the first frame was drawn in which the page looks like this. Looks when the page has changed, and asks for a
 * frame only then: frames that nobody needs would keep the one that counts waiting. A message that is sent while a
 * frame is being made arrives after it: https://web.dev/articles/optimize-inp (presentation delay).
 */
export function painted(looksLikeThis: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (!looksLikeThis()) return;
      changes.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(null);
      });
    };
    const changes = new MutationObserver(look);
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    look();
  });
}
