// Whose words are shown: what is an IEP meeting in one state is an ARD meeting in another. Every text may ask for `$local`.

/** The two letters of the state that was chosen; empty where none was. */
export const local = $state({ state: "" });
