import css from "./Brand.module.css";

/** The eight-pointed star and the name. The name is never translated. */
export function Brand() {
  return (
    <span className={css["brand"]} translate="no">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path className={css["star"]} d="M4.2 4.2h15.6v15.6H4.2zM12 .97 23.03 12 12 23.03.97 12z" />
        <path className={css["heart"]} d="M12 8.2 15.8 12 12 15.8 8.2 12z" />
      </svg>
      <span className={css["name"]}>Hamkorlik</span>
    </span>
  );
}
