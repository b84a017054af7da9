import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { TextField } from "../../src/ui/TextField.tsx";

/** A field whose value comes back only when the test says so. */
function field(value: string) {
  const sent: string[] = [];
  const part = (kept: string) => (
    <TextField type="search" label="Title" value={kept} onChange={(text) => sent.push(text)} />
  );
  const { rerender } = render(part(value));
  const box = screen.getByRole("searchbox", { name: "Title" });
  return {
    box,
    sent,
    type: (text: string) => fireEvent.change(box, { target: { value: text } }),
    answer: (kept: string) => rerender(part(kept)),
  };
}

test("a late answer to an earlier key stroke does not overwrite what was typed since", () => {
  const { box, sent, type, answer } = field("");
  type("j");
  type("je");
  type("jet");
  answer("j");
  expect(box).toHaveValue("jet");
  answer("jet");
  expect(box).toHaveValue("jet");
  expect(sent).toEqual(["j", "je", "jet"]);
});

test("a value that comes from elsewhere, such as Back or Clear, is shown", () => {
  const { box, type, answer } = field("jetro");
  expect(box).toHaveValue("jetro");
  type("jetro 2025");
  answer("jetro 2025");
  answer("");
  expect(box).toHaveValue("");
  answer("jetro");
  expect(box).toHaveValue("jetro");
});

test("a date that is emptied says so at once, and one that is left says what stands there", () => {
  const left: string[] = [];
  render(
    <TextField
      type="date"
      label="Day"
      value="2026-11-23"
      onChange={() => undefined}
      onLeave={(text) => left.push(text)}
    />,
  );
  const day = screen.getByLabelText("Day");
  fireEvent.blur(day);
  expect(left).toEqual([]);
  fireEvent.change(day, { target: { value: "" } });
  expect(left).toEqual([""]);
  fireEvent.change(day, { target: { value: "2150-01-01" } });
  expect(left).toEqual([""]);
  fireEvent.blur(day);
  expect(left).toEqual(["", "2150-01-01"]);
});

test("half a date is neither empty nor left", () => {
  const left: string[] = [];
  render(
    <TextField
      type="date"
      label="Day"
      value="2026-11-23"
      onChange={() => undefined}
      onLeave={(text) => left.push(text)}
    />,
  );
  const day = screen.getByLabelText("Day");
  // A browser says of half a date that it is bad input; jsdom cannot hold one.
  Object.defineProperty(day, "validity", { value: { badInput: true } });
  fireEvent.change(day, { target: { value: "" } });
  fireEvent.blur(day);
  expect(left).toEqual([]);
});
