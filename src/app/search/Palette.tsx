import { type KeyboardEvent, type MouseEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { useDataset } from "../../data/useDataset.ts";
import { fileOf } from "../../domain/records/collections.ts";
import { answersTo } from "../../domain/search/answer.ts";
import { useLanguage } from "../../i18n/LanguageProvider.tsx";
import { Button } from "../../ui/Button.tsx";
import { Icon } from "../../ui/Icon.tsx";
import { Keys } from "./Keys.tsx";
import { nextOption, showOption } from "./options.ts";
import css from "./Palette.module.css";
import { Result } from "./Result.tsx";
import { Start } from "./Start.tsx";
import { useActions } from "./useActions.ts";
import { useModal } from "./useModal.ts";
import { useSearchIndex } from "./useSearchIndex.ts";

export type PaletteProps = { readonly onClose: () => void };

/** More than this nobody reads; a better question helps more. */
const MOST_SHOWN = 20;

/**
 * The search over the whole product: a field and, below it, the answers as a list. Focus stays in the field while the arrow keys
 * move through the answers (the combobox pattern of ARIA). Nothing that is typed is stored.
 */
export function Palette({ onClose }: PaletteProps) {
  const { t, format } = useLanguage();
  const act = useActions();
  const { dataset, pending, failures } = useDataset();
  const { find, failed } = useSearchIndex(dataset);
  const [asked, setAsked] = useState("");
  const [chosen, setChosen] = useState(0);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = useModal(dialog, field, onClose);

  const question = asked.trim();
  const found = useMemo(
    () =>
      find === undefined || question === ""
        ? []
        : answersTo(
            dataset,
            find(question).map(({ key }) => key),
          ),
    [find, question, dataset],
  );
  const answers = found.slice(0, MOST_SHOWN);
  const optionId = (at: number) => `${id}-${at}`;
  const active = answers.length === 0 ? undefined : optionId(chosen);

  useEffect(() => {
    const option = active === undefined ? null : document.getElementById(active);
    if (list.current !== null && option !== null) showOption(list.current, option);
  }, [active]);

  const ask = (next: string) => {
    setAsked(next);
    setChosen(0);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.nativeEvent.isComposing) return;
    // What is open below (the evidence) stays.
    event.preventDefault();
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that accepts a Japanese conversion is no choice.
    if (event.nativeEvent.isComposing || answers.length === 0) return;
    if (event.key === "Enter") {
      event.preventDefault();
      const { ctrlKey, metaKey, shiftKey } = event;
      const option = active === undefined ? null : document.getElementById(active);
      option?.dispatchEvent(
        new window.MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }),
      );
      return;
    }
    const next = event.shiftKey ? undefined : nextOption(event.key, chosen, answers.length);
    if (next === undefined) return;
    event.preventDefault();
    setChosen(next);
  };
  // A click on the veil lands on the dialog itself; its content fills it.
  const closeOnVeil = (event: MouseEvent) => {
    if (event.target === event.currentTarget) close();
  };

  const files = format.list(
    [...failures.keys()].map((name) => `data/${fileOf(name)}`),
    "and",
  );
  const says =
    question === ""
      ? ""
      : failed
        ? t(($) => $.search.failed)
        : find === undefined
          ? t(($) => $.search.preparing)
          : answers.length === 0
            ? t(($) => $.search.none, { asked: question })
            : found.length > answers.length
              ? t(($) => $.search.best, { shown: answers.length, total: found.length })
              : t(($) => $.search.count, { count: answers.length });

  return (
    <dialog
      ref={dialog}
      className={css["palette"]}
      aria-label={t(($) => $.search.title)}
      onClick={closeOnVeil}
      onKeyDown={closeOnEscape}
    >
      <div className={css["inside"]}>
        <div className={css["field"]}>
          <Icon name="search" />
          <input
            ref={field}
            type="text"
            role="combobox"
            aria-label={t(($) => $.search.label)}
            aria-expanded={answers.length > 0}
            aria-controls={id}
            aria-autocomplete="list"
            aria-activedescendant={active}
            placeholder={t(($) => $.search.placeholder)}
            value={asked}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            enterKeyHint="go"
            maxLength={200}
            onChange={(event) => ask(event.target.value)}
            onKeyDown={onKeyDown}
          />
          <Button tone="quiet" icon="close" iconOnly onClick={close}>
            {t(($) => $.search.close)}
          </Button>
        </div>
        <div className={css["notes"]}>
          <p role="status">{says}</p>
          {question !== "" && find !== undefined && answers.length === 0 && <p>{t(($) => $.search.noneHint)}</p>}
          {pending && <p>{t(($) => $.search.loading)}</p>}
          {failures.size > 0 && <p className={css["warn"]}>{t(($) => $.search.unreadable, { files })}</p>}
        </div>
        {question === "" && (
          <Start
            onAsk={(example) => {
              ask(example);
              field.current?.focus();
            }}
          />
        )}
        <div
          ref={list}
          id={id}
          className={css["list"]}
          role="listbox"
          aria-label={t(($) => $.search.results)}
          hidden={answers.length === 0}
        >
          {answers.map((answer, at) => (
            <Result
              key={answer.key}
              id={optionId(at)}
              answer={answer}
              active={at === chosen}
              onPoint={() => setChosen(at)}
              onLeave={close}
              onAct={(action) => {
                close();
                void act(action);
              }}
            />
          ))}
        </div>
        <Keys />
      </div>
    </dialog>
  );
}
