import BianzhiCore

extension Desk {
  /// Refuses what is no document by which something was allowed: 无, 待补, a draft or the own request.
  func requirePaper(_ text: String?, for what: String) throws {
    try requireNumber(text, for: what)
    if let text, let word = PaperWords.proposal(in: text) {
      throw Refusal.onlyProposed(what, text, word)
    }
  }

  /// Refuses a word that stands where the number of a document belongs: 无, 暂无, 待补, 口头.
  func requireNumber(_ text: String?, for what: String) throws {
    if let text, PaperWords.nameNone(text) { throw Refusal.noPaper(what, text) }
  }

  /// Refuses words by which nothing was put right, where somebody says that it was: 问题没有整改.
  func requirePutRight(_ text: String?, for what: String) throws {
    if let text, UnsettledWords.areSaid(in: text, isOfWork: true) {
      throw Refusal.notPutRight(what, text)
    }
  }
}
