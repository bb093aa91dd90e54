package import BianzhiCore

/// One organ and quota kind in a year (年报), or several together: how it began, what came and went, how it ended, and
/// whether that adds up. What is not known is nil.
package struct AnnualLine: Sendable {
  /// Whether a check of a line holds.
  package enum Outcome: String, CodedWord {
    case held
    case notHeld = "not_held"
    case unknown = "cannot_say"

    package var wording: Wording {
      switch self {
      case .held: Wording(zh: "成立", en: "held")
      case .notHeld: Wording(zh: "不成立", en: "not held")
      case .unknown: Wording(zh: "看不出", en: "cannot say")
      }
    }
  }

  /// A check, and why it does not hold or cannot be made.
  package struct Check: Sendable {
    package let outcome: Outcome
    package let why: Wording

    static let held = Check(outcome: .held, why: Wording(zh: "", en: ""))

    static func unknown(_ why: Wording) -> Check { Check(outcome: .unknown, why: why) }
  }

  /// Code and name of the organ, or of what several are together; empty for all of them.
  package let group: String
  package let groupName: String
  package let kind: String
  /// Of all organs together.
  package var isAll = false
  /// The data days of the two rosters; nil where none is in force, and for several organs.
  package var openingDay, closingDay: CalendarDay?
  /// People who count.
  package var opening, entered, left, closing: Int?
  package var approvedOpening, approvedAdded, approvedTaken, approvedClosing: Int?
  /// What the organ's own form of the day of the closing roster states.
  package var stated: Int?
  /// 期初 + 入编 − 出编 = 期末.
  package var people = Check.held
  /// 核定期初 + 增编 − 减编 = 核定期末.
  package var quota = Check.held
  /// 期末 = 自报表.
  package var form = Check.held
  /// How many organs have all numbers of people and quota, and how many have one that nobody knows.
  ///
  /// People and quota are added up apart: an organ without a roster is in the sum of the quotas nevertheless.
  package var (organs, unknown) = (0, 0)
  /// Names of organs that are not in the sums of people, and not in those of the quota; empty for one organ.
  package var (withoutPeople, withoutQuota): ([String], [String]) = ([], [])

  package init(group: String, groupName: String, kind: String) {
    (self.group, self.groupName, self.kind) = (group, groupName, kind)
  }

  /// All checks, with the words of what they are.
  package var checks: [(wording: Wording, check: Check)] {
    [
      (Wording(zh: "人员", en: "people"), people), (Wording(zh: "编制", en: "quota"), quota),
      (Wording(zh: "自报表", en: "form"), form),
    ]
  }

  /// Whether opening, increase, decrease and closing add up.
  static func balance(
    _ opening: Int, _ increase: Int, _ decrease: Int, _ closing: Int
  ) -> Check {
    let computed = opening + increase - decrease
    guard computed != closing else { return .held }
    return Check(
      outcome: .notHeld,
      why: Wording(
        zh:
          "\(opening)＋\(increase)－\(decrease)＝\(computed)，期末是 \(closing)，相差 \(closing - computed)",
        en: """
          \(opening) + \(increase) - \(decrease) = \(computed), and the closing is \(closing): \(closing - computed) apart
          """))
  }
}

extension AnnualLine {
  /// Adds an organ to the sum of several; one of which a number is not known is counted apart.
  mutating func add(_ line: AnnualLine) {
    addPeople(line)
    addQuota(line)
    count(line)
  }

  /// Counts an organ by whether all its numbers are known.
  mutating func count(_ line: AnnualLine) {
    let people = [line.opening, line.entered, line.left, line.closing]
    let quota = [
      line.approvedOpening, line.approvedAdded, line.approvedTaken, line.approvedClosing,
    ]
    if (people + quota).contains(nil) { unknown += 1 } else { organs += 1 }
  }

  private mutating func addPeople(_ line: AnnualLine) {
    guard let opening = line.opening, let closing = line.closing, let entered = line.entered,
      let left = line.left
    else {
      withoutPeople.append(line.groupName)
      return
    }
    self.opening = (self.opening ?? 0) + opening
    self.entered = (self.entered ?? 0) + entered
    self.left = (self.left ?? 0) + left
    self.closing = (self.closing ?? 0) + closing
  }

  private mutating func addQuota(_ line: AnnualLine) {
    guard let first = line.approvedOpening, let last = line.approvedClosing,
      let added = line.approvedAdded, let taken = line.approvedTaken
    else {
      withoutQuota.append(line.groupName)
      return
    }
    approvedOpening = (approvedOpening ?? 0) + first
    approvedAdded = (approvedAdded ?? 0) + added
    approvedTaken = (approvedTaken ?? 0) + taken
    approvedClosing = (approvedClosing ?? 0) + last
  }

  /// Judges a sum by the organs in it: it holds where all of them are known and it adds up.
  mutating func judge(_ lines: [AnnualLine]) {
    people = Self.joined(lines.map(\.people)) { open in
      guard open == 0 else { return Self.missing(open) }
      return Self.balance(opening ?? 0, entered ?? 0, left ?? 0, closing ?? 0)
    }
    quota = Self.joined(lines.map(\.quota)) { open in
      guard open == 0 else { return Self.missing(open) }
      return Self.balance(
        approvedOpening ?? 0, approvedAdded ?? 0, approvedTaken ?? 0, approvedClosing ?? 0)
    }
    form = Self.joined(lines.map(\.form)) { $0 == 0 ? .held : Self.missing($0) }
  }

  private static func missing(_ organs: Int) -> Check {
    .unknown(
      Wording(zh: "\(organs) 个单位看不出", en: "nobody can say of \(organs) organs"))
  }

  private static func joined(_ checks: [Check], _ sum: (_ open: Int) -> Check) -> Check {
    let broken = checks.count { $0.outcome == .notHeld }
    guard broken == 0 else {
      return Check(
        outcome: .notHeld,
        why: Wording(zh: "\(broken) 个单位不成立", en: "not held in \(broken) organs"))
    }
    return sum(checks.count { $0.outcome == .unknown })
  }
}
