import { Icon, type IconName } from "./Icon.tsx";

export interface AvatarProps {
  /** Null draws the icon instead of initials. */
  readonly name: string | null;
  /** Default: a person. Null leaves it empty. */
  readonly icon?: IconName | null;
  /** Filled when `claimed`, a dashed outline before. */
  readonly status: "claimed" | "pending" | "expired" | "free";
}

export function Avatar({ name, icon = "person", status }: AvatarProps) {
  return (
    <span className="ps-avatar" data-status={status} aria-hidden="true">
      {name ? initials(name) : icon && <Icon name={icon} />}
    </span>
  );
}

/** The first letters of two words in Latin, Cyrillic or Greek; one character in any other writing. */
function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = letter(words[0]);
  return /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}/u.test(first)
    ? first + letter(words[1])
    : first;
}

function letter(word = ""): string {
  return (/\p{L}\p{M}*/u.exec(word)?.[0] ?? "").toLocaleUpperCase();
}
