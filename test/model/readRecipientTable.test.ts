// @vitest-environment node
import fc from "fast-check";
import "./steadyDice.ts";
import { describe, expect, test } from "vitest";
import { readRecipientTable } from "../../src/model/recipients/readRecipientTable.ts";

const read = (...rows: string[][]) => readRecipientTable(rows);

const emails = (...rows: string[][]) =>
  read(...rows).recipients.map(({ email, text }) => email ?? `!${text}!`);

test("a table with headings gives people, with the other columns as metadata", () => {
  const table = read(
    ["Name", "E-Mail", "Cost centre", "External customer ID"],
    ["Ana Lima", "ana@x.dev", "4711", ""],
    ["Bo Berg", "bo@x.dev", "", "u7"],
    ["", "", "", "u8"],
    ["Cy Moe", "cy@x", "4712", ""],
    ["Dan Roe", "", "4713", ""],
  );
  expect(table).toEqual({
    recipients: [
      {
        line: 2,
        text: "ana@x.dev",
        email: "ana@x.dev",
        name: null,
        externalCustomerId: null,
        metadata: { Name: "Ana Lima", "Cost centre": "4711" },
      },
      {
        line: 3,
        text: "bo@x.dev",
        email: "bo@x.dev",
        name: null,
        externalCustomerId: null,
        metadata: { Name: "Bo Berg", "External customer ID": "u7" },
      },
      { line: 4, text: "u8", email: null, name: null, externalCustomerId: "u8", metadata: {} },
      {
        line: 5,
        text: "cy@x",
        email: null,
        name: null,
        externalCustomerId: null,
        metadata: { Name: "Cy Moe", "Cost centre": "4712" },
      },
      {
        line: 6,
        text: "Dan Roe 4713",
        email: null,
        name: null,
        externalCustomerId: null,
        metadata: { Name: "Dan Roe", "Cost centre": "4713" },
      },
    ],
    columns: {
      email: "E-Mail",
      externalCustomerId: "External customer ID",
      metadata: ["Name", "Cost centre"],
    },
    problems: [],
  });
});

describe("the column of addresses is found by its heading", () => {
  test.each([
    "email",
    "E-Mail",
    "e_mail",
    "EMAIL ADDRESS",
    "Email Adress",
    "mail",
    "Emails",
    "E-mail:",
    "\ufeffEmail",
    "Work email",
    "user_email",
    "E-Mail-Adresse",
    "Mailadresse",
    "Adresse e-mail",
    "Adresse électronique",
    "Courriel",
    "Correo electrónico",
    "Correo",
  ])("%s", (heading) => {
    const table = read(["Manager", heading], ["boss@x.dev", "ana@x.dev"], ["boss@x.dev", "bo@"]);
    expect(table.recipients.map(({ text }) => text)).toEqual(["ana@x.dev", "bo@"]);
    expect(table.columns.email).toBe(heading.trim());
  });

  test("even where no address is in it yet", () => {
    expect(emails(["Name", "Email"], ["Ana", "ana@"], ["Bo", ""])).toEqual(["!ana@!", "!Bo!"]);
  });

  test("and of two such columns, the one with more addresses", () => {
    expect(emails(["Email", "E-Mail"], ["", "ana@x.dev"], ["", "bo@x.dev"])).toEqual([
      "ana@x.dev",
      "bo@x.dev",
    ]);
  });
});

