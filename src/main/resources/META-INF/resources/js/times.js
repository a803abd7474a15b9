// Moments in the reader's own time; what was today says only when.
{
  const show = () => {
    const language = document.documentElement.lang;
    const today = new Date().toDateString();
    for (const time of document.querySelectorAll("time[datetime]:not([data-shown])")) {
      const moment = new Date(time.dateTime);
      if (Number.isNaN(moment.getTime())) continue;
      const parts =
        moment.toDateString() === today
          ? { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
          : { day: "numeric", month: "long", year: "numeric", hour: "2-digit", minute: "2-digit", hourCycle: "h23" };
      time.title = time.textContent;
      time.textContent = new Intl.DateTimeFormat(language, parts).format(moment);
      time.dataset.shown = "";
    }
  };
  show();
  document.addEventListener("htmx:afterSettle", show);
}
