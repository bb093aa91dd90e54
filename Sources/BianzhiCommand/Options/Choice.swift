import BianzhiCore

/// A coded word of the ledger, as the command line names it.
struct Choice<Word: CodedWord>: WordArgument {
  static var allCases: [Choice] { Word.allCases.map { Choice(value: $0) } }

  let value: Word

  var code: String { value.rawValue }
  var wording: Wording { value.wording }
}
