// Who types on while a form is on its way means the form: the keys wait for it, and Enter sends it.
const ahead = {
  keys: null,
  /** What sends a form, with what was typed after that already. */
  submit: (form) => form.requestSubmit(),
  wait(keys = "") {
    this.keys ??= keys;
  },
  arrive(field) {
    const [typed, ...later] = this.keys.split("\n");
    this.keys = null;
    field.focus();
    if (typed) document.execCommand("insertText", false, typed);
    if (later.length) this.submit(field.form, later.join("\n"));
  },
};
document.addEventListener(
  "keydown",
  (event) => {
    if (ahead.keys === null || ((event.ctrlKey || event.metaKey) && event.key !== "Enter")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === "Enter" && !event.shiftKey) ahead.keys += "\n";
    else if (event.key.length === 1 && !event.altKey) ahead.keys += event.key;
  },
  true,
);
for (const failed of ["htmx:responseError", "htmx:sendError"])
  document.addEventListener(failed, () => (ahead.keys = null));
