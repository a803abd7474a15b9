// Selected words of the text become a claim: by a button that comes up beside them, or by the key C.
{
  const reading = document.querySelector(".reading");
  const acts = document.querySelector(".acts[data-map]");
  const source = reading?.dataset.source;

  // Each run of text says at which character of the whole text it begins.
  const offset = (node, at) => {
    const run = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node.childNodes[at] ?? node)?.closest?.(
      "[data-start]",
    );
    if (!run) return null;
    // The numbers of claims stand behind the words of a run, and are none of them.
    const behind = node.nodeType === Node.TEXT_NODE || (node === run && at > 0);
    return Number(run.dataset.start) + (node === run.firstChild ? at : behind ? run.firstChild.length : 0);
  };

  const selected = () => {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    if (!reading.contains(range.commonAncestorContainer)) return null;
    const start = offset(range.startContainer, range.startOffset);
    const end = offset(range.endContainer, range.endOffset);
    const element = range.startContainer.parentElement ?? range.startContainer;
    return start === null || end === null || end <= start ? null : { start, end, pair: element.closest(".pair"), range };
  };

  // The words stay marked while one says them in one's own.
  const show = (words) => {
    if (!CSS.highlights) return;
    if (words) CSS.highlights.set("chosen", new Highlight(words.range.cloneRange()));
    else CSS.highlights.delete("chosen");
  };

  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button-small";
  button.textContent = reading?.dataset.words ?? "";

  const claim = () => {
    const words = selected() ?? button.words;
    if (!words?.pair) return;
    button.remove();
    document.querySelector("#passage-form")?.remove();
    const taken = words.pair.querySelector(".taken");
    const address = `/maps/${acts.dataset.map}/text/${source}/claims?start=${words.start}&end=${words.end}`;
    show(words);
    ahead.wait();
    htmx.ajax("GET", address, { target: taken, swap: "beforeend" });
  };

  const made = location.hash.match(/^#at-\d+$/) && document.querySelector(`${location.hash} .claim-number`);
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
      document.querySelector("#passage-form").remove();
      show(null);
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
