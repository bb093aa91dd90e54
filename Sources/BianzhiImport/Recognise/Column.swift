import Foundation

/// What a column of a table means. The raw value is its key in `--headers key` and saved mappings.
package enum Field: String, CaseIterable, Sendable {
  case organCode = "organ_code"
  case organName = "organ_name"
  /// The code of a unit in the state's register (统一社会信用代码): beside an organ's own code another name of it.
  case creditCode = "credit_code"
  case superior = "superior_code"
  case category, rank, tier, region, document
  case since, until
  case quotaKind = "quota_kind"
  case people, change
  /// How many there were before a change (原编制数).
  case before = "people_before"
  case effective
  /// The units of a transfer of quotas: who gives the places, and who takes them.
  case givenBy = "given_by"
  case takenBy = "taken_by"
  case covers
  case scope, body, role
  case person = "person_id"
  case name = "person_name"
  case sex, birth, post
  /// A unit and a post in one text: 江海市财政局局长.
  case unitAndPost = "unit_and_post"
  case isLeader = "is_leader"
  case postSince = "post_since"
  case entered, state
  case leftOn = "left_on"
  /// Whether somebody holds a place of the establishment: 是 or 否.
  case onQuota = "on_quota"
  /// Whether somebody has retired or left: 是 or 否.
  case hasLeft = "has_left"
  /// Whether somebody is on loan to another organ: 是 or 否.
  case isAway = "is_away"
  /// The unit that somebody holds a place of, in the roster of another one.
  case homeUnit = "home_unit"
  /// What sort of person somebody is; read only where it tells a state (退休人员, 编外人员).
  case personType = "person_type"
  /// Whether somebody is managed like civil servants (是否参公): 是 or 否.
  case likeCivilServants = "like_civil_servants"
  case note
  case dataDay = "data_day"
  case payerCode = "payer_code"
  case payerName = "payer_name"
  case month, amount
  /// What of somebody's pay an amount is, where each part has a row of its own.
  case payItem = "pay_item"
  case reason
  case increase, decrease
  case actualPeople = "actual_people"
  case balance
  case bodyCode = "body_code"
  case unitMark = "unit_mark"
  case shortName = "short_name"
  case plates = "other_names"
  case formerNames = "former_names"
  case postState = "post_state"
  case removedOn = "removed_on"
  case movement
  case leavingReason = "leaving_reason"
  case movedOn = "moved_on"
  case slip = "slip_number"
  case borrower
  /// When somebody came back from a loan.
  case returnedOn = "returned_on"
  case plannedPeople = "planned_people"
  case matter
  case waivedPeople = "waived_people"
  case approver
  /// What a limit of a region is about: a kind of quota, or organs of a sort.
  case limited
  /// How many there may be.
  case limit
  /// Organs that a limit does not count.
  case outsideLimit = "outside_limit"
  /// The band of approved places that a norm of leader posts is about.
  case placesFrom = "places_from"
  case placesTo = "places_to"
  /// How many posts the norm allows at most.
  case mostPrincipals = "most_principals"
  case mostDeputies = "most_deputies"
  case mostLeaders = "most_leaders"
  case sequence
  /// Written by the rejects file: where the row came from.
  case sourceFile = "source_file"
  case sourceRow = "source_row"
}

extension Field {
  /// By its place among the cases: by its word, as a raw value is hashed, a look-up costs several times as much.
  package func hash(into hasher: inout Hasher) {
    withUnsafeBytes(of: self) { hasher.combine(bytes: $0) }
  }
}

extension Field {
  /// Whether its cells are days.
  var isDay: Bool {
    switch self {
    case .since, .until, .effective, .birth, .postSince, .entered, .leftOn, .dataDay, .removedOn,
      .movedOn, .returnedOn:
      true
    default: false
    }
  }
}

