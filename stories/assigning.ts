import { fireEvent, type within } from "storybook/test";

export type Canvas = ReturnType<typeof within>;

/** The field, once the dialog is there and knows the seats. */
export async function ready(canvas: Canvas) {
  await canvas.findByText(/seats? free/);
  return canvas.getByRole("textbox", { name: "Email addresses" });
}

/** Pastes as a person does. */
export function paste(field: HTMLElement, text: string) {
  // Firefox leaves out of an event that a script makes what is in a real one.
  const clipboardData = Object.assign(new DataTransfer(), { getData: () => text });
  void fireEvent.paste(field, { clipboardData });
}

/** Chooses a file with this content. */
export function choose(canvas: Canvas, name: string, content: BlobPart) {
  const input = canvas.getByLabelText("Upload CSV", { selector: "input" });
  void fireEvent.change(input, { target: { files: [new File([content], name, { type: "text/csv" })] } });
}
