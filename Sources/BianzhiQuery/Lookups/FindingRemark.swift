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
  // pay.double, pay.after_leaving, pay.off_roster
  case doubtfulPay = "doubtful_pay"
  // person.double_place
  case heldBeside = "held_beside"
  // pay.unpaid
  case paidNothing = "paid_nothing"
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
  case servesTerm = "serves_term"
  case seniorExpert = "senior_expert"
  case mayPostpone = "may_postpone"
  // person.offbook_over, person.exit_late, data.stated_actual
  case sentPeople = "sent_people"
  case leftOn = "left_on"
  case heldRows = "held_rows"
  // quota.entry_when_full
  case enteredOn = "entered_on"
  case waivedThen = "waived_then"
  case enteredTogether = "entered_together"
  // quota.vacancy_idle
  case freeSince = "free_since"
  // data.id_invalid
  case wrongCheck = "wrong_check"
  case wrongBirth = "wrong_birth"
  // person.not_in_post
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
  // person.place_incomplete
  case blankCells = "blank_cells"
  // post.over_rank
  case rankOver = "rank_over"
  case rankWaived = "rank_waived"
  case postElsewhere = "post_elsewhere"
  case seatOfCounty = "seat_of_county"
  case titleOfHead = "title_of_head"
  case gradeBeside = "grade_beside"
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
  case nameUnknown = "name_unknown"
  // loans
  case lentSince = "lent_since"
  case loanOver = "loan_over"
  case loanUntil = "loan_until"
  case termUnread = "term_unread"
  case noDocument = "no_document"
  case lentTo = "lent_to"
  case saidInPost = "said_in_post"
  case countedThere = "counted_there"
  case notInRegister = "not_in_register"
  case borrowedThere = "borrowed_there"
  case fromStreet = "from_street"

  /// - Parameter words: what stands behind the code, parted by blanks.
  package func wording(_ words: String) -> Wording {
    switch self {
    case .lentSince: Self.lent(words)
    case .freeSince: Self.free(words)
    case .longAbsence: Self.away(words)
    case .blankCells: Self.blank(words)
    case .rankOver: Self.rank(words)
    case .overOnRoster: Self.over(words)
    case .severalKinds: Self.kinds(words)
    // The day would give away that of the birth, which the masked number beside it keeps back.
    case .ageReached: filled(String(words.prefix(7)))
    default: filled(words)
    }
  }

  private func filled(_ words: String) -> Wording {
    Wording(
      zh: template.zh.replacing("{}", with: words), en: template.en.replacing("{}", with: words))
  }

  /// `2008-06-30 2`: day of the first roster, places that plans still give.
  private static func free(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 2 else { return Wording(zh: words, en: words) }
    let planned =
      parts[1] == "0"
      ? Wording(zh: "", en: "")
      : Wording(
        zh: "，另有用编计划 \(parts[1]) 名未用", en: ", and plans still give \(parts[1])")
    return Wording(
      zh: "自 \(parts[0]) 起每份花名册都有空缺\(planned.zh)",
      en: "since \(parts[0])\(planned.en)")
  }

  /// `2009-11-02 7 6 BORROWER`: first day, full months, limit, borrower.
  private static func lent(_ words: String) -> Wording {
    let parts = words.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "\(parts[0]) 起借调到 \(parts[3])，已满 \(parts[1]) 个月（期限 \(parts[2]) 个月）",
      en: "on loan to \(parts[3]) since \(parts[0]), \(parts[1]) full months (limit \(parts[2]))")
  }

  /// `2009-11-02 病休`: day of the first roster, state.
  private static func away(_ words: String) -> Wording {
    let parts = words.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "自 \(parts[0]) 起每份花名册都写“\(parts[1])”，请核对",
      en: "\(parts[1]) on every roster since \(parts[0]); please check")
  }

  /// `2 0 1`: people without kind, without inner body, without post.
  private static func blank(_ words: String) -> Wording {
    let counts = words.split(separator: " ").compactMap { Int($0) }
    guard counts.count == 3 else { return Wording(zh: words, en: words) }
    let said = zip(
      counts,
      [
        Wording(zh: "没有编制类型", en: "no kind of quota"),
        Wording(zh: "没有内设机构", en: "no inner body"),
        Wording(zh: "没有职务", en: "no post"),
      ]
    ).filter { $0.0 > 0 }
    return Wording(
      zh: said.map { "\($1.zh) \($0) 人" }.joined(separator: "，"),
      en: said.map { "\($1.en) \($0)" }.joined(separator: ", "))
  }

  /// `正科级 副处级 正职`: rank of the organ, rank and role of the leader.
  private static func rank(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 3, let organ = PostRank(rawValue: parts[0]),
      let rank = PostRank(rawValue: parts[1]), let role = PostRole(rawValue: parts[2])
    else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "机构规格\(organ.rawValue)，\(role.rawValue)为\(rank.rawValue)",
      en: "\(role.wording.en) of \(rank.wording.en), the organ is of \(organ.wording.en)")
  }

  /// `行政编制+政法专项编制`: the kinds of one person's rows.
  private static func kinds(_ words: String) -> Wording {
    let kinds = words.split(separator: "+").map {
      QuotaKind(rawValue: String($0))?.wording.en ?? String($0)
    }
    return Wording(
      zh: "几行写有不同的编制类型（\(words.replacing("+", with: "、"))），只计一次，请核对",
      en: """
        rows of several kinds of quota (\(kinds.joined(separator: ", "))), counted once; please check
        """)
  }

  /// `2009-12-31 4 3`: day of the roster, leaders on it, posts approved or allowed by waivers.
  private static func over(_ words: String) -> Wording {
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 3 else { return Wording(zh: words, en: words) }
    return Wording(
      zh: "\(parts[0]) 花名册实配 \(parts[1]) 人，可配 \(parts[2]) 人",
      en: "\(parts[1]) on the roster of \(parts[0]), where \(parts[2]) could be")
  }
}
