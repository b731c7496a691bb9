// Filters in place: htmx swaps the server's answer into #chronology. Without scripts, links and
// forms load whole pages, and nothing is lost.

const wide = matchMedia("(min-width: 60rem)");

// A choice takes effect at once where the filters stand beside the list. On a narrow screen they
// cover it, so that several can be chosen before the list is asked for again.
document.addEventListener("change", (event) => {
  untickOpposite(event.target);
  const form = event.target.closest("#filters");
  if (form && (wide.matches || !event.target.closest("#facets"))) {
    htmx.trigger(form, "filter");
  }
});

// What is asked for is not left out, and the other way round.
function untickOpposite(box) {
  if (box.type === "checkbox" && box.checked && box.closest("#facets")) {
    const id = box.id.startsWith("not-") ? box.id.slice("not-".length) : `not-${box.id}`;
    const opposite = document.getElementById(id);
    if (opposite) {
      opposite.checked = false;
    }
  }
}

// Fields left empty need not stand in the address.
document.addEventListener("htmx:configRequest", (event) => {
  const { parameters } = event.detail;
  for (const name of ["q", "from", "to", "at", "named"]) {
    if (parameters[name] === "") {
      delete parameters[name];
    }
  }
});

// A sheet of filters that was open when more values were asked for stays open, at that facet.
let asksForValues = false;
document.addEventListener("htmx:beforeRequest", (event) => {
  const facets = document.getElementById("facets");
  const link = event.detail.elt.closest?.(".more a");
  asksForValues = Boolean(link && facets?.contains(link) && facets.matches(":popover-open"));
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (asksForValues && event.detail.target?.id === "chronology") {
    asksForValues = false;
    document.getElementById("facets").showPopover();
    document.querySelector(".unfolded, #facets .more a")?.closest(".facet").scrollIntoView();
    (document.getElementById("named") ?? document.querySelector("#facets input"))?.focus();
  }
});

// What was clicked may be gone (a chip, a page's number): go on from the new heading.
document.addEventListener("htmx:afterSettle", (event) => {
  const focused = document.activeElement;
  if (event.detail.target?.id === "chronology" && (!focused || focused === document.body)) {
    document.getElementById("sentence").focus({ preventScroll: true });
  }
});
