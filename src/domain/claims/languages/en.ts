import type { ClaimWords } from '../claim-words.ts';

export const EN: ClaimWords = {
  language: 'en',
  endings: `s es ed d ing e ly y ies ied ion ions ation ations ment ments al ally ance ence ency ancy ity ities ive ure ures ings ication ications ised ized ise ize ising izing isation ization isations izations sis ses se sed sing ysis yses yse yze yzed yzing t n en er's s'`,
  neutral: `a_single no_1 year_over_year yoy clock around_the_clock 24 company's it's performed perform conduct carried_out carry_out delivered_the s among people persons incl a an the this that these those of in on at with for into onto across within during through via and or as well_as both then also while it its he she they them we us our ours me my mine i myself his her their there which who whose is are was were be been being has have had having am duties duty included include including includes involved_the responsibilities responsibility role task tasks job work worked total in_total please order use using used out off down_the one's per each_of between around_the under about_the new_the namely e.g i.e such like able was_able_to were_able_to managed_to succeeded_in succeeding_in each every any such_as based upon when where whereas thereby through_the thanks_to due_to because_of because as_a_result resulting_in resulted_in with_the_help_of with_the_aid_of by_means_of via_a so so_that that_is_to_say these_days within_the along along_with plus_a and_also currently previously once_again again new_to by_me by_myself does done get got getting give gave given giving take took taken taking make_sure got_to went came come let put having_been being_used used_for employed utilised utilized utilising utilizing leveraging leverage leveraged relying_on day_to_day whereupon after_which of_which providing provision_of two_times person whom they've themselves itself yourself herself himself thus therefore number_of the_number_of a_number_`,
  by: 'by',
  to: 'to until till down_to up_to_a_total_of',
  from: 'from out_of',
  per: 'per',
  as: /^as$/u,
  qualifies: 1,
  numbers: `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion k m bn mn percent per_cent percentage_points percentage_point pp points point zero usd eur gbp dollars dollar euros euro pounds first second third double twice dozen x times once half`,
  groups: `
    filler: various several successfully personally overall main
    charge: responsible_for responsible in_charge_of charge tasked_with tasked charged_with responsibility_for accountable_for accountable
    not: not no never none nothing nobody neither nor without lacking free_of did_not does_not do_not was_not were_not has_not have_not had_not cannot not_one not_a_single none_of no_single zero_the t failed_to rarely hardly failed fail fails failing avoided avoid
    intended: planned_to plans_to planning_to plan_to aimed aim aims aiming intended intend intends intending wanted want wants hoped hope expected expect expects expecting targeted targeting targets target sought seeks was_to were_to scheduled supposed meant set_out should would could might may will going_to aspired goal objective projected anticipated
    intended: tried try tries trying attempted attempt attempts attempting worked_to worked_towards striving strove strive endeavoured endeavored
    same: planned plan plans planning
    same: proposed propose proposes proposal suggested suggest suggestion recommended recommend recommendation
    rank1: observed observe observes observing watched watch shadowed shadow shadows shadowing attended attend attends attending sat_in_on witnessed
    rank2: assisted assist assists assisting assistance helped help helps helping supported support supports supporting aided aid aids aiding assistant
    rank3: contributed contribute contributes contributing contribution contributions participated participate participates participating participation took_part took_part_in takes_part collaborated collaborate collaborates collaborating collaboration was_part_of were_part_of is_part_of was_involved_in involved_in is_involved_in involved joined co
    rank4: coordinated coordinate coordinates coordinating coordination organised organise organises organising organized organize organizes organizing organisation organization arranged arrange
    rank5: managed manage manages managing management ran run runs running oversaw oversee oversees overseeing supervised supervise supervises supervising supervision handled handle handles handling administered administer administers administering owned own owns owning operated operate operates
    rank6: led lead leads leading headed head heads heading directed direct directs directing chaired chair chairs spearheaded spearhead spearheading steered leadership
    rank7: founded founding founder co-founded
    part: partly partially in_part some_of part part_of portions half_of
    part: basic basics elementary beginner introductory
    part: draft drafts pilot trial prototype
    part: junior jr
    part: deputy vice
    part: trainee intern internship
    part: interim acting temporary
    part: co-authored co-wrote cowrote coauthored jointly together together_with alongside joint in_cooperation_with with_colleagues
    others: team crew squad
    others: manager boss superior supervisor
    others: colleagues coworkers colleague coworker teammates peers
    least: more_than over_the_number at_least no_fewer_than no_less_than in_excess_of above exceeding beyond upwards_of a_minimum_of minimum or_more and_more plus greater_than over
    most: up_to at_most fewer_than less_than below a_maximum_of maximum no_more_than under_the
    about: about approximately around roughly circa some nearly almost close_to an_estimated approx ca
    same: exactly precisely
    up: increased increase increases increasing raised raise raises raising grew grow grows growing growth rose rise rises rising boosted boost boosts boosting lifted lift lifts lifting expanded expand expands expanding climbed climb climbs climbing enlarged went_up up gained improved_by upped
    down: decreased decrease decreases decreasing reduced reduce reduces reducing reduction reductions cut cuts cutting lowered lower lowers lowering fell fall falls falling fallen dropped drop drops dropping declined decline declines shrank shrink shrinks shrunk trimmed trim trims went_down down slashed shortened shorten diminished brought_down sank sink
    same: doubled double doubles doubling
    same: improved improve improves improving improvement enhanced enhance optimised optimized optimise optimize bettered
    per: per_day a_day daily each_day every_day /day
    per: per_week a_week weekly each_week every_week
    per: per_month a_month monthly each_month every_month
    per: per_quarter a_quarter quarterly each_quarter every_quarter
    per: per_year a_year yearly annually annual each_year every_year per_annum a_yr per_yr
    per: per_hour an_hour hourly
    same: built build builds building created create creates creating developed develop develops developing development constructed construct set_up sets_up setting_up established establish establishes establishing made make makes making produced produce put_together assembled engineered engineer_the introduced introduce introduces introducing introduction implemented implement implements implementation launched launch launches rolled_out instituted
    same: designed design designs designing conceived devised
    same: wrote write writes writing written drafted drafting authored author authors composed compose penned prepared_the
    same: redesigned redesign reworked rework rebuilt rebuild overhauled revamped restructured remodelled revised revise rewrote rewrite renewed
    same: trained train trains training taught teach teaches teaching instructed instruct coached coach coaches coaching tutored schooled mentored mentor educated
    same: checked check checks checking inspected inspect inspects inspecting inspection verified verify reviewed review reviews reviewing examined examine audited audit controlled
    same: analysed analyse analyses analysing analyzed analyze analyzing analysis evaluated evaluate assessed assess
    same: delivered provided provide provides deliver delivers delivering shipped ship ships supplied
    same: maintained maintain maintains maintaining looked_after kept keep keeps cared_for serviced
    same: processed process processing dealt_with worked_through
    same: closed close closes closing concluded conclude signed sealed
    same: won win wins winning secured acquired gained_the landed
    same: reached reach achieved achieve attained
    same: updated update updates refreshed
    same: served serve serves serving catered_to
    same: sold sell sells selling
    same: fixed fix fixes fixing resolved resolve resolves solved solve repaired
    same: migrated migrate migration moved move moves moving transferred
    same: hired hire hires hiring recruited recruit recruits
    same: negotiated negotiate negotiating negotiations bargained
    same: translated translate translation
    same: customers customer clients client
    same: employees employee staff workers worker
    same: pupils pupil students student
    same: shops shop stores store outlets
    same: vendors vendor suppliers supplier
    same: trucks truck lorries lorry
    same: apprentices apprentice trainees
    same: contracts contract agreements agreement
    same: letters letter correspondence
    same: developers developer programmers programmer
    same: website site web_site webpage
    same: apps app application applications
    same: sales revenue_from
    same: bugs bug defects defect
    same: cars car automobiles
    same: apartments apartment flats
    same: learned learnt learn learning studied acquired_the
    same: completed complete finished finish
    same: holidays holiday vacation
    same: annual_report yearly_report
    not: not_a not_any zero_in lost_none without_a
    same: tripled triple threefold
    same: ran operated ran_the operating running conducted
    same: exceeded exceed beat surpassed surpass outperformed
    same: freed saved save saving
    same: cooked prepared prepare preparing
    same: spoke presented present gave_a_talk
    same: laid installed install fitted
    same: tuned optimised optimized
    same: cleaned cleansed clean
    same: renovated refurbished renovate
    same: earned obtained received gained
    same: generated produced created generate
    same: kept held hold keep
    same: designed planned drew_up outlined drafted
    same: prepared compiled put_together prepare
    same: introduced brought_in started initiated initiate began start
    same: merged combined consolidated integrated
    same: replaced swapped substituted
    same: shortened reduced cut
    same: answered replied_to responded_to answer
    same: organised ran held hosted
    same: tested test tests testing trialled
    same: documented recorded logged
    same: guests visitors
    same: doctors physicians
    same: lawyers attorneys
    same: companies company firms firm businesses
    same: schools school
    same: meetings meeting
    same: goods merchandise products
    same: flaws faults errors error mistakes
    same: deadline deadlines due_date
    same: deliveries delivery shipments
    same: complaints complaint grievances
    same: costs cost expenses expense
    same: staff_turnover attrition
    same: nurses nurse nursing_staff
    same: invoices invoice bills
    same: reports report
    same: children kids
    same: bosses superiors
    same: yearly annual
    same: exactly precisely
    same: attempted sought
    same: was_present_at attended
    same: oversaw supervised inspected
    same: looked_after tended cared_for
    same: guide manual handbook
    same: catalogue catalog
    not: zero
    same: halved halve cut_in_half
    down: halved
    same: brought_down
    up: drove_growth
    same: raised secured fundraised collected
    same: improved raised increased
    same: led supervised
    same: held conducted ran
    same: finished graduated ranked scored
    same: took_over assumed
    same: error_rate error
    same: size team_size
    at_times: sometimes occasionally at_times from_time_to_time now_and_then on_occasion occasional sporadically every_so_often
    at_times: often frequently regularly usually normally mostly mainly generally typically largely
    about: an_average_of approximate just_under just_over est some_of_around
    least: min or_over a_min_of
    most: max up_to_a_max_of at_the_most
    per: per_shift each_shift every_shift a_shift
    per: per_season each_season every_season a_season
    per: per_term each_term every_term a_term
    intended: in_order_to_achieve designed_to intended_to with_the_aim_of with_the_goal_of aimed_to aim_was_to goal_was_to anticipate forecast forecasts due_to_reach hopes
    same: build* creat* develop* construct* set_up establish* implement* introduc* launch* coded programmed rolled_out put_in_place engineered made
    same: design* conceiv* devis* draw_up drew_up plan planned planning plans outlin* laid_out
    same: writ* wrote draft* author* compos* prepar* produc* compil* drew_up drawn_up put_together
    same: train* taught teach* instruct* coach* tutor* mentor* onboard* school* upskill* training
    same: check* inspect* verif* review* examin* audit* proofread* validat* vet vetted
    same: analys* analyz* evaluat* assess* stud* examin* investigat* research*
    same: deliver* provid* suppl* ship* furnish* hand_over handed_over
    same: maintain* upkeep servic* maintenance look_after keep
    same: process* handl* dealt_with deal_with work_through worked_through administ* manag*
    same: clos* conclud* sign* finalis* finaliz*
    same: win* won secur* land* acquir* gain* attract*
    same: reach* achiev* attain* hit meet met accomplish* deliver*
    same: updat* refresh* moderni* renew* revis*
    same: serv* cater* attend_to wait_on attended_to tend* care_for cared_for looked_after
    same: car* care_for caring nursed nurs* look_after looking_after look* tended
    same: sell* sold retail*
    same: fix* resolv* repair* solv* remed* debug* troubleshoot* troubleshot rectif* correct*
    same: migrat* mov* transfer* switch* transition* convert* port*
    same: hir* recruit* employ*
    same: negotiat* bargain*
    same: translat* render*
    same: learn* acquir* pick_up picked_up
    same: complet* finish* conclud* wrap_up wrapped_up
    same: install* fit fitt* mount* set_up configur* deploy*
    same: test* trial* try_out
    same: document* record* log logg* regist* note noted
    same: present* speak* spoke talk* lectur*
    same: prepar* compil* put_together assembl* arrang* organi*
    same: start* begin* began initiat* launch* set_up kick_off kicked_off found_the
    same: replac* substitut* swap* supersed* retir*
    same: merg* combin* consolidat* integrat* unif* join*
    same: answer* repl* respond* response_to field*
    same: monitor* track* observ* watch* follow* supervis*
    same: publish* releas* issu* publication
    same: automat*
    same: advis* consult* counsel* guid*
    same: sav* free* spar* economi*
    same: generat* produc* creat* bring_in brought_in yield*
    same: transport* drove_to deliver* haul* convey* carr*
    same: operat* run ran running
    same: ensur* guarant* assur*
    same: schedul* roster* rota plan plann*
    same: communicat* liais* correspond*
    same: measur* quantif*
    same: manufactur* produc* fabricat* make made
    same: collect* gather* rais*
    same: simplif* streamlin* rationali*
    same: accelerat* speed* sped quicken*
    same: occur* happen* arise arose took_place register* report* record*
    same: batch* bundl* group*
    same: improv* enhanc* optimi* better* upgrad*
    same: conduct* perform* carr* execut* undert* deliver* ran run
    same: maths math mathematics
    same: lab labs laboratory laboratories
    same: info information
    same: dept department departments
    same: admin administration administrative
    same: app apps application applications
    same: dev development developer developers
    same: docs documentation docs_for
    same: db dbs database databases
    same: hr human_resources personnel
    same: qa quality_assurance
    same: uni university
    same: programme programmes program programs
    same: course courses class classes
    same: lesson lessons
    same: accident accidents incident incidents
    same: firm* company companies business enterprise enterprises
    same: client* customer* account accounts patron*
    same: employee* staff worker* personnel workforce
    same: buyer* purchaser*
    same: supplier* vendor*
    same: budget budgets
    same: waiting_time waiting_times queue_time queue_times wait
    same: warehouse* depot* storehouse*
    same: engineer engineers
    same: tender tenders bid bids
    same: contract* agreement*
    same: bug* defect* fault* error* flaw* mistake*
    same: shop* store stores outlet* branch branches
    same: turnover revenue revenues sales
    same: ticket* request* enquir* inquir* quer*
    same: call calls phone_calls telephone_calls
    same: email emails e_mail e_mails
    same: kid kids child children
    same: elderly seniors old_people older_people
    same: manual manuals handbook* guide guides
    same: deadline* due_date*
    same: percentage share proportion
    same: speed velocity
    same: time duration period
    same: monthly per_month each_month
    part: one_of 1_of
    intended: hoping in_the_hope_of in_hope_of with_a_view_to
    same: rewrit* rewrot* rewrote rephras* reword* rework*
    same: scheduling schedul* roster* rota
    same: foundation foundations
    same: found find finds finding discovered discover
    same: drove drive drives driving driven
    same: kept_track_of keep_track_of keeping_track_of track tracked tracking monitor*
    same: oversight
    same: before prior_to
    charge: asked_to was_asked_to was_appointed_to assigned_to was_assigned_to
    filler: saw_to took_care_of looked_after_the
    per: fortnightly every_two_weeks biweekly`,
};
