import type { PageLabels } from "../../labels/enPage.ts";
import { Notice } from "../../primitives/Notice.tsx";

/** Stands in for a part whose code did not come. */
export function PartFailed({ labels }: { readonly labels: PageLabels }) {
  return (
    <Notice tone="danger" title={labels.partFailedTitle} announced>
      {labels.partFailedNote}
    </Notice>
  );
}
