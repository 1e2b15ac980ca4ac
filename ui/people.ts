// What a new adult starts with.
import type { PersonFields } from "./api.gen";

export const blankPerson = (): PersonFields => ({
  name: "", role: null, role_words: "", email: "", phone: "", preferred_channel: null, case_manager: false,
  children: [], works_well: "", good_to_know: "", cadence_days: null,
});
