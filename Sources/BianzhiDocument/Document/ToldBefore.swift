extension DocumentReader {
  /// What the sentences of a paragraph told of so far.
  struct ToldBefore {
    var parent = Parent.none
    var past: UnreadText.Reason?
    /// Whether one told of the present.
    var hasRead = false
    /// The newest number, where it was left.
    var left: LeftNumber?
    /// Whether a verb of change leads a list that goes on.
    var isActing = false
    /// Whether the newest number that was taken is one of leaders.
    var isLeaders = false
    /// Whether the newest sentence told of a request.
    var isRequest = false

    /// Whether a clause behind a semicolon goes on with 收回:….
    mutating func goesOnActing(_ words: String, _ isBehindSemicolon: Bool) -> Bool {
      let goesOn = isBehindSemicolon && isActing
      isActing = goesOn || ActWords.leadsList(words)
      return goesOn
    }
  }
}
