/// How one unit's office has drawn up its roster: no two do it alike.
struct RosterLook {
  /// How days are put into cells. A month stays a month in each.
  enum DateLook: CaseIterable {
    /// A real day where the format has them.
    case day
    /// 2004年3月1日
    case chinese
    /// 2004.03.01
    case dotted
    /// 2004-03-01
    case plain
    /// The number 20040301.
    case compact
  }

  let format: SheetFormat
  let dates: DateLook
  let dayFormat: SheetCell.DayFormat
  /// （市本级）, （含派驻机构）, or nothing.
  let note: String
  let breaksTitle: Bool
  let hasDayInTitle: Bool
  let emptyRows: Int
  let hasGroups: Bool
  let fillsBlanks: Bool
  let hasTotal: Bool
  let hasNumbersAsText: Bool
  let hasInstructions: Bool
  let hasSpareSheet: Bool
  let hasHiddenSheet: Bool
  /// How often title and header stand in the sheet.
  let parts: Int
  /// Which of its words each heading bears, and how it is broken.
  let words: [Int]
  let clerks: [String]

  let trait: UntidyTrait?

  init(of organ: SettledOrgan, random: inout SplitMix64) {
    let (plan, people) = (organ.plan, organ.draft.rows.count)
    trait = organ.trait
    format = Self.format(of: organ.index, trait)
    dates = random.pick(DateLook.allCases)
    dayFormat = random.pick(SheetCell.DayFormat.allCases)
    note = Self.note(of: plan, &random)
    breaksTitle = random.once(in: 4)
    hasDayInTitle = random.once(in: 4)
    emptyRows = random.once(in: 4) ? 2 : 0
    hasGroups = random.once(in: 3)
    fillsBlanks = random.once(in: 3)
    hasTotal = !random.once(in: 4)
    hasNumbersAsText = random.once(in: 3)
    hasInstructions = random.once(in: 4) && format != .csv || trait == .codeLists
    hasSpareSheet = random.once(in: 3) && format != .csv
    hasHiddenSheet = random.once(in: 3) && format == .xls
    let isInParts = people >= 12 && random.once(in: 5)
    let isWhole = trait == .partHeadings || trait == .mergedUnit
    parts = isInParts && !isWhole ? 2 + random.below(2) : 1
    words = RosterField.allCases.map { _ in random.below(60) }
    clerks = [Names.next(&random), Names.next(&random)]
  }

  /// About a third of the units each.
  private static func format(of index: Int, _ trait: UntidyTrait?) -> SheetFormat {
    let format = SheetFormat.allCases[index % SheetFormat.allCases.count]
    let needsSheets = trait == .mergedUnit || trait == .codeLists
    return format == .csv && needsSheets ? .xlsx : format
  }

  /// The files that a unit sends, the valid one last.
  static func fileNames(of plan: OrganPlan, index: Int, _ trait: UntidyTrait?) -> [String] {
    let names =
      switch trait {
      case .missing: [String]()
      case .twoVersions: ["\(plan.name)花名册（6月）", "\(plan.name)花名册（最终版）"]
      case .mergedUnit: ["花名册"]
      case .longTitle: ["在编人员花名册"]
      default: ["\(plan.name)花名册"]
      }
    let ending = format(of: index, trait).rawValue
    return names.map { "\(padded(index + 1, 2))_\($0).\(ending)" }
  }

  private static func note(of plan: OrganPlan, _ random: inout SplitMix64) -> String {
    guard random.once(in: 5) else { return "" }
    switch plan.tier {
    case .city: return random.once(in: 2) ? "（市本级）" : "（含派驻机构）"
    case .county: return random.once(in: 2) ? "（含派驻机构）" : "（含派驻机构、巡察组）"
    case .town: return "（含下属站所）"
    }
  }

  /// A day or month of the plain tables, as this office writes it.
  func cell(date: String) -> SheetCell {
    let parts = date.split(separator: "-").compactMap { Int($0) }
    guard let year = parts.first, parts.count > 1 else { return .blank }
    let day = parts.count > 2 ? parts[2] : nil
    switch dates {
    case .day:
      if let day, format != .csv { return .day(Day(year, parts[1], day), dayFormat) }
      return .text(chinese(year, parts[1], day))
    case .chinese: return .text(chinese(year, parts[1], day))
    case .dotted: return .text(date.split(separator: "-").joined(separator: "."))
    case .plain: return .text(date)
    case .compact: return .number(parts.dropFirst().reduce(year) { $0 * 100 + $1 })
    }
  }

  private func chinese(_ year: Int, _ month: Int, _ day: Int?) -> String {
    "\(year)年\(month)月" + (day.map { "\($0)日" } ?? "")
  }

  /// A number, where this office does not keep numbers as text.
  func cell(number: Int) -> SheetCell {
    hasNumbersAsText ? .text(String(number)) : .number(number)
  }
}
