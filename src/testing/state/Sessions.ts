import { randomToken } from "./randomToken.ts";

/** Whom a token stands for. */
export type Holder =
  | { readonly kind: "customer"; readonly customerId: string }
  | { readonly kind: "member"; readonly customerId: string; readonly memberId: string }
  | { readonly kind: "organization"; readonly scopes: readonly string[] };

export interface Session {
  readonly token: string;
  readonly holder: Holder;
  expires_at: Date;
}

const hour = 60 * 60 * 1000;
const year = 365 * 24 * hour;

const prefix = { customer: "polar_cst_", member: "polar_mst_", organization: "polar_oat_" } as const;

/** The tokens the server has given out. Portal sessions live one hour and cannot be renewed (contract §5). */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #now: () => Date;

  constructor(now: () => Date) {
    this.#now = now;
  }

  open(holder: Holder): Session {
    const lifetime = holder.kind === "organization" ? year : hour;
    const session: Session = {
      token: randomToken(prefix[holder.kind]),
      holder,
      expires_at: new Date(this.#now().getTime() + lifetime),
    };
    this.#sessions.set(session.token, session);
    return session;
  }

  find(token: string): Session | undefined {
    const session = this.#sessions.get(token);
    return session && session.expires_at > this.#now() ? session : undefined;
  }

  expire(token: string): void {
    const session = this.#sessions.get(token);
    if (session) session.expires_at = this.#now();
  }

  expireAll(): void {
    for (const { token, holder } of this.#sessions.values())
      if (holder.kind !== "organization") this.expire(token);
  }
}
