"use client";

import type { ComponentProps, ComponentType } from "react";
import { Announcer } from "../primitives/Announcer.tsx";
import { useOnDemand } from "../primitives/useOnDemand.ts";
import type { actingParts } from "./actingParts.ts";
import { PartFailed } from "./frame/PartFailed.tsx";
import { useListKey } from "./frame/useListKey.ts";
import { usePageLabels } from "./frame/usePageLabels.ts";
import { loadActingParts } from "./loadActingParts.ts";

type DialogName =
  | "AssignSeatDialog"
  | "BulkDialog"
  | "ChangeSeatsDialog"
  | "ReassignSeatDialog"
  | "RevokeSeatDialog";
type PropsOf<Name extends DialogName> = ComponentProps<(typeof actingParts)[`${Name}Body`]>;

/**
 * A dialog whose code comes in an idle moment, or when it is opened before that. What a person has typed into
 * it outlives closing, as long as it is about the same list. If the code does not come, it says so in its place.
 */
export function onDemand<Name extends DialogName>(name: Name) {
  return function OnDemand(props: PropsOf<Name>) {
    const labels = usePageLabels(props.labels);
    const { part: acting, failed } = useOnDemand(loadActingParts, props.open);
    const key = useListKey(name, props.source);
    const Dialog = acting?.[`${name}Body`] as ComponentType<PropsOf<Name>> | undefined;
    if (Dialog)
      return (
        <Announcer key={key}>
          <Dialog {...props} />
        </Announcer>
      );
    return failed && <PartFailed labels={labels} />;
  };
}
