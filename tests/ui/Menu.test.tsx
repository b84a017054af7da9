import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { MenuButton, MenuItem } from "../../src/ui/Menu.tsx";

// jsdom never shows a popover, so its content counts as hidden there even when it is open.
const hidden = { hidden: true };

function show() {
  render(
    <MenuButton label="Language: English" face="EN">
      <MenuItem>
        <a href="#de">Deutsch</a>
      </MenuItem>
      <MenuItem>
        <a href="#en" aria-current="true">
          English
        </a>
      </MenuItem>
      <MenuItem>
        <a href="#ja">日本語</a>
      </MenuItem>
    </MenuButton>,
  );
  const button = screen.getByRole("button", { name: "Language: English" });
  button.focus();
  return { user: userEvent.setup(), list: screen.getByRole("list", hidden), button };
}

const item = (name: string) => screen.getByRole("link", { name, ...hidden });

test("the button opens its list without a script of ours", () => {
  const { button, list } = show();
  expect(button).toHaveAttribute("popovertarget", list.id);
  expect(list).toHaveAttribute("popover", "auto");
});

test("arrow down opens the list at its first choice, arrow up at its last", async () => {
  const { user, list, button } = show();
  await user.keyboard("{ArrowDown}");
  expect(list).toHaveAttribute("data-popover-open");
  expect(item("Deutsch")).toHaveFocus();
  button.focus();
  await user.keyboard("{ArrowUp}");
  expect(item("日本語")).toHaveFocus();
});

test("arrows walk through the choices and meet at the ends; Home and End jump", async () => {
  const { user } = show();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(item("English")).toHaveFocus();
  await user.keyboard("{End}");
  expect(item("日本語")).toHaveFocus();
  await user.keyboard("{ArrowDown}");
  expect(item("Deutsch")).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(item("日本語")).toHaveFocus();
  await user.keyboard("{Home}");
  expect(item("Deutsch")).toHaveFocus();
});

test("a choice closes the list", async () => {
  const { user, list } = show();
  await user.keyboard("{ArrowDown}");
  await user.click(item("日本語"));
  expect(list).not.toHaveAttribute("data-popover-open");
});
