/** What a host may set; everything else is derived in CSS. All but `appearance` are properties `--ps-…`. */
export interface SeatsTheme {
  /**
   * `light`, `dark`, or `auto` for what the operating system prefers. Left out, the page decides by its own
   * `color-scheme`.
   */
  readonly appearance?: "light" | "dark" | "auto" | undefined;
  /** Any CSS colour; text on it stays readable whatever it is. `--ps-accent` */
  readonly accent?: string | undefined;
  /** The ground that grays are mixed with; also of fields, menus and dialogs. `--ps-background` */
  readonly background?: string | undefined;
  /** The ink that every gray is derived from. `--ps-text` */
  readonly text?: string | undefined;
  /** `--ps-positive` */
  readonly positive?: string | undefined;
  /** `--ps-warning` */
  readonly warning?: string | undefined;
  /** `--ps-danger` */
  readonly danger?: string | undefined;
  /** Of controls; those of frames and tags are derived. A number is pixels. `--ps-radius` */
  readonly radius?: number | string | undefined;
  /** Heights and vertical space: a word, or a factor from 0.78 to 1.2. `--ps-density` */
  readonly density?: "compact" | "regular" | "roomy" | number | undefined;
  /** Default: the page's. `--ps-font` */
  readonly font?: string | undefined;
  /** Of body text; the other four sizes are derived. A number is pixels. `--ps-font-size` */
  readonly fontSize?: number | string | undefined;
}
