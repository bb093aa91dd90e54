/// The commands whose help is tested, one a line with all its words.
enum RectificationHelp {
  static let commands: [[String]] =
    [["finding"], ["verify"], ["trace"]]
    + [
      "list", "show", "raise", "confirm", "notify", "plan", "start", "evidence", "submit", "accept",
      "reject", "extend", "long-term", "resume", "dispute", "transfer", "exempt", "void", "reopen",
      "classify", "revise", "letter", "ledger", "import",
    ].map { ["finding", $0] }
}
