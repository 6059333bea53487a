import type { PageLabels } from "../../labels/enPage.ts";
import { Notice } from "../../primitives/Notice.tsx";

/** Shown in place of a part whose code could not be loaded. */
export function PartFailed({ labels }: { readonly labels: PageLabels }) {
  return (
    <Notice tone="danger" title={labels.partFailedTitle} announced>
      {labels.partFailedNote}
    </Notice>
  );
}
