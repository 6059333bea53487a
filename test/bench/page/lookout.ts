import { painted } from "./painted.ts";
import { numberIn, type Rows } from "./rows.ts";

/** Waits for what a real key or a real click does. The runner arms it, acts, and asks for the time. */
export interface Lookout {
  /** A digit for which the first row has to change, when it is added to the search. */
  readonly nextDigit: (query: string) => string;
  /** From the next input event to the first frame with the rows that match. */
  readonly armKeystroke: (query: string) => void;
  /** From the next click to the first frame with the menu; from the press, where that opens it. */
  readonly armMenu: () => void;
  /** The time of what was armed last. */
  readonly result: () => Promise<number>;
  /** Where to click to open the first row's menu. */
  readonly menuButton: () => Point | null;
  /** Where to click to sort. */
  readonly sortButton: () => Point | null;
  readonly hasSearch: () => boolean;
  /** Focuses the search field. */
  readonly focusSearch: () => void;
  readonly isMenuOpen: () => boolean;
  /** Scrolls the box in which the rows are, by this share of its length. */
  readonly jump: (share: number) => void;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function installLookout(rows: Rows): Lookout {
  let armed: Promise<number> = Promise.resolve(Number.NaN);
  const menu = () => document.querySelector<HTMLElement>("[role=menu]");
  const isMenuOpen = () => (menu()?.getClientRects().length ?? 0) > 0;
  const search = () => document.querySelector<HTMLElement>("[role=searchbox], input[type=search]");

  return {
    nextDigit: (query) => {
      const number = numberIn(rows.first()) ?? "";
      const digit = ["7", "3", "9", "1", "4", "8", "6", "5", "2"].find((it) => !number.includes(query + it));
      if (digit === undefined) throw new Error("the first row matches everything");
      return digit;
    },
    armKeystroke: (query) => {
      armed = next("input").then(async (start) => {
        const end = await painted(() => numberIn(rows.first())?.includes(query) === true);
        return end - start;
      });
    },
    armMenu: () => {
      let start = 0;
      const stamp = (event: Event) => {
        if (!menu()) start = event.timeStamp;
      };
      addEventListener("pointerdown", stamp, { capture: true });
      addEventListener("click", stamp, { capture: true });
      armed = painted(isMenuOpen).then((end) => {
        removeEventListener("pointerdown", stamp, { capture: true });
        removeEventListener("click", stamp, { capture: true });
        return end - start;
      });
    },
    result: () => armed,
    menuButton: () => {
      const buttons = rows.first()?.querySelectorAll("button") ?? [];
      const isMenu = (button: Element) =>
        button.getAttribute("aria-label")?.startsWith("Actions for ") || button.ariaHasPopup === "menu";
      return middleOf([...buttons].find(isMenu));
    },
    sortButton: () => middleOf(document.querySelector("[role=columnheader] button, th[scope=col] button")),
    hasSearch: () => search() !== null,
    focusSearch: () => search()?.focus(),
    isMenuOpen,
    jump: (share) => {
      const box = scrollBox(rows.first());
      box.scrollTop = share * (box.scrollHeight - box.clientHeight);
    },
  };
}

/** When the next event of this type came. */
function next(type: string): Promise<number> {
  return new Promise((resolve) => {
    addEventListener(type, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
  });
}

function middleOf(element: Element | null | undefined): Point | null {
  if (!element) return null;
  element.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

function scrollBox(element: Element | null): Element {
  for (let box = element?.parentElement; box; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
