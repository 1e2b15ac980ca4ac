//! The words of the classes that are lists, by name; alternatives as in the notation of `pattern.rs`.
//!
//! Owns the words only; `classes.rs` finds them.

/// Every list by the name it has between braces.
pub(super) const LISTS: &[(&str, &str)] = &[
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
        council",
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
    ("number", "one/two/three/four/five/six/seven/eight/nine/ten/twenty/thirty/forty/sixty/ninety"),
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
    // Hard words for people and for how a thing goes.
    (
        "inept",
        "cruel/hateful/vindictive/arrogant/dismissive/incompetent/incompetence/clueless/unprofessional
        unqualified/useless/two_faced/condescending/heartless/inept/power_hungry/tone_deaf/uncaring/callous
        hopelessly_disorganized/a_control_freak/a_hypocrite/out_of_touch",
    ),
    (
        "poor",
        "lazy/incompeten~/useless/clueless/careless/unprofessional/unqualified/rude/mean/cruel/heartless/cold
        callous/uncaring/nasty/hateful/spiteful/vindictive/hopeless/worthless/inept/unfit/unkind/hostile/biased
        prejudiced/racist/ableist/ignorant/arrogant/condescending/patronizing/dismissive/stubborn/bitter
        burned_out/burnt_out/checked_out/scattered/scatterbrained/disorganized/unreliable/untrustworthy
        dishonest/liar/liars/bully/bullies/hypocrite/hypocrites/coward/cowards/monster/monsters/tyrant/dictator
        control_freak/snob/idiot/idiots/fool/fools/clown/clowns/disgrace/amateur/amateurs/thoughtless
        insensitive/tone_deaf/out_of_touch/out_of_her_depth/out_of_his_depth/out_of_their_depth
        out_of_your_depth/in_over_her_head/in_over_his_head/in_over_your_head/sloppy/petty/selfish/self_absorbed
        grumpy/crabby/two_faced/power_hungry/impatient/unfriendly/unhelpful/unfeeling/weak_link/wrong_person
        bad_teacher/bad_aide/terrible/horrible/awful/the_worst/worst/pathetic/delusional/crazy/nuts/insane
        stupid/dumb/oblivious/inflexible/rigid/closed_minded/narrow_minded/old_fashioned/jealous/ditzy/flaky
        fake/phony/full_of_it/full_of_yourself/full_of_herself/full_of_himself/ruthless/toxic/pushy/bossy
        immature/childish/hysterical/disrespectful/evil/moody/miserable/failure/joke/pushover/doormat/robot
        bureaucrat/brick_wall/nightmare/wimp/spineless/gutless/scared_of/afraid_of/nosy/gossip/drama_queen
        know_it_all/micromanager/slob/mess/hothead",
    ),
    (
        "mess",
        "disaster/disasters/mess/joke/nightmare/chaos/circus/failure/disgrace/zoo/shambles/farce/catastrophe
        trainwreck/train_wreck/sham/jungle/fiasco/war_zone/free_for_all/flop/garbage/trash/useless/worthless
        pointless/hopeless/out_of_control/a_waste/terrible/horrible/pathetic/dreadful/unbearable/torture/prison
        madhouse/babysitting/train_crash",
    ),
    // What is done.
    ("done", "done/finished/through/out_of_here/gone/over_it/out_the_door"),
    (
        "again",
        "not/nothing/no/never/keeps/again/continues/happens/another/refuse/refuses/one_more/nobody/without/still
        any_more",
    ),
    (
        "walk",
        "leave/leaving/pull/pulling/keeping_him/keeping_her/keep_him/keep_her/withdraw/withdrawing/transfer
        transferring/post/posting/file/filing/homeschool/homeschooling/report/reporting/walk/walking/switch
        switching/remove/removing/go_to/going_to/hire/sue/raise_hell/find_someone/find_a_school/call_the
        calling_the/take_him/take_her/taking_him/taking_her/take_this/take_it/taking_this/taking_it/tell_every
        telling_every",
    ),
    (
        "leave",
        "leave/leaving/pull/pulling/keep/keeping/take/taking/go/going/find/finding/move/moving/withdraw
        withdrawing/transfer/transferring/call/calling/post/posting/file/filing/homeschool/homeschooling/report
        reporting/hold/holding/stop/stopping/walk/walking/switch/switching/look/looking/bring/bringing/tell
        telling/send/sending/remove/removing/refuse/raise",
    ),
    ("pull", "pull/pulling/pulled/yank/yanking/withdraw/withdrawing/remove/removing/take/taking"),
    ("run", "run/runs/works/work/treated/treat/treats/school/happens/handled/happening/going_on/lunch"),
    (
        "act",
        "give/put/move/change/hire/buy/get/provide/pay/place/assign/replace/remove/stop/switch/train/fire/add
        double/increase/cancel/swap/pull/fix/undo/reverse/restore/extend/install/order",
    ),
    (
        "keep",
        "keep/keeping/kept/start/started/starting/have/maintain/maintaining/building/got/build/compiling/carry
        carrying",
    ),
    (
        "record",
        "log/logs/record/records/binder/paper_trail/diary/journal/tally/dossier/file_on/file_of/file_with
        notebook/receipts/tabs/spreadsheet/timeline/count/score/documentation/notes_on/notes_of/notes_about
        track_of_every/track_of_each/track_of_all/running_list",
    ),
    ("write", "write/writing/wrote/written/note/noting/noted/jot/jotting/type/typing/put/putting/getting"),
    (
        "kept",
        "written/logged/documented/recorded/saved/dated/noted/filed/on_file/tracked/in_writing/kept/down
        timestamped/in_my/in_a/into_my/printed",
    ),
    (
        "proof",
        "pictures/photos/recordings/recording/proof/evidence/documentation/records/witnesses/emails_to_prove
        video/the_dates/all_the_dates/dates_and_times/screenshots/receipts/copies/notes_from_every/emails_going
        your_emails/every_email/the_emails_to/the_email_where/that_email/the_texts",
    ),
    ("proof_word", "proof/evidence"),
    (
        "source",
        "records/log/logs/spreadsheet/binder/journal/timeline/call_log/phone_log/tally/diary/file/folder/notebook
        notes/stack/calendar/recording/list/pile/paper_trail/inbox/emails",
    ),
    (
        "copy",
        "cc/ccing/ccd/cced/bcc/bccing/bccd/bcced/copy/copying/copied/loop/looping/looped/add/adding/added/include
        including/included/forward/forwarding/forwarded/bring/bringing/cc'ing/tag/tagging/tagged",
    ),
    (
        "tell",
        "call/calling/email/emailing/emailed/write/writing/wrote/contact/contacting/contacted/tell/telling/told
        ask/asking/speak/speaking/talk/talking/report/reporting/reported/reach/reaching/phone/phoning/notify
        notifying/inform/informing/alert/alerting/see/seeing/complain/complaining/send/sending/forward
        forwarding/raise/raising/mention/mentioning/ring/message/show/visit/visiting/meet/meeting/appointment
        address/addressing/involve/involving",
    ),
    (
        "media",
        "channel/news/newspaper/newspapers/reporter/reporters/journalist/journalists/media/press/tv/facebook
        twitter/tiktok/instagram/youtube/social_media/reddit/petition/yelp/headline/headlines/front_page
        six_oclock_news/parents_group/parent_group/mom_group/moms_group/blog/podcast/radio/local_paper/gazette
        tribune/nextdoor",
    ),
    (
        "media_verb",
        "call/calling/called/contact/contacting/go/going/tell/telling/told/send/sending/post/posting/posted/put
        putting/share/sharing/write/writing/take/taking/talk/talking/review/email/emailing",
    ),
    (
        "bravo",
        "congratulations/congrats/kudos/bravo/hats_off/well_done/nice_work/great_job/good_job/nice_job/way_to_go
        three_cheers/nice_going/good_going/slow_clap/great_work/good_work/excellent_work",
    ),
    ("thanks", "thank_you/thanks/grateful/appreciate"),
    ("thankful", "glad/happy/lucky/relieved/thankful/grateful/blessed"),
    (
        "i_doubt",
        "i_doubt/i_will_believe_it/believe_it_when/i_am_not_holding/not_that_i_expect/not_that_i_believe
        for_all_the_good/i_have_my_doubts/i_am_not_hopeful/i_am_not_convinced/we_doubt",
    ),
    // Law and health.
    (
        "break",
        "break/breaking/broke/broken/against/violate/violates/violated/violating/above/ignoring/ignore/flouting
        skirting/bending",
    ),
    (
        "law",
        "law/laws/idea/ada/ferpa/statute/statutes/regulation/regulations/section_504/fape/special_education_law
        federal_law/state_law/the_law/civil_rights_act/constitution",
    ),
    (
        "violate",
        "violate/violates/violated/violating/violation/violations/breach/breached/breaching/breaches/infringe
        infringes/infringing/trample/trampling",
    ),
    (
        "statute",
        "ada/section_504/idea/ferpa/rehabilitation_act/disabilities_act/statute/title_ii/title_ix
        least_restrictive/lre/child_find/stay_put",
    ),
    (
        "hire",
        "get/getting/hire/hiring/hired/retain/retained/retaining/call/calling/bring/bringing/talk/talking/spoke
        consult/consulting/consulted/contact/contacting/found",
    ),
    (
        "drug",
        "abilify/risperdal/risperidone/intuniv/prozac/zoloft/lexapro/celexa/seroquel/lithium/depakote/lamictal
        klonopin/ativan/xanax/strattera/vyvanse/adderall/concerta/ritalin/focalin/clonidine/guanfacine
        wellbutrin/haldol/zyprexa/geodon/trazodone/tenex/topamax/aripiprazole/fluoxetine/sertraline/quetiapine
        escitalopram/keppra/trileptal/qelbree/methylphenidate/buspar/effexor/paxil/remeron",
    ),
];
