/** Lets the Tab key stop at a table's frame only while the table is wider than it: elsewhere there is nothing to scroll. */
export function tableFrames(): void {
  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute("tabindex", "0");
      else target.removeAttribute("tabindex");
    }
  });
  for (const frame of document.querySelectorAll("div.table")) resized.observe(frame);
}
