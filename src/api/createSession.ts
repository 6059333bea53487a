import type { CustomerSession } from "./SeatsClient.ts";

/** The bearer token of a client, and its one renewal after a 401. */
export interface Session {
  /** The token to send. */
  token(): Promise<string>;
  /**
   * The token to try instead of one that was refused; undefined when there is none. The host is asked once, however many
   * calls were refused with the same token.
   */
  renew(refused: string): Promise<string | undefined>;
  /**
   * Forgets a renewed token that was refused too, or (undefined) one that has not come in time: the next call asks the
   * host again, who may have signed the person in by then.
   */
  end(refused?: string): void;
  /** Whether no token can be had because nobody is signed in any more. */
  isOver(): boolean;
}

/**
 * Visible ASCII: with anything else `fetch` throws an error that repeats the header, and with it the token. Without `<`,
 * `{` and quotes: an HTML page or JSON that the host's endpoint gave instead is no token.
 */
const isToken = /^[!#-;=-z|-~]+$/;

export function createSession(session: CustomerSession): Session {
  let current: Promise<string> | undefined;
  let known: string | undefined;
  /**
   * The token that was refused, with no other to try; empty where the host says that nobody is signed in. The session is
   * over until another token comes.
   */
  let dead: string | undefined;

  const ask = () => {
    const asked = Promise.resolve()
      .then(() => (typeof session === "function" ? session() : session))
      .then((given) => {
        const token = String(given ?? "").trim();
        if (!token) dead ??= "";
        // If it were sent, the server would refuse it, and that would read as a session that has ended.
        if (!isToken.test(token)) throw new TypeError("polar-seats: customerSession gave no token");
        // A question that was given up meanwhile says nothing about the token in use.
        if (current === asked) {
          known = token;
          if (token !== dead) dead = undefined;
        }
        return token;
      });
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };

  const end = (refused?: string) => {
    if (known !== refused) return;
    known = current = undefined;
    dead = refused ?? dead;
  };

  return {
    token: () => current ?? ask(),
    async renew(refused) {
      if (refused !== dead) {
        // Else another call has asked already, or is asking now.
        if (known === refused) known = current = undefined;
        const fresh = await (current ?? ask()).catch(() => refused);
        if (fresh !== refused) return fresh;
        dead = refused;
      }
      // The next call asks anew: by then, the person may have signed in again.
      end(refused);
      return undefined;
    },
    end,
    isOver: () => dead !== undefined,
  };
}
