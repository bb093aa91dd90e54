import BianzhiCore

/// Refusals of documents that allow nothing, and of words that prove nothing.
extension Refusal {
  /// What is said in proof says that it was not put right.
  static func notPutRight(_ what: String, _ text: String) -> Refusal {
    let text = PersonNumber.mask(text)
    return Refusal(
      .refused,
      zh: "\(what)：“\(text)”说的是还没有整改，不能报验收或办结。请整改完成后再办，并写明已做了什么；进展可用 finding evidence 登记。",
      en: """
        \(what): "\(text)" says that it is not put right, so it is not handed in or done. Wait until it is, and say \
        what was done; progress is noted with finding evidence.
        """)
  }

  /// A word stands where a document belongs.
  static func noPaper(_ what: String, _ text: String) -> Refusal {
    let text = PersonNumber.mask(text)
    return Refusal(
      .refused,
      zh: "\(what)：“\(text)”不是文号。请用 --document 写明据以办理的文件；文件还没有的，等文件印发后再办。",
      en: """
        \(what): "\(text)" names no document. Name with --document the one that allows it; where there is none yet, wait \
        for it.
        """)
  }

  /// The document is a draft or a request, or in force no more.
  static func onlyProposed(_ what: String, _ text: String, _ word: String) -> Refusal {
    let text = PersonNumber.mask(text)
    return Refusal(
      .refused,
      zh: "\(what)：\(text) 不是批准文件（\(word)）。请用 --document 写明同意它的批复。",
      en: """
        \(what): \(text) allows nothing (\(PersonNumber.mask(word))). Name with --document the answer that allows it.
        """)
  }
}
