import { createElement, memo } from "react";

/** With so many letters the two halves of an address may be too long for a line each. */
const long = 40;

/** An address: left to right in any language; it breaks before its @, a long one before a dot too, and at no hyphen. */
export const EmailText = memo(function EmailText({ email }: { readonly email: string }) {
  const breaks = email.length > long ? /(?<=-)|(?=[@.])/ : /(?<=-)|(?=@)/;
  return createElement(
    "bdi",
    { dir: "ltr", title: email },
    // What holds a hyphen to the next letter is drawn by the stylesheet: nobody copies it.
    ...email
      .split(breaks)
      .flatMap((piece, nth, all) =>
        nth ? [createElement(all[nth - 1]!.endsWith("-") ? "i" : "wbr"), piece] : piece,
      ),
  );
});
