// Who types on while a form is on its way means the form: the keys wait for it, and Enter sends it.
const ahead = {
  keys: null,
  send: false,
  wait() {
    this.keys = "";
    this.send = false;
  },
  arrive(field) {
    const typed = this.keys;
    this.keys = null;
    field.focus();
    if (typed) document.execCommand("insertText", false, typed);
    if (this.send) field.form.requestSubmit();
  },
};
document.addEventListener(
  "keydown",
  (event) => {
    if (ahead.keys === null || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.key === "Enter" && !event.shiftKey) ahead.send = true;
    else if (event.key.length === 1 && !event.altKey && !ahead.send) ahead.keys += event.key;
  },
  true,
);
for (const failed of ["htmx:responseError", "htmx:sendError"])
  document.addEventListener(failed, () => (ahead.keys = null));
