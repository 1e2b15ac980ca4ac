// Whether this device prints: a computer does, a phone's web view cannot.
import { onMount } from "svelte";
import { askShell } from "./state.svelte";

/** Call it while the component is set up. */
export function printing() {
  let can = $state(false);
  onMount(async () => {
    const device = await askShell({ call: "device" });
    can = device?.form === "desktop";
  });
  return { get can(): boolean { return can; } };
}
