import { describe, expect, test } from "vitest";
import { nameIn, namesIn, someOf, textIn, wordsIn } from "../../src/domain/addressValues.ts";

describe("what an address may say", () => {
  test("a number stands for the text that it looks like", () => {
    expect(textIn(2019)).toBe("2019");
    expect(nameIn(2019)).toBe("2019");
  });

  test.each([undefined, null, true, { id: "a" }, "", "A b", "../x", "a".repeat(81)])("%j names no record", (value) => {
    expect(nameIn(value)).toBeUndefined();
    expect(namesIn(value)).toBeUndefined();
  });

  test("one name is a list of one; each stands there once, nonsense is left out, and a long list is cut", () => {
    expect(namesIn("japan")).toEqual(["japan"]);
    expect(namesIn(["japan", "<b>", "china", "japan"])).toEqual(["japan", "china"]);
    expect(namesIn(Array.from({ length: 99 }, (_, index) => `n${index}`))).toHaveLength(40);
  });

  test("of our own words those that are asked for are left, in our order", () => {
    expect(wordsIn(["one", "two", "three"], ["three", "four", "one"])).toEqual(["one", "three"]);
    expect(wordsIn(["one", "two"], "two")).toEqual(["two"]);
    expect(wordsIn(["one", "two"], "four")).toBeUndefined();
  });

  test("an empty list is left out of an address", () => {
    expect(someOf([])).toBeUndefined();
    expect(someOf(["a"])).toEqual(["a"]);
  });
});
