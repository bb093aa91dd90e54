import BianzhiCore

extension Preparation {
  /// Which texts, that stand where a roster has inner bodies, are certainly none of an organ's approved ones.
  ///
  /// - Returns: nothing where no inner body is approved, of which nothing can be said.
  func unapprovedBodies(_ texts: Set<String>, of organ: Int64) throws -> Set<String> {
    let approved = try approvedBodies()
    guard let own = approved[organ] else { return [] }
    let names = BodyMatching(self, approved)
    return try texts.filter { text in
      let word = words.number(text)
      if text.isEmpty || isState(word, besides: own) { return false }
      // Texts of several bodies that could not be parted may hold it.
      if own.contains(where: { BianzhiCore.BodyList.mayHold(text, words[$0]) }) { return false }
      return try names.written(word, of: organ, people: 0, nil).approved == nil
    }
  }
}
