package import BianzhiCore

/// A number of a check that somebody may set for one run; its default is ``CheckParameters``'s.
package enum CheckParameter: String, CaseIterable, Sendable {
  case oldestRosterDays = "oldest-roster-days"
  case payMonthsBack = "pay-months-back"
  case leavingMonths = "leaving-months"
  case removalDays = "removal-days"
  case exitDays = "exit-days"
  case retirementMonths = "retirement-months"
  case entryDays = "entry-days"
  case entryRosterDays = "entry-roster-days"
  case loanMonths = "loan-months"
  case longLoanMonths = "long-loan-months"
  case absenceDays = "absence-days"
  case offBookShare = "off-book-share"
  case nearLimitShare = "near-limit-share"

  /// Days of a hundred years: more than any of them can sensibly be.
  private static let mostDays = 36_525

  /// What it can be at most: of what is approved no more than all.
  fileprivate var largest: Int {
    switch self {
    case .nearLimitShare: 100
    case .oldestRosterDays, .payMonthsBack, .leavingMonths, .removalDays, .exitDays,
      .retirementMonths, .entryDays, .entryRosterDays, .loanMonths, .longLoanMonths, .absenceDays,
      .offBookShare:
      Self.mostDays
    }
  }

  /// Reads `loan-months=12` into the parameters of a check.
  ///
  /// - Throws: ``CheckParameterError`` for a name that is none, or a number that cannot be one.
  package static func read(
    _ text: String, into parameters: inout CheckParameters
  ) throws(CheckParameterError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let parameter = Self(rawValue: name) else { throw .unknown(name) }
    guard parts.count == 2, let number = Int(parts[1]),
      (0...parameter.largest).contains(number)
    else {
      throw .noNumber(parameter, parts.count == 2 ? String(parts[1]) : "")
    }
    parameters[keyPath: parameter.path] = number
  }

  private var path: WritableKeyPath<CheckParameters, Int> {
    switch self {
    case .oldestRosterDays: \.oldestRosterDays
    case .payMonthsBack: \.payMonthsBack
    case .leavingMonths: \.leavingMonths
    case .removalDays: \.removalDays
    case .exitDays: \.exitDays
    case .retirementMonths: \.retirementMonths
    case .entryDays: \.entryDays
    case .entryRosterDays: \.entryRosterDays
    case .loanMonths: \.loanMonths
    case .longLoanMonths: \.longLoanMonths
    case .absenceDays: \.absenceDays
    case .offBookShare: \.offBookShare
    case .nearLimitShare: \.nearLimitShare
    }
  }

  func number(in parameters: CheckParameters) -> Int { parameters[keyPath: path] }

  /// Its name with the number that it has by default: `loan-months=6`.
  package var usual: String { text(in: CheckParameters()) }

  /// Its name with the number that it has there: `loan-months=9`.
  func text(in parameters: CheckParameters) -> String {
    "\(rawValue)=\(parameters[keyPath: path])"
  }

  /// Refuses limits of which the first is above the second, as of loans that are over and far over the limit.
  ///
  /// - Throws: ``CheckParameterError/above(_:_:)``.
  package static func requireOrder(
    of parameters: CheckParameters
  ) throws(CheckParameterError) {
    if parameters.loanMonths > parameters.longLoanMonths {
      throw .above(loanMonths.text(in: parameters), longLoanMonths.text(in: parameters))
    }
  }
}

/// Why a parameter of a check cannot be set.
package enum CheckParameterError: Problem {
  case unknown(String)
  case noNumber(CheckParameter, String)
  /// Two limits as they were set; the first must not be above the second.
  case above(String, String)

  package var status: ExitStatus { .usage }

  package var wording: Wording {
    let all = CheckParameter.allCases.map(\.usual)
    return switch self {
    case .unknown(let name):
      Wording(
        zh: "没有参数 \(name)。请用其中一个（等号后是默认值）：\(all.joined(separator: "、"))。",
        en:
          "No parameter \(name). Use one of these, here with its default: \(all.joined(separator: ", "))."
      )
    case .above(let lower, let upper):
      Wording(
        zh: "参数 \(lower) 大于 \(upper)，先到的界限不能大于后到的。请用 --parameter 把后一个也写大。",
        en: """
          Parameter \(lower) is above \(upper), and the nearer limit cannot be above the farther one. Set the other one \
          with --parameter as well.
          """)
    case .noNumber(let parameter, let text):
      Wording(
        zh: """
          参数 \(parameter.rawValue)：“\(text)”不是 0 至 \(parameter.largest) 的整数。请写成 \(parameter.usual) 这样。
          """,
        en: """
          Parameter \(parameter.rawValue): "\(text)" is no whole number from 0 to \(parameter.largest). Write it like \
          \(parameter.usual).
          """)
    }
  }
}
