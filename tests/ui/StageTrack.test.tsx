import { render, screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { StageTrack, type TrackStage } from "../../src/ui/StageTrack.tsx";

const NAMES = ["signal", "dialogue", "agreed steps", "signed intent", "commitment", "set-up", "operation"];

const stages = NAMES.map((name, index): TrackStage => {
  const state = index < 2 ? "proven" : index === 2 ? "claimed" : "not-reported";
  const words = { proven: "proven", claimed: "claimed, not proven", "not-reported": "not reported" };
  return { key: name, state, status: `${index + 1} · ${words[state]}`, name, current: index === 1 };
});

test("the track is an ordered list of seven steps, and one of them is the current one", () => {
  render(<StageTrack stages={stages} label="Stages of the partnership" />);
  const list = screen.getByRole("list", { name: "Stages of the partnership" });
  const items = within(list).getAllByRole("listitem");
  expect(list.tagName).toBe("OL");
  expect(items).toHaveLength(7);
  expect(items.filter((item) => item.getAttribute("aria-current") === "step")).toEqual([items[1]]);
});

test("how a stage stands is said in words, and its drawing is silent", () => {
  render(<StageTrack stages={stages} />);
  const claimed = screen.getByText("agreed steps").closest("li");
  expect(claimed).toHaveTextContent("3 · claimed, not proven");
  expect(claimed?.querySelector("svg")).toHaveAttribute("aria-hidden", "true");
});
