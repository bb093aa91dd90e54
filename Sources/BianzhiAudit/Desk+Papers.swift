import BianzhiCore

extension Desk {
  /// Refuses what is no document by which something was allowed: 无, 待补, a draft or the own request.
  func requirePaper(_ text: String?, for what: String) throws {
    guard let text else { return }
    if PaperWords.nameNone(text) { throw Refusal.noPaper(what, text) }
    if let word = PaperWords.proposal(in: text) { throw Refusal.onlyProposed(what, text, word) }
  }
}
