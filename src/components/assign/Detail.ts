/** One line of "Details for these seats". */
export interface Detail {
  readonly id: number;
  readonly name: string;
  readonly value: string;
}
