// What a new adult starts with.
import type { PersonFields, Role } from "./api.gen";

export const blankPerson = (role: Role | null = null): PersonFields => ({
  name: "", role, role_words: "", area: "", email: "", phone: "", preferred_channel: null, case_manager: false,
  children: [], works_well: "", good_to_know: "", cadence_days: null,
});
