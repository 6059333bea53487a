import type { Deed } from "../Deed.ts";
import type { Journal } from "../Journal.ts";
import type { Frame, Page } from "../Page.tsx";

/** A law says what is wrong; undefined when nothing is. This one looks at every frame of a page. */
export type FrameLaw = (frame: Frame, page: Page, journal: Journal) => string | undefined;

/** Looks at a deed of a page when all is over. */
export type DeedLaw = (deed: Deed, journal: Journal, page: Page) => string | undefined;

/** Looks at a page that is at rest. */
export type RestLaw = (page: Page, journal: Journal) => string | undefined;