describe("the column of addresses is found by what is in it", () => {
  test("under a heading in any language", () => {
    const table = read(["名前", "メール"], ["Ana", "ana@x.dev"], ["Bo", "bo@x.dev"]);
    expect(table.columns.email).toBe("メール");
    expect(table.recipients).toMatchObject([
      { line: 2, email: "ana@x.dev", metadata: { 名前: "Ana" } },
      { line: 3, email: "bo@x.dev" },
    ]);
  });

  test("without headings; then nothing says what the other columns are", () => {
    const table = read(["Ana", "ana@x.dev", ""], ["Bo", "bo@x.dev", "Ops"]);
    expect(table.recipients).toMatchObject([
      { line: 1, email: "ana@x.dev", metadata: {} },
      { line: 2, email: "bo@x.dev", metadata: {} },
    ]);
    expect(table.columns).toEqual({ email: null, externalCustomerId: null, metadata: [] });
    expect(table.problems).toEqual([{ type: "columns_without_heading", columns: [1, 3] }]);
  });

  test("one column and nothing else", () => {
    expect(emails(["ana@x.dev"], ["bo@x.dev"], ["cy"])).toEqual(["ana@x.dev", "bo@x.dev", "!cy!"]);
  });

  test("all on one line, as a list", () => {
    expect(emails(["ana@x.dev", "bo@x.dev", "", "cy@"])).toEqual(["ana@x.dev", "bo@x.dev", "!cy@!"]);
    expect(emails(["Ana", "ana@x.dev"])).toEqual(["ana@x.dev"]);
  });

  test("one address in a column of notes makes no column of addresses", () => {
    expect(read(["Notes"], ["ask ana@x.dev"], ["call"], ["later"], ["no"]).problems).toEqual([
      { type: "no_email_column", headings: ["Notes"] },
    ]);
  });
});

describe("the merchant's own id", () => {
  test.each([
    "external_customer_id",
    "External customer ID",
    "externalCustomerId",
    "External ID",
    "customer_external_id",
    "Externe ID",
    "Externe Kunden-ID",
  ])("is found under %s", (heading) => {
    const table = read([heading], ["u7"]);
    expect(table.recipients).toMatchObject([{ email: null, externalCustomerId: "u7", text: "u7" }]);
    expect(table.problems).toEqual([]);
  });

  test("is not Polar's own", () => {
    expect(read(["customer_id"], ["4a7c"]).problems).toEqual([
      { type: "no_email_column", headings: ["customer_id"] },
    ]);
  });

  test("does not stand in for an address that is wrong: somebody meant that address", () => {
    expect(read(["Email", "External ID"], ["ana@x", "u7"]).recipients).toMatchObject([
      { text: "ana@x", email: null, externalCustomerId: null, metadata: { "External ID": "u7" } },
    ]);
  });
});

describe("a cell of addresses may hold what people write", () => {
  test.each([
    ["Ana Lima <ana@x.dev>", ["ana@x.dev"]],
    ["mailto:ana@x.dev", ["ana@x.dev"]],
    [" ana@x.dev. ", ["ana@x.dev"]],
    ["ana@x.dev; bo@x.dev", ["ana@x.dev", "bo@x.dev"]],
    ["ana@x.dev or so", ["ana@x.dev", "!or so!"]],
    ["n/a", ["!n/a!"]],
  ])("%s", (cell, people) => expect(emails(["Email"], [cell])).toEqual(people));
});

describe("a table that is not in order", () => {
  test("keeps its line numbers over blank rows", () => {
    const { recipients } = read([""], ["Email"], ["", ""], ["ana@x.dev"], [], ["bo@x.dev"]);
    expect(recipients.map(({ line }) => line)).toEqual([4, 6]);
  });

  test("may have short rows, and says where cells have no heading", () => {
    const table = read(["Email", "Team", ""], ["ana@x.dev"], ["bo@x.dev", "Ops", "x", "y"]);
    expect(table.recipients).toMatchObject([{ metadata: {} }, { metadata: { Team: "Ops" } }]);
    expect(table.problems).toEqual([{ type: "columns_without_heading", columns: [3, 4] }]);
  });

  test("may have a heading twice", () => {
    expect(read(["Team", "Email", "Team"], ["Ops", "ana@x.dev", "Dev"]).recipients).toMatchObject([
      { metadata: { Team: "Ops", "Team (3)": "Dev" } },
    ]);
  });

  test("may call a column what objects call their own", () => {
    const [ana] = read(["Email", "__proto__", "constructor"], ["ana@x.dev", "a", "b"]).recipients;
    expect(Object.entries(ana?.metadata ?? {})).toEqual([
      ["__proto__", "a"],
      ["constructor", "b"],
    ]);
  });
});

