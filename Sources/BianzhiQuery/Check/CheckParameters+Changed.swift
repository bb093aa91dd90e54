package import BianzhiCore

extension CheckParameters {
  /// Those that findings hang on: from which share on a unit is near its limit is shown and judges nobody.
  var ofFindings: CheckParameters {
    var judging = self
    judging.nearLimitShare = CheckParameters().nearLimitShare
    return judging
  }

  /// Whether findings by these and by other ones cannot be compared.
  func judge(unlike other: CheckParameters) -> Bool { ofFindings != other.ofFindings }

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
    let said = Wording(
      zh: "参数不是默认值（括号内为默认）：\(changed.joined(separator: "、"))",
      en: "parameters other than by default (in brackets): \(changed.joined(separator: ", "))")
    guard !ofFindings.changed.isEmpty else { return said }
    return Wording(
      zh: "\(said.zh)；参数不同的检查不能用来销号",
      en: "\(said.en); a check by other parameters closes no finding")
  }
}
