// Selected words of the text become a claim: by a button that comes up beside them, or by the key C.
{
  const reading = document.querySelector(".reading");
  const acts = document.querySelector(".acts[data-map]");
  const source = reading?.dataset.source;

  // Each run of text says at which character of the whole text it begins; the numbers of claims stand behind its words.
  const part = (run, range) => {
    const words = run.firstChild;
    if (!range.intersectsNode(words)) return [];
    const from = words === range.startContainer ? range.startOffset : 0;
    const to = words === range.endContainer ? range.endOffset : words.length;
    const start = Number(run.dataset.start);
    return from < to ? [{ start: start + from, end: start + to, pair: run.closest(".pair") }] : [];
  };

  const selected = () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const parts = [...reading.querySelectorAll("[data-start]")].flatMap((run) => part(run, range));
    const [first, last] = [parts[0], parts.at(-1)];
    return first ? { start: first.start, end: last.end, pair: first.pair, range: range.cloneRange() } : null;
  };

  // The words stay marked while their form is open, as the selection goes to the form.
  const close = () => {
    document.querySelector("#passage-form")?.remove();
    globalThis.CSS?.highlights?.delete("chosen");
  };

  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-small";
  button.textContent = reading?.dataset.words ?? "";

  const claim = () => {
    const words = selected() ?? button.words;
    if (!words?.pair) return;
    button.remove();
    close();
    if (globalThis.Highlight) CSS.highlights.set("chosen", new Highlight(words.range));
    const taken = words.pair.querySelector(".taken");
    const address = `/maps/${acts.dataset.map}/text/${source}/claims?start=${words.start}&end=${words.end}`;
    ahead.wait();
    htmx.ajax("GET", address, { target: taken, swap: "beforeend" });
  };

  const made = location.hash.match(/^#at-[\d-]+$/) && document.querySelector(`${location.hash} .claim-number`);
  if (made) addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => made.focus())));

  if (source) {
    document.addEventListener("htmx:afterSettle", () => {
      const text = ahead.keys !== null && reading.querySelector("#passage-form textarea");
      if (!text) return;
      // One's own words take the place of the text's.
      text.select();
      ahead.arrive(text);
    });
    document.addEventListener("selectionchange", () => {
      const words = selected();
      if (!words) return;
      button.words = words;
      words.pair?.querySelector(".taken").append(button);
    });
    button.addEventListener("click", claim);
    document.addEventListener("keydown", (event) => {
      if (event.key === "c" && !event.ctrlKey && !event.metaKey && !event.target.matches("input, textarea, select"))
        claim();
    });
    reading.addEventListener("click", (event) => {
      if (!event.target.closest("#passage-form .cancel")) return;
      event.preventDefault();
      close();
    });
  }
  document.addEventListener("click", (event) => {
    const hide = event.target.closest("[data-act='hide-marks']");
    if (!hide) return;
    const hidden = reading.classList.toggle("unmarked");
    hide.setAttribute("aria-pressed", hidden);
    [hide.textContent, hide.dataset.other] = [hide.dataset.other, hide.textContent];
  });
}
