/**
 * When the first frame was drawn in which the page looks like this. A message that is sent while a frame is being
 * made arrives after it: https://web.dev/articles/optimize-inp (presentation delay).
 */
export function painted(looksLikeThis: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () =>
      requestAnimationFrame(() => {
        if (!looksLikeThis()) {
          look();
          return;
        }
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          resolve(performance.now());
        };
        port2.postMessage(null);
      });
    look();
  });
}