/// One column of a kind of table: what it means and the header words it is known by.
package struct Column: Sendable {
  package let field: Field
  /// The first one is written by templates; the field's key is always known too.
  package let headings: [String]
  /// Words that many other tables have as well: a column of one is read, but tells nothing of the kind.
  package let weak: Set<String>
  /// A row without it, or whose cell cannot be read, is bad.
  package let isNeeded: Bool
  /// A table without the column is not of this kind.
  package let isRequired: Bool
  /// A word that tells this kind from others that share its columns.
  package let isTelling: Bool

  /// The column of units' codes in the state's register, or in the budget.
  static let creditCode = Column(
    .creditCode,
    ["统一社会信用代码", "社会信用代码", "统一信用代码", "机构信用代码", "信用代码", "单位统一社会信用代码"] + budgetCodes,
    weak: Set(budgetCodes))

  private static let budgetCodes = [
    "预算单位代码", "预算单位编码", "预算单位编号", "预算编码", "预算代码", "预算单位码", "财政预算单位编码", "财政预算编码",
  ]

  /// What the day of an approval is called.
  static let approvalDays = [
    "生效日期", "核定时间", "核定日期", "批准日期", "批准时间", "批复时间", "批复日期", "发文日期", "发文时间", "印发日期", "印发时间",
    "执行日期", "审批日期", "审批时间", "下达日期", "下达时间",
  ]

  /// What the day is called on which approved numbers were changed, or the document was written. Beside the day of an
  /// approval it is not read.
  static let changeDays = [
    "调整时间", "调整日期", "变更时间", "变更日期", "文件时间", "行文时间", "行文日期", "下文时间", "下文日期", "核编时间", "核编日期",
    "批准年月", "批复年月", "核定年月", "发文年月", "调整年月",
  ]

  /// What the first day is called on which something holds, beside the day of its approval.
  static let firstDays = [
    "起始日期", "起始时间", "开始日期", "开始时间", "生效时间", "实施日期", "实施时间", "执行时间", "启用日期", "成文日期", "文件日期",
  ]

  /// What the document of an approval is called.
  static let documents = [
    "批准文号", "核定文号", "批复文号", "文号", "机构编制文号", "审批文号", "批文", "批文号", "批准文件", "批复文件", "文件号", "文件文号",
    "编制文号",
    "核编文号", "三定文号", "“三定”文号", "三定方案文号", "批复文件号", "批准文件号", "文件编号", "依据文号", "批准依据", "依据文件", "核定文件",
    "文件依据", "核定依据", "审批文件", "发文字号",
    "发文号",
  ]

  /// What a column is called that tells unit and post in one text.
  static let unitsWithPosts = [
    "单位及职务", "现工作单位及职务", "工作单位及职务", "单位职务", "现任单位及职务", "现单位及职务", "单位和职务", "工作单位和职务",
    "单位及现任职务", "所在单位及职务", "现任职单位及职务", "任职单位及职务", "工作单位职务", "单位与职务", "现工作单位职务",
    "所在单位职务", "单位、职务", "单位/职务", "工作单位、职务",
  ]

  /// What a number after a change is called, of quotas (编制) or posts (职数).
  static func after(_ thing: String) -> [String] {
    let words = ["调整后", "变动后", "变更后", "增减后", "现核定", "现"]
    return words.flatMap { ["\($0)\(thing)", "\($0)\(thing)数", "\($0)核定\(thing)", "\($0)核定数"] }
      + ["调整后", "调整后数", "变动后", "变更后", "增减后", "现核定"]
  }

  /// What a number before a change is called.
  static func before(_ thing: String) -> [String] {
    let words = ["原", "原有", "调整前", "变动前", "变更前", "增减前"]
    return words.flatMap {
      ["\($0)\(thing)", "\($0)\(thing)数", "\($0)核定\(thing)", "\($0)核定\(thing)数", "\($0)核定数"]
    } + ["原核定", "调整前", "变动前", "变更前", "增减前"]
  }

  package init(
    _ field: Field, _ headings: [String], weak: Set<String> = [], isRequired: Bool = false,
    isNeeded: Bool = false, isTelling: Bool = false
  ) {
    (self.field, self.headings, self.weak) = (field, headings, weak)
    (self.isRequired, self.isNeeded, self.isTelling) = (isRequired, isNeeded, isTelling)
  }
}
