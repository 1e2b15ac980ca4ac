// Whether there is room for a rail and a list beside its detail.
import { MediaQuery } from "svelte/reactivity";

export const wide = new MediaQuery("(min-width: 60rem)");
