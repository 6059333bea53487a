import { render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { AssignSeatDialogBody } from "../../src/components/assign/AssignSeatDialogBody.tsx";
import { en } from "../../src/index.ts";
import { de } from "../../src/labels/de.ts";
import { csvRows } from "../../src/model/recipients/csvRows.ts";
import { readRecipientTable } from "../../src/model/recipients/readRecipientTable.ts";
import { setting } from "../hooks/setting.tsx";

// The promise: the template speaks the page's language, and what is filled in is understood in that language.

test.each([
  [en, ["Email", "External id", "Team"]],
  [de, ["E-Mail", "Externe ID", "Abteilung"]],
] as const)(
  "the template for a file names people, by address or by id, and details",
  async (labels, headings) => {
    const { wrapper: Wrapper, source } = setting({ total: 9, seats: [] });
    render(
      <Wrapper>
        <AssignSeatDialogBody source={source} open onOpenChange={() => {}} labels={labels} />
      </Wrapper>,
    );
    const link = await screen.findByRole("link", { name: labels.csvTemplate });
    const rows = csvRows(decodeURIComponent(link.getAttribute("href")!.split(",").slice(1).join(",")));
    expect(rows[0]).toEqual(headings);
    const [email, externalCustomerId, ...metadata] = headings;
    expect(readRecipientTable(rows)).toMatchObject({
      recipients: [{ email: "lena@nordal.example", metadata: { [metadata[0]]: "Support" } }],
      columns: { email, externalCustomerId, metadata },
      problems: [],
    });
  },
);
