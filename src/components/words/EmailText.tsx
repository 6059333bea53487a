import { createElement, memo } from "react";

/** In a longer address, one half may be too long for a line. */
const long = 40;

/** An address: left to right in any language; it breaks before its @, a long one before a dot too, and at no hyphen. */
export const EmailText = memo(function EmailText({ email }: { readonly email: string }) {
  const breaks = email.length > long ? /(?<=-)|(?=[@.])/ : /(?<=-)|(?=@)/;
  return createElement(
    "bdi",
    { dir: "ltr", title: email },
    // The `<i>` keeps a hyphen and the next letter together by a character of the stylesheet, which nobody copies.
    ...email
      .split(breaks)
      .flatMap((piece, nth, all) =>
        nth ? [createElement(all[nth - 1]!.endsWith("-") ? "i" : "wbr"), piece] : piece,
      ),
  );
});
