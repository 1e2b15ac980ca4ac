# About Hallway: where its advice comes from, what it is not, and who can help.

about = About Hallway
about-what = Sources, and who can help
about-words = Hallway is a parent’s notebook for talks with the school. It stays on your device: no account, no network.
about-general = General help, not legal advice
about-general-why = What Hallway says about rules is general. Rules change, and your state may have its own. If the plan is not followed, or talking no longer works, an advocate or an attorney can help.
about-help = People who can help
about-help-center = Your state’s Parent Training and Information Center
about-help-center-why = Every state has one. They explain the rules, help you get ready for a meeting, and some come along.
about-help-protection = Your state’s Protection and Advocacy agency
about-help-protection-why = Every state has one. They stand up for the rights of people with disabilities.
about-help-resolution = CADRE
about-help-resolution-why = Ways to settle a disagreement together, with short courses for families and schools.
about-sources = Where the advice comes from
about-sources-why = All of it is told in our own words.
about-source-guide = A guide for parents in seven steps: how to stay on good terms with the school, from the first hello to the letter in June.
about-source-newsletter = A newsletter on how the people of an IEP team work together.
about-source-tips = “Tested Tips for Effective IEP Meetings” by Marshall Peter, 1990, as CADRE passes it on. It was written for schools; here it is turned to what a parent can do.
about-source-rules = The federal rules, 34 CFR Part 300, and the states’ own rules. Each date shows its source and the day it was looked at.
about-rules-open = Dates to keep in mind
