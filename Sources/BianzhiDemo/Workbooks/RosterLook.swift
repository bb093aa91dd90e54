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

  init(of plan: OrganPlan, index: Int, people: Int, random: inout SplitMix64) {
    format = Self.format(of: index)
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
    hasInstructions = random.once(in: 4) && format != .csv
    hasSpareSheet = random.once(in: 3) && format != .csv
    hasHiddenSheet = random.once(in: 3) && format == .xls
    parts = people >= 12 && random.once(in: 5) ? 2 + random.below(2) : 1
    words = RosterField.allCases.map { _ in random.below(60) }
    clerks = [Names.next(&random), Names.next(&random)]
  }

  /// About a third of the units each.
  static func format(of index: Int) -> SheetFormat {
    SheetFormat.allCases[index % SheetFormat.allCases.count]
  }

  static func fileName(of plan: OrganPlan, index: Int) -> String {
    "\(padded(index + 1, 2))_\(plan.name)花名册.\(format(of: index).rawValue)"
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
