//! The words of the classes that are lists: who, and the small words; alternatives as in the notation of `pattern.rs`.
//!
//! Owns the words only; `classes.rs` finds them. Refuses what is done: `class_deeds.rs`.

/// Each list by the name it has between braces.
pub(super) const PEOPLE: &[(&str, &str)] = &[
    // Who.
    (
        "school",
        "you/you_all/you_people/you_guys/you_folks/all_of_you/both_of_you/none_of_you/they/these_people
        those_people/nobody/no_one/everyone_there/someone_there/your_school/your_team/your_staff/your_people
        your_whole_team/staff/teachers/this_place/this_school/this_team",
    ),
    (
        "child",
        "he/she/him/her/my_son/my_daughter/our_son/our_daughter/my_child/our_child/my_kid/our_kid/my_boy/my_girl
        the_kids/kids/these_kids/this_child/them/our_kids/my_kids",
    ),
    ("she", "he/she/they/you"),
    ("we", "i/we/you_and_i/we_two"),
    ("that", "that/this/it/which/all_this/the_whole_thing"),
    ("one", "one/body/teacher/adult"),
    ("no", "no/zero/not_any/without_any/not_an_ounce_of/little_to_no"),
    ("anyone", "someone/somebody/anyone/anybody/whoever/person/people/those/everyone/the_one/one"),
    (
        "everyone",
        "everybody/everyone/all_the_moms/the_moms/other_moms/other_parents/parents/people/half_the_class
        the_other_moms/a_friend/my_neighbor",
    ),
    (
        "family",
        "husband/wife/ex/ex_husband/ex_wife/boyfriend/girlfriend/his_father/her_father/his_dad/her_dad/his_mother
        her_mother/his_mom/her_mom/my_mother/my_father/my_mom/my_dad/my_sister/my_brother/mother_in_law
        father_in_law/sister_in_law/brother_in_law/in_laws/stepdad/stepmom/stepfather/stepmother/step_dad
        step_mom/fiance/his_grandma/her_grandma/his_grandmother/her_grandmother/my_family/my_parents/his_parents
        her_parents/their_father/their_dad",
    ),
    (
        "relative",
        "brother/sister/cousin/uncle/aunt/grandfather/grandmother/father/mother/dad/mom/grandma/grandpa/family
        side",
    ),
    (
        "boss",
        "principal/vice_principal/assistant_principal/superintendent/assistant_superintendent/assistant_super
        super/board/school_board/board_of_education/board_members/board_member/trustees/trustee/director
        special_ed_director/sped_director/director_of_special_ed/director_of_special_education
        special_education_director/district/district_office/central_office/head_office/downtown/supervisor
        supervisors/boss/bosses/superior/superiors/higher_ups/leadership/administration/administrators/admin
        commissioner/department_of_education/state_department/state_education_department/governor/mayor/senator
        congressman/congresswoman/ombudsman/union/head_of_special_ed/head_of_the_school/headmaster/management
        whoever_is_in_charge/person_in_charge/people_in_charge/someone_in_charge/area_director/regional_director
        executive_director/chancellor/dean/powers/state_board/state_capitol/legislator/assemblyman/councilman
        council/the_state/state_office/state_people/state_agency/state_doe/doe/dept_of_ed/department_of_ed
        education_department/secretary_of_education/office_of_special_education/office_of_special_ed
        special_education_office/special_ed_office/sped_office/special_services/student_services/pupil_services
        county_office/the_county/lea/board_of_ed/ap/vp/head_teacher/headteacher/human_resources/hr/school_committee
        board_president/board_chair/department_head/department_chair/special_ed_department/sped_department
        special_education_department/sped_coordinator/special_ed_coordinator/special_education_coordinator
        head_of_special_education/head_of_sped/state_rep/state_representative/elected_officials/city_council
        superintendents/principals/inspector/inspectors/ministry/your_supervisors/the_people_upstairs/upstairs
        the_higher_up/the_top/top_dog/big_boss/assistant_principals/region/regional_office/lead_teacher",
    ),
    (
        "above",
        "in_charge/your_supervisor/your_boss/a_supervisor/the_manager/above_you/above_her/higher_up/authority
        power/runs_the/makes_the_decisions",
    ),
    ("counsel", "lawyer/lawyers/attorney/attorneys/solicitor/legal_team/law_firm/paralegal/law_student/legal_aid"),
    ("whose", "his/her/their/whose/kid/boy/girl/child"),
    (
        "thing",
        "aide/para/teacher/school/classroom/class/placement/program/nurse/tutor/bus/seat/desk/tablet/ipad/device
        room",
    ),
    // Small words.
    ("am", "am/is/are/was/were/be/been/being/has_been/have_been/had_been"),
    ("has", "have/has/had"),
    ("do", "do/does/did"),
    ("does", "do/does/did/is/are/should/will"),
    ("did", "did/does/has/was/is/do/have"),
    ("was", "was/were/got/had_been/am/are"),
    ("no_one", "nobody/no_one/not_one_person/none/not_a_soul"),
    ("my_guess", "my_guess/my_theory/my_bet/my_hunch/my_suspicion/the_rumor/the_truth/the_fact"),
    ("common", "common_courtesy/common_decency/basic_manners/basic_math/basic_courtesy/customer_service"),
    ("loop", "looping_in_superintendent/looping_in_director/looping_in_dr/adding_superintendent"),
    (
        "number",
        "one/two/three/four/five/six/seven/eight/nine/ten/eleven/twelve/fifteen/twenty/thirty/forty/sixty/ninety",
    ),
    ("does_not", "does_not/do_not/did_not/should_not/is_not"),
    ("ever", "ever/even/really"),
    ("is_it_true", "is_it_true/did_you_know/have_you_heard/did_you_hear/guess_what/apparently"),
    ("crayon", "crayon/crayons/finger_puppets/flash_cards_for/sock_puppets/stick_figures"),
    (
        "virtue",
        "patience/control/heart/clue/idea/interest/kindness/brain/sense/manners/skill/skills/training/empathy
        spine/backbone/warmth/business/filter/class/tact/shame/compassion/clue_how/people_skills/common_sense
        respect/feel_for",
    ),
    (
        "habit",
        "yells/screams/ignores/belittles/bullies/lies/gossips/humiliates/mocks/barks/sneers/threatens/intimidates
        scares/bosses/nags/whines/picks_on/makes_fun/plays_favorites/rolls_her_eyes/rolls_his_eyes/talks_down
        loses_it/loses_her_temper/loses_his_temper/flies_off/throws_fits/hides_in/sits_on_her/sits_on_his
        scrolls/naps/shames/singles/terrorizes/torments/taunts/teases",
    ),
    ("can", "can/could/should/must/needs/has/will"),
    ("paid", "pay/paid/paying/pays"),
    ("her", "her/his/your/their"),
    ("want", "want/wants/wanted/care_about/like"),
    ("using", "use/using/used/uses/hide_behind/hiding_behind"),
    (
        "will",
        "will/am/are/is/going_to/want/need/plan_to/have/had/would/may/might/could/should/ready/happy/intend
        decided/like/prepared/guess/about/must/can",
    ),
    ("need", "need/needs/needed/have_to/has_to/must/ought_to/better/had_better/got_to"),
    (
        "more",
        "more/better/enough/extra/some/additional/real/appropriate/proper/adequate/suitable/sufficient/the_right
        some_kind_of/any_kind_of/decent/basic/a_little/meaningful/quality/consistent/individualized",
    ),
    ("pay", "pay/paying/give/giving/show/showing/put"),
    (
        "stuff",
        "situation/problem/problems/issue/issues/thing/things/stuff/mess/matter/noise/behavior/bullying/lunch/bus
        recess/communication/homework/transition/transitions",
    ),
    ("from", "from"),
    (
        "me",
        "i/we/my_husband/my_wife/my_mother/my_mom/my_sister/my_brother/my_advocate/our_advocate/my_partner/his_dad
        her_dad/his_father/her_father/my_dad/my_father/grandma/grandpa/her_grandma/his_grandma/my_friend/my_neighbor
        my_daughter_in_law/my_ex/my_aunt/my_cousin",
    ),
    (
        "kin",
        "my_husband/my_wife/my_mother/my_mom/my_sister/my_brother/my_advocate/our_advocate/my_partner/his_dad/her_dad
        his_father/her_father/my_dad/my_father/grandma/grandpa/her_grandma/his_grandma/my_friend/my_neighbor/my_ex
        my_aunt/my_cousin/another_mom/another_parent/another_mother/the_other_moms/the_nurse/my_oldest/our_neighbor",
    ),
    ("you", "you/she/he/they/anyone/anybody/nobody/no_one/someone/somebody/the_school/the_teacher/the_aide/you_all"),
    ("have_you", "have_you/did_you/are_you_sure_you/maybe_you_have/perhaps_you_have"),
];
