import BianzhiCore

/// Refusals of documents that allow nothing.
extension Refusal {
  /// A word stands where a document belongs.
  static func noPaper(_ what: String, _ text: String) -> Refusal {
    let text = PersonNumber.mask(text)
    return Refusal(
      .refused,
      zh: "\(what)：“\(text)”不是文号。请用 --document 写明据以办理的文件；文件还没有的，等文件下来再办。",
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
