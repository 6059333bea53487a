"use client";

import { useSeatsContext } from "../../hooks/SeatsContext.ts";
import type { Labels } from "../../labels/Labels.ts";
import { Button, type ButtonProps } from "../../primitives/Button.tsx";

export interface SignInButtonProps extends Pick<ButtonProps, "size" | "variant"> {
  readonly labels: Labels;
  /** Called once the person is signed in, to go on. */
  readonly onSignedIn?: () => void;
}

/** The way out of a session that has ended, where the host has one. */
export function SignInButton({ labels, onSignedIn, ...button }: SignInButtonProps) {
  const { onSessionEnded } = useSeatsContext("SignInButton");
  return (
    onSessionEnded && (
      <Button {...button} onClick={() => void Promise.resolve(onSessionEnded()).then(onSignedIn)}>
        {labels.signIn}
      </Button>
    )
  );
}
