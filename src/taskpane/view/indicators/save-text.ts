/** Has the browser save a text as a file; a web view that saves none does nothing. */
export function saveText(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the contents up after the click; at once would be too soon for some.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
