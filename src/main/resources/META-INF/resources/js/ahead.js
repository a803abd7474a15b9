// Who types on while a form is on its way means the form: the keys wait for it. Enter (\n) sends it and goes on, and with
// Ctrl (\r) it sends it alone.
const ahead = {
  keys: null,
  /** What sends a form, with what was typed after that already. */
  submit: (form) => form.requestSubmit(),
  wait(keys = "") {
    this.keys ??= keys;
  },
  arrive(field) {
    const [, typed, sends, later] = this.keys.match(/^([^\n\r]*)([\n\r]?)([^]*)$/);
    this.keys = null;
    field.focus();
    if (typed) document.execCommand("insertText", false, typed);
    if (sends === "\n") this.submit(field.form, later);
    else if (sends) field.form.requestSubmit();
  },
  /** What was typed for a form that does not come stays below what was to be sent before it. */
  fail() {
    const typed = this.keys;
    this.keys = null;
    if (typed && document.activeElement.matches("textarea")) document.execCommand("insertText", false, `\n${typed}`);
  },
  /** A hint while one types: nobody waits for it, and nobody needs to know that it does not come. */
  isHint: (event) => event.detail.requestConfig?.path.endsWith("/similar") ?? false,
};
document.addEventListener(
  "keydown",
  (event) => {
    if (ahead.keys === null || ((event.ctrlKey || event.metaKey) && event.key !== "Enter")) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === "Enter" && !event.shiftKey) ahead.keys += event.ctrlKey || event.metaKey ? "\r" : "\n";
    else if (event.key.length === 1 && !event.altKey) ahead.keys += event.key;
  },
  true,
);
for (const failed of ["htmx:responseError", "htmx:sendError"])
  document.addEventListener(failed, (event) => ahead.isHint(event) || ahead.fail());
