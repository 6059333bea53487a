/** An address as the server keeps it: without the spaces around it, and without the name of `Ana Lima <ana@acme.dev>`. */
export function plainAddress(text: string): string {
  return (/<([^<>]+)>\s*$/.exec(text)?.[1] ?? text).trim();
}
