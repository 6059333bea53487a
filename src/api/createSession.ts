import type { CustomerSession } from "./SeatsClient.ts";

/** The bearer token of a client, and its one renewal after a 401. */
export interface Session {
  /** The token to send. */
  token(): Promise<string>;
  /**
   * The token to try instead of one that was refused; undefined when there is none. It is asked for once for all the
   * calls that wait with the same token.
   */
  renew(refused: string): Promise<string | undefined>;
  /**
   * A renewed token was refused too, or (undefined) none has come in time: it is asked for anew, after signing in again
   * maybe.
   */
  end(refused?: string): void;
  /** Whether no token can be had because nobody is signed in any more. */
  isOver(): boolean;
}

/** Visible ASCII, which no header refuses in an error that repeats it; but no page of an error, and no JSON. */
const isToken = /^[!#-;=-z|-~]+$/;

export function createSession(session: CustomerSession): Session {
  let current: Promise<string> | undefined;
  let known: string | undefined;
  /** Refused, and all that there is; empty where the host says that there is none. It is over until another comes. */
  let dead: string | undefined;

  const ask = () => {
    const asked = Promise.resolve()
      .then(() => (typeof session === "function" ? session() : session))
      .then((given) => {
        const token = String(given ?? "").trim();
        if (!token) dead ??= "";
        // Sent all the same, it would be refused, and read as a session that has ended.
        if (!isToken.test(token)) throw new TypeError("polar-seats: customerSession gave no token");
        // One that was given up meanwhile knows nothing of the token that is in use.
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
