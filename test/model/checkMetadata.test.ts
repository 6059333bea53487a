// @vitest-environment node
import { describe, expect, test } from "vitest";
import { checkMetadata } from "../../src/model/recipients/checkMetadata.ts";
import { pythonJsonLength } from "../../src/model/recipients/pythonJsonLength.ts";

describe("characters are counted as Python's json.dumps writes them", () => {
  // What Python 3.11 wrote.
  test.each([
    [{}, "{}"],
    [{ a: 1, b: [1, 2, {}], c: [] }, '{"a": 1, "b": [1, 2, {}], "c": []}'],
    [{ a: null, b: true, c: false }, '{"a": null, "b": true, "c": false}'],
    [{ 'a, "b": c': "x: y, z" }, String.raw`{"a, \"b\": c": "x: y, z"}`],
    [{ a: "é" }, String.raw`{"a": "\u00e9"}`],
    [{ a: "😀" }, String.raw`{"a": "\ud83d\ude00"}`],
    [{ a: "\ud800" }, String.raw`{"a": "\ud800"}`],
    [{ a: "\u007f" }, String.raw`{"a": "\u007f"}`],
    [{ a: "\u2028" }, String.raw`{"a": "\u2028"}`],
    [{ a: '"\\/\b\f\n\r\t\u0000\u001f' }, String.raw`{"a": "\"\\/\b\f\n\r\t\u0000\u001f"}`],
    [{ a: "\\u00e9" }, String.raw`{"a": "\\u00e9"}`],
    [{ a: "1e-7, 0.00001" }, '{"a": "1e-7, 0.00001"}'],
    [{ a: 0.1, b: -1.5, c: 0 }, '{"a": 0.1, "b": -1.5, "c": 0}'],
    [{ a: 0.0001 }, '{"a": 0.0001}'],
    [{ a: 0.00001 }, '{"a": 1e-05}'],
    [{ a: 0.000012345 }, '{"a": 1.2345e-05}'],
    [{ a: -0.0000015 }, '{"a": -1.5e-06}'],
    [{ a: 1e-7 }, '{"a": 1e-07}'],
    [{ a: 1.5e-300 }, '{"a": 1.5e-300}'],
    [{ a: 123456789012345680000 }, '{"a": 123456789012345680000}'],
    [{ a: 1e21 }, '{"a": 1e+21}'],
  ])("%j", (metadata, python) => expect(pythonJsonLength(metadata)).toBe(python.length));

  test("in a text of any length", () => {
    expect(pythonJsonLength('"'.repeat(5_000_000))).toBe(10_000_002);
  });
});

describe("what the server would refuse has a reason", () => {
  const keys = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`k${at}`, at]));

  test("ten keys are taken, eleven are not", () => {
    expect(checkMetadata(keys(10))).toBeNull();
    expect(checkMetadata(keys(11))).toEqual({ type: "too_many_keys", keys: 11, limit: 10 });
  });

  test("1,024 characters are taken, 1,025 are not", () => {
    expect(checkMetadata({ a: "x".repeat(1015) })).toBeNull();
    expect(checkMetadata({ a: "x".repeat(1016) })).toEqual({
      type: "too_long",
      characters: 1025,
      limit: 1024,
    });
    expect(checkMetadata({ a: "é".repeat(170) })).toMatchObject({
      type: "too_long",
      characters: 1029,
    });
  });

  test("the character zero is named, in keys and deep inside, and not mistaken for a text that looks like it", () => {
    expect(checkMetadata({ a: ["\0"] })).toEqual({ type: "nul_character" });
    expect(checkMetadata({ "\0": 1 })).toEqual({ type: "nul_character" });
    expect(checkMetadata({ a: "\\\0" })).toEqual({ type: "nul_character" });
    expect(checkMetadata({ a: "\\u0000" })).toBeNull();
  });

  test("what is undefined is not sent, and not counted", () => {
    expect(checkMetadata({ ...keys(10), b: undefined })).toBeNull();
    expect(pythonJsonLength({ a: 1, b: undefined })).toBe(8);
  });
});
