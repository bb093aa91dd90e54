package import BianzhiCore

/// Something that has to be said beside a finding; the raw value stands in a note as `remark CODE WORDS`.
package enum FindingRemark: String, CaseIterable, Sendable {
  // pay.double
  case paidOnLoan = "paid_on_loan"
  case movedLately = "moved_lately"
  case splitPay = "split_pay"
  case otherNames = "other_names"
  // person.double_place
  case awayThere = "away_there"
  case sharedQuota = "shared_quota"
  // pay.double, quota.entry_when_full, person.retire_due: the kind of quota of the person's own place, which decides what
  // law applies and is not told
  case placeKind = "place_kind"
  /// All of the payers are organs (机关): decides which articles govern, as ``placeKind`` does.
  case betweenOrgans = "between_organs"
  // pay.double, pay.after_leaving, pay.off_roster
  case doubtfulPay = "doubtful_pay"
  // person.double_place
  case heldBeside = "held_beside"
  // pay.unpaid
  case paidNothing = "paid_nothing"
  // pay.after_leaving
  case leftUndated = "left_undated"
  case otherMonth = "other_month"
  // quota.overrun, post.overrun
  case approvedByMonth = "approved_by_month"
  // mix.kind_organ
  case kindApproved = "kind_approved"
  case kindHeld = "kind_held"
  // pay.off_roster
  case lastListed = "last_listed"
  // pay.off_roster, pay.unpaid
  case unpaidNamesake = "unpaid_namesake"
  case paidNamesake = "paid_namesake"
  // person.retire_due
  case ageReached = "age_reached"
  case otherBirth = "other_birth"
  case wrongNumber = "wrong_number"
  case saidToStay = "said_to_stay"
  case askedState = "asked_state"
  case womenUntilSixty = "women_60"
  case womanWorker = "woman_worker"
  case servesTerm = "serves_term"
  case seniorExpert = "senior_expert"
  case mayPostpone = "may_postpone"
  // person.offbook_over, person.exit_late, data.stated_actual
  case sentPeople = "sent_people"
  case shareOfQuota = "share_of_quota"
  case leftOn = "left_on"
  case heldRows = "held_rows"
  // quota.entry_when_full
  case enteredOn = "entered_on"
  case waivedThen = "waived_then"
  case enteredTogether = "entered_together"
  // quota.entry_before_slip
  case approvedIn = "approved_in"
  case plannedOn = "planned_on"
  // quota.entry_off_plan
  case planLapsed = "plan_lapsed"
  case planOfKind = "plan_of_kind"
  case planUnknown = "plan_unknown"
  // person.place_elsewhere
  case claimedBy = "claimed_by"
  // quota.entry_bunched
  case bunchedBefore = "bunched_before"
  // quota.vacancy_idle
  case freeSince = "free_since"
  // data.stated_approved
  case formDocument = "form_document"
  // data.id_invalid
  case wrongCheck = "wrong_check"
  case wrongBirth = "wrong_birth"
  // person.not_in_post; paidWhileAbsent of person.exit_late too
  case absent
  case absentByPolicy = "absent_by_policy"
  case absentUnsaid = "absent_unsaid"
  case unpaidLeave = "unpaid_leave"
  case longAbsence = "long_absence"
  case absenceWaived = "absence_waived"
  case paidWhileAbsent = "paid_while_absent"
  // data.logic
  case otherSex = "other_sex"
  case birthDiffers = "birth_differs"
  case enteredLater = "entered_later"
  case enteredYoung = "entered_young"
  case postLater = "post_later"
  case postYoung = "post_young"
  case severalKinds = "several_kinds"
  case severalNames = "several_names"
  // person.place_incomplete
  case blankCells = "blank_cells"
  // post.over_rank
  case rankOver = "rank_over"
  case rankWaived = "rank_waived"
  // post.over_rank, person.retire_due
  case waiverUnnamed = "waiver_unnamed"
  case waiverByMonth = "waiver_by_month"
  case postElsewhere = "post_elsewhere"
  case seatOfCounty = "seat_of_county"
  case titleOfHead = "title_of_head"
  case gradeBeside = "grade_beside"
  // post.overrun
  case secretaryApart = "secretary_apart"
  case firstDeputy = "first_deputy"
  // post.appoint_while_over
  case appointedOn = "appointed_on"
  case overOnRoster = "over_on_roster"
  case maybeVacated = "maybe_vacated"
  // post.head_missing
  case noHeadSince = "no_head_since"
  // organ.unapproved_body
  case bodyEnded = "body_ended"
  // organ.name_mismatch
  case nameOfOther = "name_of_other"
  case nameLike = "name_like"
  case nameUnknown = "name_unknown"
  // loans
  case lentSince = "lent_since"
  case loanOver = "loan_over"
  case loanUntil = "loan_until"
  case loanStays = "loan_stays"
  case loanDenied = "loan_denied"
  case termUnread = "term_unread"
  case loanNear = "loan_near"
  case loanLong = "loan_long"
  case noDocument = "no_document"
  case lentTo = "lent_to"
  case saidInPost = "said_in_post"
  case saidPresent = "said_present"
  case countedThere = "counted_there"
  case notInRegister = "not_in_register"
  case borrowedThere = "borrowed_there"
  case unlistedGuest = "unlisted_guest"
  case stillThere = "still_there"
  case fromStreet = "from_street"
  case toInstitution = "to_institution"

  /// - Parameter words: what stands behind the code, parted by blanks.
  package func wording(_ words: String) -> Wording {
    switch self {
    case .lentSince: Self.lent(words)
    case .freeSince: Self.free(words)
    case .longAbsence: Self.away(words)
    case .blankCells: Self.blank(words)
    case .rankOver: Self.rank(words)
    case .overOnRoster: Self.over(words)
    case .shareOfQuota: Self.share(words)
    case .severalKinds: Self.kinds(words)
    case .bunchedBefore: Self.bunched(words)
    // The day would give away that of the birth, which the masked number beside it keeps back.
    case .ageReached: filled(String(words.prefix(7)))
    default: filled(words)
    }
  }

  private func filled(_ words: String) -> Wording {
    Wording(
      zh: template.zh.replacing("{}", with: words), en: template.en.replacing("{}", with: words))
  }
}
