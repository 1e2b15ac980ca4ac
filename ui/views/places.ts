// The four places, in their order, with their icons.
import CalendarDays from "@lucide/svelte/icons/calendar-days";
import NotebookText from "@lucide/svelte/icons/notebook-text";
import Sun from "@lucide/svelte/icons/sun";
import UsersRound from "@lucide/svelte/icons/users-round";
import type { Place } from "../route.svelte";

export const places = [
  { place: "today", Icon: Sun },
  { place: "log", Icon: NotebookText },
  { place: "people", Icon: UsersRound },
  { place: "meetings", Icon: CalendarDays },
] as const satisfies { place: Place; Icon: unknown }[];
