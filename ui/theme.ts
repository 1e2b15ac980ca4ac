// Light, dark or as the device. Remembered beside the page, so that the first paint is already right.
import type { Theme } from "./api.gen";

/** Wears the given theme, or the one worn last. */
export function wearTheme(theme?: Theme): void {
  const worn = theme ?? localStorage.getItem("theme") ?? "device";
  localStorage.setItem("theme", worn);
  if (worn === "device") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = worn;
}
