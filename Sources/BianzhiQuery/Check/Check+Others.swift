import Foundation

/// Rules of others.
extension Check {
  /// The tables of people and pay that rules of others may join by person, as far as they name them.
  static func tables(readBy rules: [Rule]) -> Set<String> {
    let named = { (word: String) in
      rules.contains { $0.offenders.range(of: word, options: .caseInsensitive) != nil }
    }
    return Set((named("staff") ? ["staff_row"] : []) + (named("pay") ? ["pay_row"] : []))
  }
}
