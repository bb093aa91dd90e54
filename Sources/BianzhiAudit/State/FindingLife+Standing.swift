package import BianzhiCore

extension FindingLife {
  /// It ended with its organ: what people exempt keeps what it covers, by which document.
  package var isLapsed: Bool {
    status == .exempt && (proofRun != nil || coveredRun == nil && coveredDocument == nil)
  }

  /// Where it stands, in words: an end with the organ is no exemption, and to be followed as a successor's no transfer to
  /// another office, though the codes are the same.
  package var standing: Wording {
    let words = status.wording
    if isLapsed {
      return Wording(zh: "\(words.zh)（随机构撤销终结）", en: "\(words.en) (ended with its organ)")
    }
    if let successor {
      return Wording(
        zh: "\(words.zh)（由 \(successor) 接续）", en: "\(words.en) (goes on as \(successor))")
    }
    return words
  }
}
