"use client";

import type { ComponentType } from "react";
import type { SeatSource } from "../api/SeatSource.ts";
import type { Labels } from "../labels/Labels.ts";
import { Announcer } from "../primitives/Announcer.tsx";
import { useOnDemand } from "../primitives/useOnDemand.ts";
import { loadActingParts } from "./loadActingParts.ts";
import { PartFailed } from "./frame/PartFailed.tsx";
import type { actingParts } from "./actingParts.ts";
import { useListKey } from "./frame/useListKey.ts";
import { usePageLabels } from "./frame/usePageLabels.ts";

interface Openable {
  readonly source: SeatSource;
  readonly open: boolean;
  readonly labels?: Partial<Labels> | undefined;
}

/**
 * A dialog whose code comes in an idle moment, or when it is opened before that. What a person has typed into
 * it outlives closing, as long as it is about the same list. If the code does not come, it says so in its place.
 */
export function onDemand<Props extends Openable>(
  bodyOf: (acting: typeof actingParts) => ComponentType<Props>,
) {
  return function OnDemand(props: Props) {
    const labels = usePageLabels(props.labels);
    const { part: acting, failed } = useOnDemand(loadActingParts, props.open);
    const key = useListKey("A dialog", props.source);
    const Dialog = acting && bodyOf(acting);
    if (Dialog)
      return (
        <Announcer key={key}>
          <Dialog {...props} />
        </Announcer>
      );
    return failed && <PartFailed labels={labels} />;
  };
}