describe("a table that cannot be read says why", () => {
  test.each([
    [[]],
    [[[]]],
    [[[""], [" ", ""]]],
    [[["Email"]]],
    [
      [
        ["Email", "Team"],
        ["", ""],
      ],
    ],
  ])("no rows: %j", (rows) =>
    expect(readRecipientTable(rows)).toMatchObject({ recipients: [], problems: [{ type: "no_rows" }] }),
  );

  test("nothing says who", () => {
    expect(read(["Name", "", "Team"], ["Ana", "", "Ops"])).toMatchObject({
      recipients: [],
      problems: [{ type: "no_email_column", headings: ["Name", "Team"] }],
    });
  });

  test("more rows than are read at a time", () => {
    const rows = (count: number) => [
      ["Email"],
      ...Array.from({ length: count }, (_, at) => [`p${at}@x.dev`]),
    ];
    expect(readRecipientTable(rows(10_000)).recipients).toHaveLength(10_000);
    expect(readRecipientTable(rows(10_001))).toMatchObject({
      recipients: [],
      problems: [{ type: "too_many_rows", rows: 10_001, limit: 10_000 }],
    });
    expect(readRecipientTable(rows(3), 2).problems).toEqual([{ type: "too_many_rows", rows: 3, limit: 2 }]);
  });

  test("characters that were lost on the way; what can be read is read, and a broken address is none", () => {
    const table = read(["Name", "Email"], ["Ana", "ana@x.dev"], ["Jos\ufffd", "jos\ufffd@x.dev"]);
    expect(table.recipients).toMatchObject([
      { email: "ana@x.dev" },
      { email: null, text: "jos\ufffd@x.dev" },
    ]);
    expect(table.problems).toEqual([{ type: "wrong_encoding", line: 3 }]);
  });

  test("a file of another width of characters is both", () => {
    const wide = (text: string) => Array.from(text).join("\0");
    expect(read([wide("Name")], [wide("Ana")]).problems).toMatchObject([
      { type: "wrong_encoding", line: 1 },
      { type: "no_email_column" },
    ]);
  });
});

test("for whatever rows: nothing is thrown, and every row of the body is somebody", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      " ",
      "Email",
      "External ID",
      "Team",
      "ana@x.dev",
      "bo@",
      "u7",
      "a@x.dev, b@x.dev",
      "__proto__",
    ),
    fc.string({ unit: "binary" }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }), (rows) => {
      const { recipients, problems } = readRecipientTable(rows);
      const lines = new Set(recipients.map(({ line }) => line));
      const written = rows.flatMap((row, at) => (row.some((it) => it.trim() !== "") ? at + 1 : []));
      const isRead = !problems.some(({ type }) => type === "no_rows" || type === "no_email_column");
      // All of them, or all but the headings.
      expect(isRead ? [written, written.slice(1)] : [[]]).toContainEqual([...lines]);
    }),
    { numRuns: 2000 },
  );
});

test("a row as wide as the file, over thousands of others, takes no time to speak of", () => {
  const rows = [
    ["Email"],
    ...Array.from({ length: 5000 }, () => ["ana@x.dev"]),
    Array.from({ length: 1e6 }, () => ""),
  ];
  expect(readRecipientTable(rows).recipients).toHaveLength(5000);
});

test("the time it takes grows with the rows and no faster", () => {
  const rows = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      `Ana ${at}`,
      `p${at}@firma.example`,
      "x".repeat(100),
      "a@b ".repeat(50),
    ]);
  const millisecondsFor = (count: number) => {
    const table = rows(count);
    const start = performance.now();
    readRecipientTable(table);
    return performance.now() - start;
  };
  millisecondsFor(1000);
  const [small, large] = [millisecondsFor(1000), millisecondsFor(10_000)];
  console.info(`10,000 rows, 3 MB: ${large.toFixed(0)} ms, ${(large / small).toFixed(1)} times 1,000 rows`);
  expect(large / Math.max(small, 4)).toBeLessThan(40);
});
