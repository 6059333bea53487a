"use client";

import type { QueryClient, UseMutationResult } from "@tanstack/react-query";
import { useId } from "react";
import type { SeatsError } from "../../api/SeatsError.ts";
import { validFor } from "../../model/validFor.ts";
import { useSeatsContext } from "../SeatsContext.ts";
import { once } from "./once.ts";

interface Hearers<Answer> {
  /** Both only while the dialog is mounted, and has sent nothing else. `false`: it does not tell this failure. */
  readonly onDone: () => void;
  readonly onFailed: (error: SeatsError) => false | void;
  /** Both also when the dialog has gone. */
  readonly onAgreed: (answer: Answer) => void;
  readonly onRefused?: (error: SeatsError) => void;
}

/**
 * Sends what a dialog asks for: once, though a second click may come before the button is rendered as busy. A failure
 * that the dialog does not tell, because it has gone or asks about another person, is kept to be told later.
 */
export function useSendOnce<Answer, Given>({
  mutateAsync,
}: Pick<UseMutationResult<Answer, SeatsError, Given>, "mutateAsync">) {
  const { queryClient } = useSeatsContext("useSendOnce");
  const id = useId();
  return (
    given: Given,
    /** The same for the same click. */
    what: unknown,
    hear: Hearers<Answer>,
  ): void => {
    let isTold = false;
    const onError = (error: SeatsError) => {
      isTold = hear.onFailed(error) !== false;
    };
    void once(queryClient, [id, what], () =>
      mutateAsync(given, { onSuccess: hear.onDone, onError }).then(hear.onAgreed, (error: SeatsError) => {
        hear.onRefused?.(error);
        if (!isTold) keep(queryClient, error);
      }),
    );
  };
}

function keep(queryClient: QueryClient, error: SeatsError): void {
  const mutations = queryClient.getMutationCache();
  const [failed] = mutations.findAll({ predicate: ({ state }) => state.error === error });
  if (!failed) return;
  const { options, meta, state } = failed;
  // A marked copy: `useMutationState` hears of a mutation that is added, and not of a mark on one that is there.
  mutations.build(queryClient, { ...options, gcTime: validFor, meta: { ...meta, isKept: true } }, state);
}
