// Makes elements. Texts stay texts: nothing that a server sent becomes markup.

/** An element with a class, or none, and children: elements and texts. */
export function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...children);
  return made;
}

/** Cents, as money is written. */
export function money(cents) {
  return (cents / 100).toLocaleString("en", { minimumFractionDigits: 2 });
}
