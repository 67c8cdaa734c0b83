import type { ClaimWords } from '../claim-words.ts';

export const EN: ClaimWords = {
  language: 'en',
  endings: `s es ed d ing e ly y ies ied ion ions ation ations ment ments al ally ance ence ency ancy ity ities ive ure ures ings ication ications ised ized ise ize ising izing isation ization isations izations sis ses se sed sing ysis yses yse yze yzed yzing t n en`,
  neutral: `a_single no_1 year_over_year yoy clock around_the_clock 24 company's it's performed perform conducted conduct carried_out carry_out delivered_the s among people persons incl running a an the this that these those of in on at with for from into onto over across within during through via and or as well_as both then also while by to it its he she they them we us our ours me my mine i myself his her their there which who whose is are was were be been being has have had having am duties duty included include including includes involved_the responsibilities responsibility role task tasks job work worked total in_total please order use using used up out off down_the one's own per each_of among between around_the under about_the period course both new_the namely e.g i.e such like`,
  by: 'by',
  to: 'to until till down_to up_to_a_total_of',
  from: 'from out_of',
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
    rank6: led lead leads leading headed head heads heading directed direct directs directing chaired chair chairs spearheaded spearhead drove drive steered leadership
    rank7: founded found founding founder co-founded invented pioneered originated
    part: partly partially in_part some_of part part_of portions half_of
    part: basic basics elementary beginner introductory
    part: draft drafts pilot trial prototype
    part: junior deputy trainee intern interim acting
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
    same: improved improve improves improving improvement enhanced enhance optimised optimised optimized optimise optimize bettered
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
    not: not_a not_any none zero_in lost_none without_a
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
    up: drove_growth drove raised
    same: raised secured fundraised collected
    same: improved raised increased
    same: led supervised
    same: held conducted ran
    same: finished graduated ranked scored
    same: took_over assumed
    same: error_rate error
    same: size team_size`,
};
