import type { CustomerSession } from "./SeatsClient.ts";

/** The bearer token of a client, and its one renewal after a 401. */
export interface Session {
  /** The token to send; undefined behind a proxy that adds it. */
  token(): Promise<string | undefined>;
  /**
   * The token to try instead of one that was refused; undefined when there is none. A function is asked once
   * for all the calls that wait with the same token.
   */
  renew(refused: string | undefined): Promise<string | undefined>;
  /**
   * A renewed token was refused too, or (undefined) none has come in time: the function is asked anew, after signing
   * in again maybe.
   */
  end(refused: string | undefined): void;
}

/** No page of an error, and no JSON. */
const isToken = /^[^\s"<{]+$/;

export function createSession(session: CustomerSession | undefined): Session {
  if (typeof session !== "function")
    return { token: async () => session, renew: async () => undefined, end: () => {} };

  let current: Promise<string> | undefined;
  let known: string | undefined;
  /** Refused, and all that the function has. */
  let dead: string | undefined;

  const ask = () => {
    const asked = Promise.resolve()
      .then(session)
      .then((token) => {
        // Sent all the same, it would be refused, and read as a session that has ended.
        if (typeof token !== "string" || !isToken.test(token))
          throw new TypeError("polar-seats: customerSession gave no token");
        // One that was given up meanwhile knows nothing of the token that is in use.
        if (current === asked) known = token;
        return token;
      });
    current = asked;
    asked.catch(() => {
      if (current === asked) current = undefined;
    });
    return asked;
  };

  const end = (refused: string | undefined) => {
    if (known === refused) known = current = undefined;
  };

  return {
    token: () => current ?? ask(),
    async renew(refused) {
      if (refused === dead) {
        // The next call asks the function anew: by then, the person may have signed in again.
        end(refused);
        return undefined;
      }
      // Another call has asked already, or is asking now, when the token has moved on.
      if (known === refused) {
        known = undefined;
        void ask();
      }
      const fresh = await (current ?? ask());
      if (fresh !== refused) return fresh;
      dead = refused;
      end(refused);
      return undefined;
    },
    end,
  };
}
