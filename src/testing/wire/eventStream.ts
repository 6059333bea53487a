import type { Channels, StreamEvent } from "../state/Channels.ts";
import type { Answer } from "./Answer.ts";

const pingEvery = 15 * 1000;
const closesAfter = 10 * 60 * 1000;
const utf8 = new TextEncoder();

/**
 * The events of a customer as long as somebody reads: `data:` lines only, a comment as a ping, and after ten
 * minutes the wish to reconnect (contract §7).
 */
export function eventStream(channels: Channels, customerId: string): Answer {
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (line: string) => controller.enqueue(utf8.encode(`${line}\r\n\r\n`));
      const sendData = (data: StreamEvent | { type: "reconnect" }) => send(`data: ${JSON.stringify(data)}`);

      const ping = setInterval(() => send(`: ping - ${new Date().toISOString()}`), pingEvery);
      const end = setTimeout(() => {
        sendData({ type: "reconnect" });
        stop();
        controller.close();
      }, closesAfter);
      const leave = channels.listen(customerId, {
        hear: sendData,
        lose: () => {
          stop();
          controller.error(new TypeError("network error"));
        },
      });
      stop = () => {
        clearInterval(ping);
        clearTimeout(end);
        leave();
      };
    },
    cancel: () => stop(),
  });
  return {
    status: 200,
    body,
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  };
}
