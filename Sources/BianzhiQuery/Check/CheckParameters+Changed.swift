package import BianzhiCore

extension CheckParameters {
  /// Those that are not as they are by default, with the default in brackets: `loan-months=12 (6)`. The day from which slips are
  /// asked for has no default and is none of them.
  package var changed: [String] {
    CheckParameter.allCases.compactMap { parameter in
      let (number, usual) = (parameter.number(in: self), parameter.number(in: CheckParameters()))
      return number == usual ? nil : "\(parameter.rawValue)=\(number) (\(usual))"
    }
  }

  /// Says ``changed`` to people; nil where all are as by default.
  package var changedWording: Wording? {
    let changed = changed
    guard !changed.isEmpty else { return nil }
    return Wording(
      zh: "参数不是默认值（括号内为默认）：\(changed.joined(separator: "、"))；参数不同的检查不能用来销号",
      en: """
        parameters other than by default (in brackets): \(changed.joined(separator: ", ")); a check by other \
        parameters closes no finding
        """)
  }
}
