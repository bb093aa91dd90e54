import BianzhiCore

/// What an import and a check say of identity numbers that several rows of a roster bear.
struct SharedNumberReport {
  /// So many are named; of the others the number is said.
  private static let most = 10
  private let numbers: [SharedNumber]

  init(_ numbers: [SharedNumber]) { self.numbers = numbers }

  /// Those of two names first: one of them may be somebody whose number was copied.
  var lines: [Wording] {
    doubts
      + told(
        numbers.filter { !$0.hasTwoNames },
        Wording(zh: "同一人有几行，只计一人", en: "several rows of one person, who counts once"))
  }

  /// Only those of two names.
  var doubts: [Wording] {
    told(
      numbers.filter(\.hasTwoNames),
      Wording(
        zh: "同一个身份证号有不同的姓名，只计一人，请核对（号码抄错会少计一人）",
        en: "one identity number under different names, which counts as one person; please check "
          + "(a number copied by mistake hides somebody)"))
  }

  private func told(_ numbers: [SharedNumber], _ what: Wording) -> [Wording] {
    let named = numbers.prefix(Self.most).map { number in
      Wording(
        zh: "\(what.zh)：\(number.wording.zh)", en: "\(what.en): \(number.wording.en)")
    }
    let rest = numbers.count - named.count
    guard rest > 0 else { return Array(named) }
    return named + [
      Wording(zh: "\(what.zh)：另有 \(rest) 个号码", en: "\(what.en): \(rest) more numbers")
    ]
  }
}
