package import BianzhiCore

/// Something in a report's file that does not hold, or that nobody can say of.
package struct ReportProblem: Sendable {
  package enum Kind: String, CodedWord {
    /// The ledger gives another number.
    case differs
    /// The row that it came from is there no more.
    case gone
    /// The report has a number there, and the file has not.
    case missing
    /// The numbers of a column do not add up to their total.
    case sum
    /// No query of this program answers its mark.
    case unknown
    /// Words, a drawing or the look of something are others than in the report made anew, or only one of the two has them.
    case words
    /// Digits in the text that carry no mark, and that the report made anew does not have.
    case unmarked

    package var wording: Wording {
      switch self {
      case .differs: Wording(zh: "与台账不符", en: "differs")
      case .gone: Wording(zh: "来源已不在", en: "its row is gone")
      case .missing: Wording(zh: "缺失", en: "missing")
      case .sum: Wording(zh: "合计不符", en: "does not add up")
      case .unknown: Wording(zh: "无法重算", en: "cannot be recomputed")
      case .words: Wording(zh: "内容不同", en: "content differs")
      case .unmarked: Wording(zh: "没有来源", en: "carries no query")
      }
    }

    /// Whether the file says something else than the ledger; otherwise nobody can say.
    package var isFalse: Bool {
      switch self {
      case .differs, .gone, .missing, .sum, .words: true
      case .unknown, .unmarked: false
      }
    }
  }

  package let kind: Kind
  /// Headings, row and column; or the words around it.
  package let place: String
  /// What the file says; nil where it says nothing.
  package let written: String?
  /// What the ledger says, or the sum; nil where nobody can say.
  package let computed: String?
  /// The query behind it; empty for none.
  package let query: String
}
