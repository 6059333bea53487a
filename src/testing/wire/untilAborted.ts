/** The same stream, which breaks with the signal's reason when the caller gives up. */
export function untilAborted(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const giveUp = () => {
        controller.error(signal.reason);
        void reader.cancel();
      };
      signal.addEventListener("abort", giveUp, { once: true });
      stop = () => signal.removeEventListener("abort", giveUp);
    },
    async pull(controller) {
      const { done, value } = await reader.read();
      if (!done) return controller.enqueue(value);
      stop();
      controller.close();
    },
    cancel(reason) {
      stop();
      return reader.cancel(reason);
    },
  });
}
