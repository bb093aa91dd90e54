package import BianzhiCore
import BianzhiQuery

extension ResponsibilityWindow {
  /// Why an end is not known, in words: what became of the rule there, or what it could not judge.
  package static func words(ofReason code: String) -> Wording {
    switch RuleOutcome.Kind(rawValue: code) {
    case .notApplicable: Wording(zh: "台账中没有该规则需要的数据", en: "no data that the rule needs")
    case .failed: Wording(zh: "该规则未能运行", en: "the rule could not run")
    // The run of an end is made by this program: any other code is one of its reasons.
    case .checked, .notRun, nil:
      UnjudgedReason(rawValue: code)?.wording ?? Wording(zh: code, en: code)
    }
  }
}
