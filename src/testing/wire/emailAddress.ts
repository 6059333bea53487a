import type { Flaw } from "./Issue.ts";
import type { Kind } from "./kinds.ts";

/**
 * An e-mail address, read as the server does: outer spaces and a display name are dropped, the host is written
 * small, the rest is kept (contract §3.2). Then it asks the DNS, which is {@link mailHost} here.
 */
export const emailAddress: Kind<string> = (input) => {
  if (typeof input !== "string")
    return { flaw: { type: "string_type", msg: "Input should be a valid string" } };
  const bare = (displayName.exec(input)?.[1] ?? input).trim();
  const at = bare.lastIndexOf("@");
  const local = bare.slice(0, at);
  const host = bare.slice(at + 1).toLowerCase();

  const unreadable =
    at === -1 ? "An email address must have an @-sign." : (localFlaw(local) ?? hostFlaw(host));
  if (unreadable) return { flaw: notAnAddress("value", unreadable, { reason: unreadable }) };

  const email = `${local}@${host}`;
  const undeliverable = mailHost(host);
  if (undeliverable) return { flaw: notAnAddress(email, undeliverable, { email, reason: undeliverable }) };
  return { value: email };
};

const displayName =
  /^\s*(?:[\w!#$%&'*+\-/=?^`{|}~.]+(?:\s+[\w!#$%&'*+\-/=?^`{|}~.]+)*|"(?:[^"]|\\")+")?\s*<(.+)>\s*$/u;

function notAnAddress(what: string, reason: string, ctx: Record<string, string>): Flaw {
  return { type: "value_error", msg: `${what} is not a valid email address: ${reason}`, ctx };
}

function localFlaw(local: string): string | undefined {
  if (local === "") return "There must be something before the @-sign.";
  if (local.length > 64) return "The email address is too long before the @-sign.";
  const wrong = /[\s@()<>[\]:;,"\\\p{C}]/u.exec(local)?.[0];
  if (wrong !== undefined)
    return `The email address contains invalid characters before the @-sign: ${quoted(wrong)}.`;
  if (local.startsWith(".")) return "An email address cannot start with a period.";
  if (local.endsWith(".")) return "An email address cannot have a period immediately before the @-sign.";
  if (local.includes("..")) return "An email address cannot have two periods in a row.";
  return undefined;
}

const reserved = ["arpa", "invalid", "local", "localhost", "onion", "test"];

function hostFlaw(host: string): string | undefined {
  if (host === "") return "There must be something after the @-sign.";
  if (host.length > 253) return "The email address is too long after the @-sign.";
  const wrong = /[^\p{L}\p{N}\p{M}.-]/u.exec(host)?.[0];
  if (wrong !== undefined) return `The part after the @-sign contains invalid characters: ${quoted(wrong)}.`;
  if (host.startsWith(".")) return "The part after the @-sign cannot start with a period.";
  if (host.endsWith(".")) return "An email address cannot end with a period.";
  if (host.includes("..")) return "An email address cannot have two periods in a row.";
  if (!host.includes(".")) return "The part after the @-sign is not valid. It should have a period.";
  if (host.split(".").some((label) => label.startsWith("-") || label.endsWith("-")))
    return "The part after the @-sign is not valid: a label starts or ends with a hyphen.";
  if (/\.\d+$/.test(host))
    return "The part after the @-sign is not valid. It is not within a valid top-level domain.";
  if (reserved.includes(host.slice(host.lastIndexOf(".") + 1)))
    return "The part after the @-sign is a special-use or reserved name that cannot be used with email.";
  return undefined;
}

/**
 * What the DNS says against a host. Here every host takes mail but the ones that the contract names: a name
 * that starts with `nxdomain` does not exist, and `example.com` publishes that it takes none.
 */
function mailHost(host: string): string | undefined {
  if (host.startsWith("nxdomain")) return `The domain name ${host} does not exist.`;
  if (/^example\.(com|net|org)$/.test(host)) return `The domain name ${host} does not accept email.`;
  return undefined;
}

function quoted(character: string): string {
  return /\s/.test(character) ? "SPACE" : `'${character}'`;
}
