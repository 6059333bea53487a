/** What a host would want to turn; everything else is derived in CSS. All but `appearance` are properties `--ps-…`. */
export interface SeatsTheme {
  /**
   * `light`, `dark`, or `auto` for what the operating system prefers. Left out, the page decides by its own
   * `color-scheme`.
   */
  readonly appearance?: "light" | "dark" | "auto" | undefined;
  /** Any CSS colour; what stands on it stays readable whatever is given. `--ps-accent` */
  readonly accent?: string | undefined;
  /** The ground that grays are mixed with; fields, menus and dialogs. `--ps-background` */
  readonly background?: string | undefined;
  /** The ink that every gray is derived from. `--ps-text` */
  readonly text?: string | undefined;
  /** `--ps-positive` */
  readonly positive?: string | undefined;
  /** `--ps-warning` */
  readonly warning?: string | undefined;
  /** `--ps-danger` */
  readonly danger?: string | undefined;
  /** Of controls; frames and tags follow. A number is pixels. `--ps-radius` */
  readonly radius?: number | string | undefined;
  /** Heights and vertical space: a word, or a factor from 0.78 to 1.2. `--ps-density` */
  readonly density?: "compact" | "regular" | "roomy" | number | undefined;
  /** Default: the page's. `--ps-font` */
  readonly font?: string | undefined;
  /** Of body text; the other four steps follow. A number is pixels. `--ps-font-size` */
  readonly fontSize?: number | string | undefined;
}
