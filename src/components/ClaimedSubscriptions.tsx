"use client";

import { useEffect, useRef, useState, type ComponentPropsWithoutRef } from "react";
import { useClaimedSubscriptions } from "../hooks/useClaimedSubscriptions.ts";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { Button } from "../primitives/Button.tsx";
import { Notice } from "../primitives/Notice.tsx";
import { Panel } from "../primitives/Panel.tsx";
import { ClaimedCard } from "./ClaimedCard.tsx";
import { RefetchFailed } from "./frame/RefetchFailed.tsx";
import { Root } from "./frame/Root.tsx";
import { SeatsFailure } from "./frame/SeatsFailure.tsx";
import { SignInButton } from "./frame/SignInButton.tsx";
import { useLabels } from "./frame/useLabels.ts";

export interface ClaimedSubscriptionsProps extends Omit<ComponentPropsWithoutRef<"section">, "children"> {
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * The subscriptions in which the person asking holds a claimed seat, as cards; more come as they are scrolled to, or
 * by a button. It shows no total: the server's is not to be trusted. Renders a `<section>`.
 * `GET /v1/customer-portal/seats/subscriptions`
 */
export function ClaimedSubscriptions({ labels: own, ...rest }: ClaimedSubscriptionsProps) {
  const labels = useLabels(own);
  const query = useClaimedSubscriptions();
  const { data, error, isPending, isFetching, hasNextPage, isFetchNextPageError, fetchNextPage } = query;
  const end = useRef<HTMLDivElement>(null);
  const retry = () => void query.refetch();
  const pages = data?.pages ?? [];
  const all = pages.flatMap(({ items }) => items);
  // Announces each further page, but not a list that is fetched anew.
  const [said, setSaid] = useState({ pages: pages.length, words: "" });
  if (said.pages !== pages.length) {
    const come = pages.length > 1 ? (pages.at(-1)?.items.length ?? 0) : 0;
    setSaid({ pages: pages.length, words: come > 0 ? labels.moreShown(come, all.length) : "" });
  }

  const cards = useRef<HTMLUListElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(0);
  const held = useRef<Element>(null);
  // When the button is removed with the focus on it, the focus goes to the first card that it brought.
  useEffect(() => {
    if (held.current?.isConnected === false) {
      const list = cards.current?.children;
      const next = list?.[shown.current] ?? list?.[list.length - 1] ?? title.current;
      (next as HTMLElement | null)?.focus();
    }
    shown.current = all.length;
  });

  useEffect(() => {
    if (!end.current || !hasNextPage || isFetching || isFetchNextPageError) return;
    // jsdom has none, and the button does the same.
    if (typeof IntersectionObserver !== "function") return;
    // Made anew after each page: after one without new cards nothing moves, and the old observer would stay silent.
    const seen = new IntersectionObserver(
      (entries) => entries.some((it) => it.isIntersecting) && void fetchNextPage(),
      { rootMargin: "200px" },
    );
    seen.observe(end.current);
    return () => seen.disconnect();
  }, [hasNextPage, isFetching, isFetchNextPageError, fetchNextPage]);

  return (
    <Root
      aria-label={labels.claimedTitle}
      {...rest}
      as="section"
      part="ps-subscriptions"
      onFocus={(event) => {
        held.current = event.target;
        rest.onFocus?.(event);
      }}
      onBlur={(event) => {
        held.current = null;
        rest.onBlur?.(event);
      }}
      aria-busy={isPending || undefined}
    >
      <Announcer>
        <header className="ps-header">
          <div>
            <h2 className="ps-title" ref={title} tabIndex={-1}>
              {labels.claimedTitle}
            </h2>
            <p className="ps-usage">{labels.claimedIntro}</p>
          </div>
        </header>
        {isPending && (
          <>
            <p className="ps-hidden">{labels.claimedLoading}</p>
            <div className="ps-cards" aria-hidden="true">
              {[0, 1].map((index) => (
                <div key={index} className="ps-card">
                  <span className="ps-avatar ps-skeleton" />
                  <span className="ps-card-text">
                    <span className="ps-skeleton" />
                    <span className="ps-skeleton" />
                  </span>
                  <span className="ps-status">
                    <span className="ps-skeleton" />
                  </span>
                  <span className="ps-card-foot">
                    <span className="ps-skeleton" />
                  </span>
                </div>
              ))}
            </div>
          </>
        )}
        {!data && error && (
          <SeatsFailure
            reason={error.reason}
            title={labels.claimedFailed}
            labels={labels}
            onRetry={retry}
            busy={isFetching}
            announced={query.errorUpdateCount}
          />
        )}
        {data && all.length === 0 && !hasNextPage && (
          <Panel mark="person" title={labels.claimedEmptyTitle}>
            {labels.claimedEmptyNote}
          </Panel>
        )}
        {all.length > 0 && (
          <ul role="list" className="ps-cards" ref={cards}>
            {all.map((subscription) => (
              <ClaimedCard key={subscription.id} subscription={subscription} labels={labels} />
            ))}
          </ul>
        )}
        <p className="ps-hidden" role="status">
          {said.words}
        </p>
        {data &&
          error &&
          (isFetchNextPageError ? (
            <Notice
              title={labels.moreFailed}
              announced={query.errorUpdatedAt}
              actions={
                error.reason.type === "session_ended" && (
                  <SignInButton labels={labels} size="s" onSignedIn={() => void fetchNextPage()} />
                )
              }
            >
              {labels.error(error.reason)}
            </Notice>
          ) : (
            <RefetchFailed query={query} labels={labels} loading={labels.claimedLoading} />
          ))}
        {hasNextPage && (
          <div className="ps-more" ref={end}>
            <Button
              onClick={() => void fetchNextPage()}
              busy={query.isFetchingNextPage ? labels.claimedLoading : undefined}
            >
              {isFetchNextPageError ? labels.tryAgain : labels.showMore}
            </Button>
          </div>
        )}
      </Announcer>
    </Root>
  );
}
