// Filters in place: htmx swaps the server's answer into #chronology. Without scripts, links and
// forms load whole pages, and nothing is lost.

const wide = matchMedia("(min-width: 60rem)");

// A choice takes effect at once where the filters stand beside the list. On a narrow screen they
// cover it, so that several can be chosen before the list is asked for again.
document.addEventListener("change", (event) => {
  const form = event.target.closest("#filters");
  if (form && (wide.matches || !event.target.closest("#facets"))) {
    htmx.trigger(form, "filter");
  }
});

// Fields left empty need not stand in the address.
document.addEventListener("htmx:configRequest", (event) => {
  const { parameters } = event.detail;
  for (const name of ["q", "from", "to", "at"]) {
    if (parameters[name] === "") {
      delete parameters[name];
    }
  }
});

// What was clicked may be gone (a chip, a page's number): go on from the new heading.
document.addEventListener("htmx:afterSettle", (event) => {
  const focused = document.activeElement;
  if (event.detail.target?.id === "chronology" && (!focused || focused === document.body)) {
    document.getElementById("sentence").focus({ preventScroll: true });
  }
});
