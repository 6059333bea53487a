/**
 * Listens to an event stream from now on. Asked what was heard, it waits a moment, gives the data of every
 * `data:` line, and hangs up.
 */
export function heardOn(response: Response): () => Promise<unknown[]> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const listening = (async () => {
    for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) text += read.value;
  })();
  return async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await reader?.cancel();
    await listening;
    return text.split("\r\n").flatMap((line) => {
      const data = /^data: (.*)$/.exec(line)?.[1];
      return data === undefined ? [] : (JSON.parse(data) as unknown);
    });
  };
}
