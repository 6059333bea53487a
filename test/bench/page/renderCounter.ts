/**
 * Counts what React renders, in a production build and without a change to what is rendered: the hook that React
 * offers to its developer tools hears every commit, and a component that was called has its `PerformedWork` flag.
 */
interface Fiber {
  readonly tag: number;
  readonly flags: number;
  readonly stateNode: unknown;
  readonly child: Fiber | null;
  readonly sibling: Fiber | null;
  readonly alternate: Fiber | null;
}

export interface RenderCounts {
  /** Calls of components. */
  readonly components: number;
  /** Rows whose own component was called. */
  readonly rows: number;
}

const performedWork = 1;
// Functions, classes, forwardRef, memo: https://github.com/facebook/react/blob/main/packages/react-reconciler/src/ReactWorkTags.js
const componentTags = new Set([0, 1, 11, 14, 15]);

let rows = new Set<unknown>();
let components = 0;
let isCounting = false;

let isRow: (element: Element) => boolean = () => false;

// At once, because React looks for it when it is loaded.
Object.assign(globalThis, {
  __REACT_DEVTOOLS_GLOBAL_HOOK__: {
    supportsFiber: true,
    inject: () => 1,
    onCommitFiberUnmount: () => {},
    onPostCommitFiberRoot: () => {},
    onCommitFiberRoot: (_: number, root: { readonly current: Fiber }) => {
      if (isCounting) visit(root.current, false);
    },
  },
});

export function countRows(rule: (element: Element) => boolean): void {
  isRow = rule;
}

function visit(parent: Fiber, wasCalled: boolean): void {
  // The very same child as before, not a copy: React rendered nothing below this one.
  if (parent.alternate?.child === parent.child) return;
  for (let fiber = parent.child; fiber; fiber = fiber.sibling) {
    const isComponent = componentTags.has(fiber.tag);
    const isCalled = isComponent && (fiber.flags & performedWork) !== 0;
    if (isCalled) components++;
    const called = isComponent ? isCalled : wasCalled;
    if (called && fiber.stateNode instanceof Element && isRow(fiber.stateNode)) rows.add(fiber.stateNode);
    visit(fiber, called);
  }
}

export function startCounting(): void {
  rows = new Set();
  components = 0;
  isCounting = true;
}

export function stopCounting(): RenderCounts {
  isCounting = false;
  return { components, rows: rows.size };
}
