import { createElement, memo } from "react";

/** An address: left to right in any language; it breaks before an @ or a dot, and at no hyphen. */
export const EmailText = memo(function EmailText({ email }: { readonly email: string }) {
  return createElement(
    "bdi",
    { dir: "ltr", title: email },
    // What holds a hyphen to the next letter is drawn by the stylesheet: nobody copies it.
    ...email
      .split(/(?<=-)|(?=[@.])/)
      .flatMap((piece) => [piece, createElement(piece.at(-1) === "-" ? "i" : "wbr")]),
  );
});
