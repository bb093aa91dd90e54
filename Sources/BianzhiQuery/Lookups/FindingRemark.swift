package import BianzhiCore

/// Something that has to be said beside a finding; the raw value stands in a note as `remark CODE WORDS`.
package enum FindingRemark: String, CaseIterable, Sendable {
  // pay.double
  case paidOnLoan = "paid_on_loan"
  case movedLately = "moved_lately"
  case splitPay = "split_pay"
  case otherNames = "other_names"
  // person.retire_due
  case ageReached = "age_reached"
  case otherBirth = "other_birth"
  case wrongNumber = "wrong_number"
  case saidToStay = "said_to_stay"
  case askedState = "asked_state"
  case womenUntilSixty = "women_60"
  // person.exit_late
  case leftOn = "left_on"
  // quota.entry_when_full
  case enteredOn = "entered_on"
  case waivedThen = "waived_then"
  // quota.vacancy_idle
  case freeSince = "free_since"
  // data.id_invalid
  case wrongCheck = "wrong_check"
  case wrongBirth = "wrong_birth"
  // loans
  case lentSince = "lent_since"
  case loanOver = "loan_over"
  case noDocument = "no_document"
  case lentTo = "lent_to"
  case saidInPost = "said_in_post"
  case countedThere = "counted_there"
  case notInRegister = "not_in_register"
  case borrowedThere = "borrowed_there"

  /// - Parameter words: what stands behind the code, parted by blanks.
  package func wording(_ words: String) -> Wording {
    switch self {
    case .lentSince: Self.lent(words)
    case .freeSince: Self.free(words)
    default:
      Wording(
        zh: template.zh.replacing("{}", with: words), en: template.en.replacing("{}", with: words))
    }
  }

  /// The words, with `{}` for what stands behind the code.
  private var template: Wording {
    switch self {
    case .lentSince, .freeSince: Wording(zh: "{}", en: "{}")
    case .paidOnLoan: Wording(zh: "借调期间两头领薪", en: "paid by lender and borrower while on loan")
    case .movedLately:
      Wording(
        zh: "当月或上月有调动，可能是衔接月份", en: "moved in this month or the one before, which may overlap")
    case .splitPay:
      Wording(
        zh: "两个发放单位的名单大半相同，可能分项发放，请核对",
        en: "both payers pay mostly the same people and may share the paying; please check")
    case .otherNames:
      Wording(
        zh: "各处姓名不同，身份证号可能有误，请核对",
        en: "the lists give other names; a number may be wrong; please check")
    case .ageReached: Wording(zh: "{} 到退休年龄", en: "of age on {}")
    case .otherBirth:
      Wording(
        zh: "花名册的出生日期与身份证号不一致，按花名册尚未到龄，请核对",
        en:
          "by the birth date of the roster, which is not that of the number, not yet of age; please check"
      )
    case .wrongNumber:
      Wording(
        zh: "身份证号校验码不对，出生日期未得到印证，请核对",
        en:
          "the number's check character is wrong, and nothing confirms the birth date; please check"
      )
    case .saidToStay:
      Wording(
        zh: "花名册写有留任、延迟退休或返聘，台账没有相应批复，请核对",
        en:
          "the roster says that the person stays on, and the ledger holds no approval; please check"
      )
    case .askedState:
      Wording(zh: "人员状态写法不明，请核对", en: "the state is in words that are not known; please check")
    case .womenUntilSixty:
      Wording(
        zh: "处级女干部和具有高级职称的女性可以到 60 周岁，请核对",
        en: "women of county rank or with a senior title may serve until 60; please check")
    case .leftOn: Wording(zh: "{} 出编", en: "left on {}")
    case .enteredOn: Wording(zh: "{} 入编", en: "entered on {}")
    case .waivedThen:
      Wording(zh: "当日批准允许超出 {} 人", en: "{} over was allowed on the day")
    case .wrongCheck:
      Wording(zh: "身份证号校验码不对", en: "the number's check character is wrong")
    case .wrongBirth:
      Wording(zh: "身份证号中的出生日期不存在", en: "the birth date inside the number does not exist")
    case .loanOver:
      Wording(
        zh: "登记的期限 {} 已过，花名册不能证明已返回，请核对",
        en: "its term ended on {}, and no roster proves the return; please check")
    case .noDocument: Wording(zh: "没有批准文号", en: "without a document")
    case .lentTo: Wording(zh: "借调到 {}", en: "on loan to {}")
    case .saidInPost:
      Wording(
        zh: "登记借调到 {}，花名册写在岗",
        en: "on loan to {} by the register, at work by the roster")
    case .countedThere:
      Wording(zh: "{} 的花名册也计入占编", en: "counted on the roster of {} too")
    case .notInRegister:
      Wording(
        zh: "花名册写借调，借调登记中没有", en: "on loan by the roster, and in no row of the register")
    case .borrowedThere:
      Wording(
        zh: "{} 的花名册列为借入，借调登记中没有",
        en: "borrowed by the roster of {}, and in no row of the register")
    }
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
}
