import BianzhiAudit
import BianzhiCore

extension JointAudit {
  /// Its conclusion, and whether that is final.
  var standing: Wording {
    guard let conclusion else {
      return Wording(zh: "尚无结论", en: "No conclusion yet")
    }
    if let (day, problems) = reopened {
      let names = problems.map { PersonNumber.mask($0.reference) }
      return Wording(
        zh: "\(day) 的结论不再是最终结论（未了结：\(names.joined(separator: "、"))）：\(conclusion)",
        en: """
          Conclusion of \(day), no longer final (open: \(names.joined(separator: ", "))): \(conclusion)
          """)
    }
    guard let day = concludedOn else {
      return Wording(zh: "阶段性结论：\(conclusion)", en: "Interim conclusion: \(conclusion)")
    }
    return Wording(zh: "结论（\(day)）：\(conclusion)", en: "Conclusion (\(day)): \(conclusion)")
  }
}
